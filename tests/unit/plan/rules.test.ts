import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import type { EventDecision } from '#shared/knowledge/events.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { itemOf, onPaper, outerKnee, planFor, removedBy, soreBone } from '#tests/fixtures/planned.ts';

const kneecap: Answers = {
  ...outerKnee,
  painZones: ['anterior-peripatellar'],
  painZoneMain: 'anterior-peripatellar',
  painFocality: 'palm',
  runTiming: ['late-in-run'],
  aggravators: ['stairs-down', 'stairs-up', 'sitting-long', 'squat', 'downhill'],
  afterRunDuration: 'under-2h',
  tNoble: 'neg',
  tSquatPain: 'pos',
  nprsRun: 3,
};

describe('what a rule takes off and puts in its place', () => {
  it.each<[rule: string, answers: Partial<Answers>, wanted: InterventionId]>([
    ['cf-effusion', { effusion: 'one-plus' }, 'load-stage-3'],
    [
      'cf-surgeon',
      { kneeSurgery: 'partial-meniscectomy', kneeSurgeryWeeks: 20, surgeonClearance: 'unknown' },
      'ex-bridge',
    ],
    ['cf-roll', { medicines: ['anticoagulant'] }, 'roll-calf'],
    [
      'cf-child-heavy',
      { ageYears: 15, consentGuardian: true, hipRotation: 'normal', growthPlates: 'open' },
      'edu-weight',
    ],
    ['cf-cardiac-iso', { conditionsHealth: ['uncontrolled-hypertension'] }, 'ex-wall-sit'],
    ['cf-osteoporosis', { jointDisease: ['osteoporosis'] }, 'ex-single-leg-rdl'],
    ['cf-hypermobility', { jointDisease: ['hypermobility'] }, 'st-quads'],
    ['cf-back', { backProblem: 'radicular' }, 'ex-single-leg-rdl'],
    ['cf-weight-talk', { massKg: 90 }, 'edu-weight'],
    [
      'cf-pregnancy',
      { pregnancyStatus: 'pregnant', pregnancyWeeks: 20, pelvicSymptoms: ['none'] },
      'ex-dead-bug',
    ],
    ['cf-hop-gate', {}, 'ex-hop-progression'],
    [
      'cf-novice-heavy',
      {
        runningBackground: 'new-starter',
        massKg: 95,
        priorBase: 'running',
        sedentaryYears: 0,
        downhillChange8wk: 'none',
      },
      'load-restart-30',
    ],
    ['rf-cold-block', { conditionsHealth: ['raynaud-or-cold-urticaria'] }, 'sym-ice'],
    ['rf-paracetamol', { paracetamolLimit: true }, 'sym-paracetamol'],
    ['rf-heat-block', { warmth: 'warm' }, 'sym-heat-chronic'],
    ['rf-nsaid-block', { conditionsHealth: ['kidney-disease'] }, 'sym-nsaid-oral'],
    ['own-contraindication', {}, 'evt-start-ok'],
    ['own-contraindication', {}, 'insole-heel-lift'],
  ])('%s', (rule, answers, wanted) => {
    const plan = planFor(
      { ...outerKnee, ...answers },
      {
        items: { [wanted]: { added: true, kept: true } },
      },
    );
    expect(removedBy(plan, wanted)).toBe(rule);
    expect(onPaper(plan)).not.toContain(wanted);
  });

  it('limits deep bends in kneecap pain instead of forbidding them', () => {
    const plan = planFor(kneecap);
    expect(itemOf(plan, 'ex-bridge').bendLimitDegrees).toBe(60);
    expect(
      removedBy(planFor(kneecap, { items: { 'ex-decline-squat': { added: true } } }), 'ex-decline-squat'),
    ).toBe('cf-deep-pfp');
    expect(removedBy(plan, 'xt-row')).toBe('cf-row');
  });
  it('swaps running for leg control when the joint is swollen', () => {
    const plan = planFor({ ...outerKnee, effusion: 'one-plus' });
    expect(onPaper(plan)).toEqual(
      expect.arrayContaining([
        'load-stop-running',
        'load-pain-model',
        'ex-quad-set',
        'ex-straight-leg-raise',
      ]),
    );
    expect(plan.schedule).toBeNull();
  });
  it('lets a new style go before new shoes', () => {
    const plan = planFor({ ...outerKnee, shoeKm: 900 });
    expect(removedBy(plan, 'shoe-replace')).toBe('cf-one-change');
    const { cadenceSpm: _, ...unmeasured } = outerKnee;
    expect(onPaper(planFor({ ...unmeasured, shoeKm: 900 }))).toContain('shoe-replace');
  });
});

