import { describe, expect, it } from 'vitest';
import { buildFacts } from '#shared/intake/facts.ts';
import { MINIMUM_DATA_SET } from '#shared/intake/minimum-data-set.ts';
import type { Answers } from '#shared/intake/questions.ts';
import {
  SWEEP_IDS,
  answersOfSweep,
  isWrittenBy,
  questionsOfSweep,
  questionsSweptBy,
  signsOf,
  sweepOf,
  sweepState,
  sweepsIn,
  type SweepId,
} from '#shared/intake/sweeps.ts';
import { sweepWords } from '#shared/words/en/sweeps.ts';
import { answerSchema } from '#shared/intake/answers-schema.ts';

const TODAY = '2026-06-15';
/** A knee that began to hurt gradually: what must be known before the signs of an emergency may be swept. */
const calm: Answers = {
  assessorRole: 'doctor',
  painZones: ['lateral-femoral-epicondyle'],
  onsetType: 'gradual',
  nprsRest: 0,
  bearWeightNow: 'yes-normal',
};
const stateOf = (id: SweepId, answers: Answers) => sweepState(id, buildFacts(answers, TODAY), answers);
const written = (id: SweepId, answers: Answers) =>
  Object.fromEntries(
    answersOfSweep(id, buildFacts(answers, TODAY), answers).map(({ question, value }) => [question, value]),
  );

describe('every sweep', () => {
  it('writes values that its questions accept, each question in one sweep only', () => {
    const all = SWEEP_IDS.flatMap(questionsOfSweep);
    expect(new Set(all).size).toBe(all.length);
    for (const id of SWEEP_IDS) {
      for (const [question, value] of Object.entries(written(id, calm))) {
        const { success } = answerSchema(question as (typeof all)[number]).safeParse(value);
        expect({ question, success }).toEqual({ question, success: true });
      }
    }
    expect(sweepOf('feverOrRigors')).toBe('sw-emergency');
    expect(sweepOf('nightPain')).toBeUndefined();
  });

  it('never holds what must be asked by itself', () => {
    const never = ['onsetType', 'swelling', 'nightPain', 'bearWeightNow', 'boneTenderness', 'aggravators'];
    const scores = ['nprsRest', 'nprsWalk', 'nprsRun', 'nprsAfter', 'nprsNextMorning'];
    expect(SWEEP_IDS.flatMap(questionsOfSweep).filter((id) => [...never, ...scores].includes(id))).toEqual(
      [],
    );
  });

  it('says every one of its questions in a sign', () => {
    for (const id of SWEEP_IDS) {
      const said = signsOf(id).flat();
      expect({ id, said: [...said].sort() }).toEqual({ id, said: [...questionsOfSweep(id)].sort() });
      expect(Object.keys(sweepWords[id].signs)).toEqual(signsOf(id).map(([sign]) => sign));
    }
  });

  it('stands in one section; together they answer what the minimum data set lets a sweep answer', () => {
    expect(sweepsIn('redflags')).toEqual(['sw-emergency', 'sw-joint', 'sw-general', 'sw-leg']);
    expect(['risk', 'health', 'running'].flatMap((section) => sweepsIn(section as 'risk'))).toEqual([
      'sw-history',
      'sw-health',
      'sw-load-same',
    ]);
    expect(MINIMUM_DATA_SET.filter((id) => sweepOf(id) !== undefined)).toHaveLength(19);
  });
});

