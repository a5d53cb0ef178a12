import { describe, expect, it } from 'vitest';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers, FactId } from '#shared/intake/questions.ts';

const TODAY = '2026-06-15';
const factsOf = (answers: Answers) => buildFacts(answers, TODAY);
const valueOf = (answers: Answers, fact: FactId) => factsOf(answers).values[fact];

describe('facts', () => {
  it('are empty for empty answers, and ask every question without a rule against it', () => {
    const { values, shown, role } = factsOf({});
    expect(values).toEqual({});
    expect(role).toBe('doctor');
    expect(shown.has('ageYears')).toBe(true);
    // Unknown relevance shows the question: nobody has said that it is a man.
    expect(shown.has('pregnancyStatus')).toBe(true);
    // The calf has not been looked at, so the risk list waits beside it.
    expect(shown.has('dvtRisk')).toBe(true);
  });

  it('read "not known" as unanswered', () => {
    expect(valueOf({ feverOrRigors: 'not-known' }, 'feverOrRigors')).toBeUndefined();
  });

  it('keep a zero and a no', () => {
    expect(valueOf({ nprsRest: 0 }, 'nprsRest')).toBe(0);
    expect(valueOf({ nightSweats: false }, 'nightSweats')).toBe(false);
  });

  it('do not use the answer of a question that is no longer asked', () => {
    const answers: Answers = { sex: 'female', ageYears: 30, pregnancyStatus: 'pregnant' };
    expect(valueOf(answers, 'pregnancyStatus')).toBe('pregnant');
    expect(valueOf({ ...answers, sex: 'male' }, 'pregnancyStatus')).toBeUndefined();
  });

  it('keep red-flag answers in force after their question is hidden', () => {
    const answers: Answers = { onsetType: 'after-twist', deformity: true };
    expect(valueOf({ ...answers, onsetType: 'gradual' }, 'deformity')).toBe(true);
    expect(factsOf({ ...answers, onsetType: 'gradual' }).shown.has('deformity')).toBe(false);
  });

  it('hide a question whose rule names a question that is itself hidden', () => {
    const { shown } = factsOf({ sex: 'male', pregnancyStatus: 'postpartum' });
    expect(shown.has('pregnancyStatus')).toBe(false);
    expect(shown.has('postpartumWeeks')).toBe(false);
  });

  it('show a coach no doctor-only question, and read its tests as not tested', () => {
    const answers: Answers = {
      assessorRole: 'coach',
      ageYears: 14,
      tLachman: 'pos',
      cancerHistory: 'active',
    };
    const { shown, values } = factsOf(answers);
    expect(shown.has('tLachman')).toBe(false);
    expect(values.tLachman).toBe('not-done');
    expect(values.hipRotation).toBe('not-tested');
    expect(values.cancerHistory).toBeUndefined();
  });
});

describe('derived facts', () => {
  it('compute the body-mass index, the jump, the spike and the days to the race', () => {
    const { values } = factsOf({
      massKg: 62,
      heightCm: 168,
      weeklyKmBeforeOnset: 30,
      weeklyKmPriorOnset: 19,
      triggerRunKm: 21,
      longestRun30dKm: 16,
      goalRaceDate: '2026-07-20',
    });
    expect(values.bmi).toBeCloseTo(21.97, 2);
    expect(values.weeklyJumpPct).toBeCloseTo(57.89, 2);
    expect(values.spikePct).toBe(31.25);
    expect(values.daysToRace).toBe(35);
  });

  it('measure growth against at least one kilometre', () => {
    expect(valueOf({ weeklyKmBeforeOnset: 5, weeklyKmPriorOnset: 0 }, 'weeklyJumpPct')).toBe(500);
  });

  it('stay unknown while one input is', () => {
    expect(valueOf({ massKg: 62 }, 'bmi')).toBeUndefined();
    expect(valueOf({ massKg: 62, heightCm: 'not-known' }, 'bmi')).toBeUndefined();
  });

  it('do not invent a duration for pain that begins tomorrow', () => {
    expect(valueOf({ onsetDate: '2026-06-16' }, 'durationWeeks')).toBeUndefined();
    expect(valueOf({ onsetDate: '2026-06-15' }, 'durationWeeks')).toBe(0);
    expect(valueOf({ onsetDate: '2026-06-11' }, 'durationWeeks')).toBeCloseTo(4 / 7, 10);
  });

  const quiet: Answers = {
    runTiming: ['next-day'],
    nprsRest: 0,
    nprsRun: 0,
    nprsWalk: 0,
    aggravators: ['none'],
    afterRunDuration: 'no-running-pain',
  };
  it.each<[number | undefined, Answers]>([
    [0, {}],
    [1, { nprsRun: 1 }],
    [2, { afterRunDuration: 'until-next-day' }],
    [2, { runTiming: ['first-steps'], nprsRun: 4 }],
    [3, { afterRunDuration: '2-days' }],
    [3, { runTiming: ['first-steps'], nprsRun: 5 }],
    [2, { runTiming: ['first-steps', 'eases-with-warm-up'], nprsRun: 5 }],
    [3, { nprsWalk: 3 }],
    [4, { nprsRest: 4 }],
    [4, { afterRunDuration: 'over-5-days' }],
    [4, { runTiming: ['constant'] }],
    [undefined, { nprsRest: 'not-known' }],
  ])('reach overuse stage %s with %o', (stage, changes) => {
    expect(valueOf({ ...quiet, ...changes }, 'overuseStage')).toBe(stage);
  });

  const wells: Answers = {
    calfSigns: ['swollen'],
    wellsCancer: false,
    wellsParalysisPlaster: false,
    wellsBedriddenSurgery: false,
    wellsDeepVeinTender: true,
    wellsWholeLegSwollen: false,
    wellsCalf3cm: true,
    wellsPitting: false,
    wellsCollateralVeins: false,
    wellsPreviousDvt: false,
    wellsAlternative: true,
  };
  it('add the Wells score from all ten items or not at all', () => {
    expect(valueOf(wells, 'wellsScore')).toBe(0);
    expect(valueOf({ ...wells, wellsAlternative: false }, 'wellsScore')).toBe(2);
    expect(valueOf({ ...wells, wellsPitting: 'not-known' }, 'wellsScore')).toBeUndefined();
  });

  it.each<[string | undefined, Answers]>([
    ['highly-supinated', { painSide: 'left', fpi6L: -5 }],
    ['supinated', { painSide: 'left', fpi6L: -4, fpi6R: 11 }],
    ['neutral', { painSide: 'right', fpi6R: 0 }],
    ['pronated', { painSide: 'right', fpi6R: 6 }],
    ['highly-pronated', { painSide: 'both', painSymmetric: false, painSideWorse: 'right', fpi6R: 10 }],
    ['highly-pronated', { painSide: 'both', painSymmetric: true, fpi6L: 12, fpi6R: 6 }],
    ['pronated', { painSide: 'both', painSymmetric: true, fpi6L: -1, fpi6R: 6 }],
    [undefined, { painSide: 'both', painSymmetric: true, fpi6L: 12 }],
    [undefined, { painSide: 'right', fpi6L: 12 }],
  ])('class the assessed foot as %s from %o', (expected, answers) => {
    expect(valueOf(answers, 'footClass')).toBe(expected);
  });
});
