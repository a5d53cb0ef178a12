import { describe, expect, it } from 'vitest';
import { stopAboveNprs } from '#shared/knowledge/exercise-pain.ts';
import type { ExerciseId } from '#shared/knowledge/interventions.ts';
import { exerciseWords } from '#shared/words/en/knowledge/interventions.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { calmRunner } from '#tests/fixtures/given.ts';
import { outerKnee, planFor } from '#tests/fixtures/planned.ts';

const tolerated = (answers: Answers): ReadonlySet<number> =>
  new Set(planFor(answers).items.flatMap(({ pain }) => pain?.toleratedNprs ?? []));

describe('pain in an exercise', () => {
  it('ends it at the number that stands on paper', () => {
    const spoken = Object.entries(exerciseWords).map(([id, { stopIf }]) => [
      id,
      Number(/over (\d)/u.exec(stopIf)?.[1]),
    ]);
    expect(spoken).toEqual(Object.keys(exerciseWords).map((id) => [id, stopAboveNprs(id as ExerciseId)]));
  });

  it('is told of every exercise and stretch, and of nothing else', () => {
    const { items } = planFor(outerKnee);
    const withPain = items.filter(({ pain }) => pain !== undefined);
    expect(withPain.length).toBeGreaterThan(2);
    const trained = items.filter(({ domain }) => domain === 'strengthening' || domain === 'stretching');
    expect(withPain).toEqual(trained);
    expect(withPain[0]?.pain).toEqual({
      stopAboveNprs: 2,
      toleratedNprs: 4,
      progressUpToNprs: 2,
      progressAfterSessions: 2,
    });
  });

  it('may be five in a tendon, three in a growing knee', () => {
    const pole: Answers = {
      ...calmRunner,
      painZones: ['inferior-pole'],
      painZoneMain: 'inferior-pole',
      aggravators: ['jumping'],
    };
    expect(tolerated(pole)).toEqual(new Set([5]));
    expect(
      tolerated({
        ...pole,
        ageYears: 13,
        growthPlates: 'open',
        hipRotation: 'normal',
        consentGuardian: true,
      }),
    ).toEqual(new Set([3]));
  });
});