describe('"no to all"', () => {
  it('writes only what is shown and unanswered', () => {
    expect(stateOf('sw-leg', calm)).toEqual({ kind: 'offered', open: ['hipGroinPain', 'calfSigns'] });
    expect(written('sw-leg', { ...calm, calfSigns: ['none'] })).toEqual({ hipGroinPain: false });
  });

  it('never overwrites an answer, "not known" included', () => {
    expect(written('sw-general', { ...calm, nightSweats: 'not-known', otherJoints: false })).toEqual({
      weightLoss: false,
      cancerHistory: 'no',
      bonyLump: false,
    });
  });

  it('writes nothing that this assessor may not answer', () => {
    expect(written('sw-general', { ...calm, assessorRole: 'coach' })).not.toHaveProperty('cancerHistory');
    expect(written('sw-general', calm)).toHaveProperty('cancerHistory', 'no');
  });

  it('offers a question that is shown later, and only that one', () => {
    const swept: Answers = { ...calm, hipGroinPain: false, calfSigns: ['none'] };
    expect(stateOf('sw-leg', swept)).toEqual({ kind: 'answered' });
    expect(stateOf('sw-leg', { ...swept, painZones: ['calf'] })).toEqual({
      kind: 'offered',
      open: ['legTightnessExertion'],
    });
  });

  it('is off as soon as one of its signs is there; the others are asked singly', () => {
    const answers: Answers = { ...calm, mechanical: ['grinding'] };
    expect(stateOf('sw-joint', answers)).toEqual({ kind: 'positive', question: 'mechanical' });
    expect(written('sw-joint', answers)).toEqual({});
    expect(stateOf('sw-history', { priorInjury12mo: true }).kind).toBe('positive');
    expect(stateOf('sw-load-same', { unplannedRaceKm8wk: 21 }).kind).toBe('positive');
  });

  it('is not off when nobody looked, or when there was none of it before either', () => {
    expect(stateOf('sw-joint', { ...calm, canStraighten: 'not-tested' }).kind).toBe('offered');
    expect(stateOf('sw-load-same', { speedChange8wk: 'none', downhillChange8wk: 'none' }).kind).toBe(
      'offered',
    );
  });
});

describe('the signs of an emergency and of the joint', () => {
  it.each([
    'after-twist',
    'after-blow-or-fall',
    'after-jump-or-landing',
    'sudden-during-run-no-injury',
    'sudden-at-rest',
  ] as const)('are asked singly when it began %s', (onsetType) => {
    expect(stateOf('sw-emergency', { ...calm, onsetType }).kind).toBe('not-calm');
    expect(stateOf('sw-joint', { ...calm, onsetType }).kind).toBe('not-calm');
    expect(stateOf('sw-general', { ...calm, onsetType }).kind).toBe('offered');
  });

  it.each([{ nprsRest: 6 }, { bearWeightNow: 'yes-limping' }, { bearWeightNow: 'no' }] as const)(
    'are asked singly with %o',
    (sign) => {
      expect(stateOf('sw-emergency', { ...calm, ...sign }).kind).toBe('not-calm');
      expect(written('sw-joint', { ...calm, ...sign })).toEqual({});
    },
  );

  it('wait for the three questions that decide, and say which', () => {
    expect(stateOf('sw-emergency', {})).toEqual({
      kind: 'waiting',
      ask: ['onsetType', 'nprsRest', 'bearWeightNow'],
    });
    expect(stateOf('sw-emergency', { ...calm, nprsRest: 'not-known' })).toEqual({
      kind: 'waiting',
      ask: ['nprsRest'],
    });
    expect(stateOf('sw-emergency', { ...calm, onsetType: 'unknown', nprsRest: 5 }).kind).toBe('offered');
  });

  it('ask about the leg after a blow only where the start of the pain asks for it', () => {
    expect(written('sw-emergency', calm)).toEqual({
      nerveVessel: ['none'],
      chestSymptoms: ['none'],
      saddleSymptoms: false,
      darkUrine: false,
      feverOrRigors: false,
    });
    expect(written('sw-emergency', { ...calm, onsetType: 'after-unusual-load' })).toMatchObject({
      tightLegAfterBlow: false,
      deformity: false,
    });
  });
});

describe('the source of a swept answer', () => {
  it('tells which answers undoing the sweep takes back: not those that were changed since', () => {
    const source = { sweep: 'sw-general' } as const;
    expect(questionsSweptBy('sw-general', { weightLoss: source, bonyLump: source })).toEqual([
      'weightLoss',
      'bonyLump',
    ]);
    expect(questionsSweptBy('sw-leg', { weightLoss: source })).toEqual([]);
  });

  it('fits only the value that the sweep writes', () => {
    expect(isWrittenBy('sw-joint', 'warmth', 'normal')).toBe(true);
    expect(isWrittenBy('sw-joint', 'warmth', 'warm')).toBe(false);
    expect(isWrittenBy('sw-joint', 'nightPain', undefined)).toBe(false);
  });
});