describe('one course back to running', () => {
  it('does not tell a heavy novice to run on with less beside the walk–run ladder', () => {
    const plan = planFor({
      ...kneecap,
      runningBackground: 'new-starter',
      priorBase: 'running',
      sedentaryYears: 0,
      massKg: 98,
      afterRunDuration: '2-3h',
    });
    expect(onPaper(plan)).toEqual(
      expect.arrayContaining(['load-ladder-walk-run', 'load-novice-heavy-start']),
    );
    expect(removedBy(plan, 'load-stage-2')).toBe('load-ladder-walk-run');
    expect(removedBy(plan, 'load-ladder-volume')).toBe('cf-novice-heavy');
  });
  it('leaves a body that only gets used to load running, without exercises', () => {
    const plan = planFor({
      ...outerKnee,
      painSide: 'both',
      painSymmetric: true,
      painFocality: 'whole-knee',
      painZones: ['diffuse'],
      painZoneMain: 'diffuse',
      afterRunDuration: 'until-next-day',
      runTiming: ['after-run-only'],
      aggravators: ['downhill'],
      nprsRun: 2,
      trend: 'better',
      tNoble: 'neg',
      onsetDate: '2026-06-05',
    });
    expect(onPaper(plan)).toEqual(expect.arrayContaining(['load-cap-weekly-10', 'load-cap-single-session']));
    expect(onPaper(plan).filter((id) => /^(ex|load-stage)-/.test(id))).toEqual([]);
    expect(plan.schedule).toBeNull();
    expect(plan.nextCheck).toBe('2026-06-22');
  });
});

describe('a plan that is withheld', () => {
  it('keeps only whom to see when a flag is urgent', () => {
    const plan = planFor({ ...outerKnee, bearWeightNow: 'no' }, { items: { 'ex-bridge': { added: true } } });
    expect(plan.withheld).toBe('safety');
    expect(onPaper(plan)).toEqual(['load-stop-running', 'ref-same-day']);
  });
  it('is a draft while the minimum data set has a gap', () => {
    const { boneTenderness: _, ...unpressed } = soreBone;
    const plan = planFor({ ...unpressed, nightPain: 'none', aggravators: ['stairs-up'], nprsWalk: 1 });
    expect(plan.withheld).toBe('draft');
    expect(onPaper(plan)).toContain('ref-sports-doctor');
    expect(plan.schedule).toBeNull();
  });
  it('waits for the hip of a minor and for the guardian', () => {
    const young: Answers = { ...outerKnee, ageYears: 15, growthPlates: 'open', assessorRole: 'coach' };
    expect(planFor({ ...young, consentGuardian: true }).withheld).toBe('adolescent-hip');
    const tested: Answers = { ...young, assessorRole: 'doctor', hipRotation: 'normal' };
    expect(planFor({ ...tested, consentGuardian: false }).withheld).toBe('guardian');
    expect(planFor({ ...tested, consentGuardian: true }).withheld).toBeNull();
  });
});

