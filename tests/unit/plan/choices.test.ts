import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import type { EventDecision } from '#shared/knowledge/events.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { itemOf, onPaper, outerKnee, planFor, removedBy, soreBone } from '#tests/fixtures/planned.ts';

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
