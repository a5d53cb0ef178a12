import { describe, expect, it } from 'vitest';
import { answersSchema } from '#shared/intake/answers-schema.ts';
import { NOT_KNOWN, questionIds, questions } from '#shared/intake/questions.ts';

const accepts = (answers: unknown) => answersSchema.safeParse(answers).success;

describe('the schema of the answers', () => {
  it('accepts an empty intake and "not known" everywhere', () => {
    expect(accepts({})).toBe(true);
    expect(accepts(Object.fromEntries(questionIds.map((id) => [id, NOT_KNOWN])))).toBe(true);
  });

  it('accepts both ends of every hard range, and nothing beyond', () => {
    for (const id of questionIds) {
      const question = questions[id];
      if (question.kind !== 'integer' && question.kind !== 'number') continue;
      const [minimum, maximum] = question.range;
      expect([id, accepts({ [id]: minimum }), accepts({ [id]: maximum })]).toEqual([id, true, true]);
      expect([id, accepts({ [id]: minimum - 1 }), accepts({ [id]: maximum + 1 })]).toEqual([
        id,
        false,
        false,
      ]);
    }
  });

  it.each([
    ['a derived fact', { bmi: 22 }],
    ['an unknown question', { shoeColour: 'red' }],
    ['an unknown option', { swelling: 'huge' }],
    ['a fraction of a whole number', { nprsRest: 1.5 }],
    ['text for a number', { massKg: '62' }],
    ['infinity', { massKg: Number.POSITIVE_INFINITY }],
    ['"none" beside something', { mechanical: ['none', 'clicking'] }],
    ['an option twice', { mechanical: ['clicking', 'clicking'] }],
    ['an empty list', { mechanical: [] }],
    ['a day that does not exist', { onsetDate: '2026-02-30' }],
    ['a moment instead of a day', { onsetDate: '2026-02-03T10:00:00Z' }],
    ['null', { swelling: null }],
  ])('refuses %s', (_name, answers) => {
    expect(accepts(answers)).toBe(false);
  });
});