describe('what the clinician chooses', () => {
  it('switches off, re-words and re-doses within the bounds', () => {
    const plan = planFor(outerKnee, {
      items: {
        'ex-hip-hitch': { removed: true },
        'ex-side-plank': { dose: { sets: 2, holdSeconds: 15 }, wording: 'On your knees.' },
        'sym-ice': { dose: { minutes: 60 } },
        'load-restart-30': { dose: { startPercent: 60, capPercent: 20 } },
        'tech-cadence-up': { dose: { cadenceToSpm: 230 } },
      },
    });
    expect(itemOf(plan, 'ex-hip-hitch').selected).toBe(false);
    expect(itemOf(plan, 'ex-side-plank')).toMatchObject({
      dose: { sets: 2, holdSeconds: 15, daysPerWeek: 3 },
      wording: 'On your knees.',
    });
    expect(itemOf(plan, 'sym-ice').dose.minutes).toBe(20);
    expect(itemOf(plan, 'load-restart-30').dose).toEqual({ startPercent: 30, capPercent: 10 });
    expect(itemOf(plan, 'tech-cadence-up').dose.cadenceToSpm).toBe(178);
    expect(plan.sessionMinutes).toBe(17);
  });
  it('adds a fifth exercise, but no sixth', () => {
    const items = { 'ex-bridge': { added: true }, 'ex-dead-bug': { added: true } } as const;
    const one = planFor(outerKnee, { items: { 'ex-bridge': { added: true } } });
    expect(itemOf(one, 'ex-bridge').origin).toBe('added');
    expect(onPaper(one).filter((id) => id.startsWith('ex-'))).toHaveLength(5);
    expect(onPaper(planFor(outerKnee, { items })).filter((id) => id.startsWith('ex-'))).toHaveLength(5);
  });
  it('lets a doctor shorten the pause to a week and name the day', () => {
    const from = (choices: Parameters<typeof planFor>[1]) => planFor(outerKnee, choices).schedule?.from;
    expect(from({ restartDate: '2026-06-16' })).toBe('2026-06-23');
    expect(from({ restartDate: '2026-07-14' })).toBe('2026-07-14');
    expect(from({ items: { 'load-stage-3': { dose: { pauseDays: 14 } } } })).toBe('2026-06-30');
  });
  it('never switches a red flag off without a reason', () => {
    const doctors = {
      ...soreBone,
      assessorRole: 'doctor',
      redsSigns: ['none'],
      cancerHistory: 'no',
    } as const;
    const off = (reason?: string) =>
      onPaper(
        planFor(doctors, {
          items: {
            'load-stop-running': { removed: true, ...(reason !== undefined && { overrideReason: reason }) },
          },
        }),
      );
    expect(off()).toContain('load-stop-running');
    expect(off('MRI is normal')).not.toContain('load-stop-running');
  });
  it('overrides a block only with a reason, and never an allergy', () => {
    const steroid: Answers = { ...outerKnee, conditionsHealth: ['peptic-ulcer-or-gi-bleed'] };
    const tablets = (answers: Answers, reason: boolean) =>
      onPaper(
        planFor(answers, {
          items: { 'sym-nsaid-oral': { added: true, ...(reason && { overrideReason: 'With a PPI.' }) } },
        }),
      ).includes('sym-nsaid-oral');
    expect(tablets(steroid, false)).toBe(false);
    expect(tablets(steroid, true)).toBe(true);
    expect(tablets({ ...steroid, nsaidAllergy: true }, true)).toBe(false);
    expect(tablets({ ...steroid, assessorRole: 'coach' }, true)).toBe(false);
  });
  it('orders the items of a domain, and leaves the others where they were', () => {
    const exercisesOf = (order: readonly InterventionId[]) =>
      onPaper(planFor(outerKnee, { order })).filter((id) => id.startsWith('ex-'));
    const [first, second, ...others] = exercisesOf([]);
    expect(exercisesOf([second!, 'ref-physio', first!])).toEqual([second, first, ...others]);
  });
  it('doses all exercises at once, never harder than the knee allows', () => {
    const hitch = (choices: Parameters<typeof planFor>[1]) =>
      itemOf(planFor(outerKnee, choices), 'ex-hip-hitch');
    expect(planFor(outerKnee, { bulkDose: { level: 'strong' } })).toMatchObject({
      doseLevel: { proposed: 'build', used: 'build' },
    });
    expect(hitch({ bulkDose: { level: 'calm', daysPerWeek: 2 } }).dose).toEqual({
      daysPerWeek: 2,
      sets: 2,
      repetitions: 8,
    });
    const own = { items: { 'ex-hip-hitch': { dose: { daysPerWeek: 5 } } }, bulkDose: { daysPerWeek: 2 } };
    expect(hitch(own).dose.daysPerWeek).toBe(5);
  });
  it('swaps an exercise for one that needs nothing the runner has not got', () => {
    const plan = planFor(outerKnee, { lackingEquipment: ['step', 'roller'] });
    expect(removedBy(plan, 'ex-hip-hitch')).toBe('no-equipment');
    expect(onPaper(plan)).toContain('ex-side-lying-abduction');
  });
  it('moves the next check, but not past the day that an urgent flag sets', () => {
    const check = (answers: Answers, nextCheck: string) => planFor(answers, { nextCheck }).nextCheck;
    expect(check(outerKnee, '2026-07-20')).toBe('2026-07-20');
    expect(check(outerKnee, '2026-06-01')).toBe('2026-06-29');
    expect(check(soreBone, '2026-07-20')).toBe('2026-06-22');
    expect(check(soreBone, '2026-06-18')).toBe('2026-06-18');
  });
});

describe('the decision on a race', () => {
  const calmRunner: Answers = {
    ...outerKnee,
    runTiming: ['late-in-run'],
    afterRunDuration: 'gone-when-stopped',
    nprsRun: 1,
    nprsNextMorning: 0,
    goalRaceDate: '2026-06-25',
    goalRaceKm: 10,
    longestRunNow30dKm: 12,
    painkillerToRun: false,
  };
  const decided = (answers: Answers, decision: EventDecision) =>
    planFor(answers, { race: { decision, reason: 'Talked it through.' } });
  it('may be stricter than the table', () => {
    const plan = decided(calmRunner, 'evt-no-start');
    expect(plan.race).toEqual({ proposed: 'evt-start-conditional', decision: 'evt-no-start' });
    expect(onPaper(plan)).toContain('evt-no-start');
  });
  it('may be milder where a doctor has looked and nothing forbids the start', () => {
    const sore: Answers = { ...calmRunner, nprsRun: 3 };
    expect(planFor(sore).race).toEqual({ proposed: 'evt-consult-first', decision: 'evt-consult-first' });
    expect(decided(sore, 'evt-start-conditional').race?.decision).toBe('evt-start-conditional');
    expect(decided({ ...sore, assessorRole: 'coach' }, 'evt-start-conditional').race).toMatchObject({
      decision: 'evt-consult-first',
      refused: 'evt-start-conditional',
    });
  });
  it('is never to start with a stage 3, whoever wishes it', () => {
    const plan = decided(outerKnee, 'evt-start-ok');
    expect(plan.race).toMatchObject({ decision: 'evt-no-start', refused: 'evt-start-ok' });
    expect(onPaper(plan).filter((id) => id.startsWith('evt-'))).toEqual(['evt-no-start']);
  });
});
