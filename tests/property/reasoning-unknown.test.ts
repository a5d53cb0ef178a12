import { nat, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuestionId, NOT_KNOWN, type Answers, type QuestionId } from '#shared/intake/questions.ts';
import { arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import {
  check,
  factsOfAnswers,
  flagStates,
  flagsAboutKnowing,
  inForce,
  isOptional,
  keepsAll,
  LONG_TIMEOUT_MS,
  RUNS,
  type Breaches,
} from './reasoning.support.ts';

const excepted: ReadonlySet<string> = new Set(flagsAboutKnowing());

/** Answers in force, and the same without one that counts and is not optional. */
function withAndWithout(answers: Answers, seed: number) {
  const before = inForce(answers);
  const candidates = Object.keys(before).filter(
    (id): id is QuestionId =>
      isQuestionId(id) && id !== 'assessorRole' && !isOptional(id) && before[id] !== NOT_KNOWN,
  );
  const taken = candidates[seed % Math.max(candidates.length, 1)];
  if (taken === undefined) return undefined;
  const without = Object.fromEntries(Object.entries(before).filter(([id]) => id !== taken)) as Answers;
  return { before, without, taken };
}

type States = ReturnType<typeof flagStates>;
interface Compared {
  readonly before: States;
  readonly without: States;
  readonly notKnown: States;
  /** True where the answer opened or closed no question: one that closes answered questions takes answers back. */
  readonly asksTheSame: boolean;
}
const laws: Readonly<Record<string, (compared: Compared) => Breaches>> = {
  'never clears a flag: an answer taken away leaves what fired or was open fired or open': ({
    before,
    without,
  }) =>
    [...before]
      .filter(([id, state]) => state !== 'clear' && without.get(id) === 'clear' && !excepted.has(id))
      .map(([id]) => id),
  'never hides a decision: an answer added flips no flag that had fired or was clear': ({
    before,
    without,
    asksTheSame,
  }) =>
    [...(asksTheSame ? without : [])]
      .filter(([id, state]) => state !== 'open' && before.get(id) !== state && !excepted.has(id))
      .map(([id, state]) => `${id} ${state} → ${before.get(id)}`),
  'says the same as no answer: "not known" changes no flag': ({ without, notKnown }) =>
    [...without]
      .filter(([id, state]) => notKnown.get(id) !== state)
      .map(([id, state]) => `${id} ${state} → ${notKnown.get(id)}`),
};

describe('unknown', { timeout: LONG_TIMEOUT_MS }, () => {
  it('is asked about by name in these flags alone', () => {
    expect([...excepted].sort()).toEqual(['rf-acute-injury', 'rf-bone-not-cleared', 'rf-dvt']);
  });

  it('keeps the slipped hip open for a coach who was told neither the age nor of any hip test', () => {
    const child: Answers = {
      assessorRole: 'coach',
      ageYears: 13,
      painZones: ['hip-groin'],
      hipGroinPain: true,
    };
    const { ageYears: _, ...ageless } = child;
    expect(flagStates(child).get('rf-scfe')).toBe('fired');
    expect(flagStates(ageless).get('rf-scfe')).toBe('open');
  });

  it('is never read as no', () => {
    let compared = 0;
    check(tuple(arbitraryAnswers, nat()), ([answers, seed]) => {
      const pair = withAndWithout(answers, seed);
      if (pair === undefined) return;
      const asksTheSame = factsOfAnswers(pair.before).shown.size === factsOfAnswers(pair.without).shown.size;
      if (asksTheSame) compared += 1;
      keepsAll(laws, {
        before: flagStates(pair.before),
        without: flagStates(pair.without),
        notKnown: flagStates({ ...pair.without, [pair.taken]: NOT_KNOWN }),
        asksTheSame,
      });
    });
    expect(compared).toBeGreaterThan(RUNS / 4);
  });
});
