import { describe, expect, it } from 'vitest';
import { conditions } from '#shared/knowledge/conditions.ts';
import { interventions } from '#shared/knowledge/interventions.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { exerciseWords, interventionWords } from '#shared/words/en/knowledge/interventions.ts';

const LONGEST_LABEL = 50;
describe('the catalogue of the paper', () => {
  it('has a title, an instruction, a reason, a next step and a stop rule for every exercise', () => {
    const unfinished = Object.entries(exerciseWords).filter(
      ([, words]) =>
        Object.values(words).includes('') ||
        !/pain|stuck/u.test(words.stopIf) ||
        !/^this is easy: .+\.$/u.test(words.harderWhen),
    );
    expect(unfinished).toEqual([]);
    const exercises = Object.entries(interventions).filter(([, item]) => 'doses' in item);
    expect(Object.keys(exerciseWords).sort()).toEqual(exercises.map(([id]) => id).sort());
  });

  it('gives every item of the plan a short label and the runner’s sentence', () => {
    const unfinished = Object.entries(interventionWords).filter(
      ([, { name, plain }]) => name.length > LONGEST_LABEL || !/[.!]$/u.test(plain),
    );
    expect(unfinished).toEqual([]);
  });

  it('tells how long for every condition, in weeks or in words', () => {
    const silent = Object.entries(conditions).filter(
      ([id, { courseWeeks }]) =>
        courseWeeks === undefined && conditionWords[id as keyof typeof conditions].course === undefined,
    );
    expect(silent.map(([id]) => id)).toEqual([]);
  });
});
