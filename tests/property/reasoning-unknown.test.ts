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
  LONG_TIMEOUT_MS,
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

describe('unknown', { timeout: LONG_TIMEOUT_MS }, () => {
  it('is asked about by name in these flags alone', () => {
    expect([...excepted].sort()).toEqual(['rf-acute-injury', 'rf-bone-not-cleared', 'rf-dvt']);
  });

  it('never clears a flag: an answer taken away leaves what fired or was open fired or open', () => {
    check(tuple(arbitraryAnswers, nat()), ([answers, seed]) => {
      const pair = withAndWithout(answers, seed);
      if (pair === undefined) return;
      const after = flagStates(pair.without);
      const cleared = [...flagStates(pair.before)]
        .filter(([id, state]) => state !== 'clear' && after.get(id) === 'clear' && !excepted.has(id))
        .map(([id]) => `${id} without ${pair.taken}`);
      expect(cleared).toEqual([]);
    });
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

  it('never hides a decision: an answer added flips no flag that had fired or was clear', () => {
    let compared = 0;
    check(tuple(arbitraryAnswers, nat()), ([answers, seed]) => {
      const pair = withAndWithout(answers, seed);
      if (pair === undefined) return;
      // An answer that opens questions takes nothing back; one that closes answered questions would.
      const { shown } = factsOfAnswers(pair.before);
      const undecided = factsOfAnswers(pair.without).shown;
      if (shown.size !== undecided.size) return;
      compared += 1;
      const after = flagStates(pair.before);
      const flipped = [...flagStates(pair.without)]
        .filter(([id, state]) => state !== 'open' && after.get(id) !== state && !excepted.has(id))
        .map(([id, state]) => `${id} ${state} → ${after.get(id)} by ${pair.taken}`);
      expect(flipped).toEqual([]);
    });
    expect(compared).toBeGreaterThan(500);
  });

  it('says the same as no answer: "not known" changes no flag', () => {
    check(tuple(arbitraryAnswers, nat()), ([answers, seed]) => {
      const pair = withAndWithout(answers, seed);
      if (pair === undefined) return;
      const notKnown = { ...pair.without, [pair.taken]: NOT_KNOWN } as Answers;
      expect([...flagStates(notKnown)]).toEqual([...flagStates(pair.without)]);
    });
  });
});
