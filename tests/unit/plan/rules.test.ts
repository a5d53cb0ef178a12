import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
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

describe('what to mind with an item that stays', () => {
  const cautions = (answers: Partial<Answers>, id: InterventionId, choices = {}) =>
    itemOf(planFor({ ...outerKnee, ...answers }, choices), id).cautions;
  const withBike = { items: { 'xt-bike': { added: true } } } as const;
  it.each<[string, Partial<Answers>, InterventionId, readonly string[]]>([
    ['a hand on something firm from 65 on', { ageYears: 66 }, 'ex-hip-hitch', ['hand-support']],
    [
      'free breathing with a weak heart',
      { conditionsHealth: ['heart-failure'] },
      'ex-hip-hitch',
      ['breathe-freely'],
    ],
    [
      'an adult beside a child',
      { ageYears: 15, consentGuardian: true, hipRotation: 'normal', growthPlates: 'open' },
      'ex-side-plank',
      ['adult-present'],
    ],
    ['nothing, usually', {}, 'ex-side-plank', []],
    ['no ice before a run, for who runs', { afterRunDuration: '2-3h' }, 'sym-ice', ['not-before-running']],
    ['nothing with the ice of who rests', {}, 'sym-ice', []],
  ])('%s', (_, answers, id, expected) => {
    expect(cautions(answers, id)).toEqual(expected);
  });
  it('is an upright seat on the bike for a sore disc, which takes the rower off', () => {
    const back: Partial<Answers> = { backProblem: 'disc-or-degenerative' };
    expect(cautions(back, 'xt-bike', withBike)).toEqual(['upright-bike']);
    const plan = planFor({ ...outerKnee, ...back }, { items: { 'xt-row': { added: true } } });
    expect(removedBy(plan, 'xt-row')).toBe('cf-row');
  });
  it('is no heavy squat where deep bends are off', () => {
    const calm: Answers = { ...kneecap, runTiming: ['late-in-run'], afterRunDuration: 'gone-when-stopped' };
    const squat = { items: { 'ex-squat': { added: true } } } as const;
    expect(itemOf(planFor({ ...calm, nprsRun: 2, nprsAfter: 0 }, squat), 'ex-squat').dose.repetitions).toBe(
      6,
    );
    expect(itemOf(planFor({ ...calm, nprsAfter: 0 }, squat), 'ex-squat').dose.repetitions).toBe(10);
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
