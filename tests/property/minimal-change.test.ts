import { constantFrom, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { minimalChanges } from '#shared/assessment/minimal-change/minimal-changes.ts';
import type { AnswerChange, Hypothesis } from '#shared/assessment/types.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { check, factsOfAnswers, inForce, LONG_TIMEOUT_MS, RUNS } from './reasoning.support.ts';

/** A knee that tells something, with a few answers that may be anything. */
const runners = record({
  typical: constantFrom(...vignettes.map(({ answers }) => answers)),
  odd: arbitraryAnswers,
}).map(({ typical, odd }): Answers => inForce({ ...odd, ...typical, assessorRole: 'doctor' }));

function outlook(answers: Answers) {
  const facts = factsOfAnswers(answers);
  const { hypotheses, noClearPattern } = assess(facts);
  return { first: hypotheses[0], noClearPattern, changes: minimalChanges(facts, hypotheses) };
}
const firstOf = (answers: Answers) => assess(factsOfAnswers(answers)).hypotheses[0];
const outcomeOf = (first: Hypothesis | undefined, then: Hypothesis | undefined) =>
  first?.id === then?.id
    ? { kind: 'label-lost', label: then?.label }
    : { kind: 'other-first', condition: then?.id };
const changed = (answers: Answers, changes: readonly AnswerChange[]): Answers => ({
  ...answers,
  ...Object.fromEntries(changes.map(({ question, value }) => [question, value])),
});

describe('what would change the first place', { timeout: LONG_TIMEOUT_MS }, () => {
  it('is one answer or two for each way, about other questions, and really changes it as was said', () => {
    const found = { 'other-first': 0, 'label-lost': 0 };
    check(
      runners,
      (answers) => {
        const { first, noClearPattern, changes: ways } = outlook(answers);
        expect(noClearPattern && ways.length > 0).toBe(false);
        const counts = new Set(ways.map(({ changes }) => changes.length));
        expect([...counts].every((count) => count === 1 || count === 2)).toBe(true);
        expect(counts.size).toBeLessThanOrEqual(1);
        const asked = ways.map(({ changes }) => changes.map(({ question }) => question).join(' '));
        expect(asked).toEqual([...new Set(asked)]);
        for (const { changes, outcome } of ways) {
          found[outcome.kind] += 1;
          expect(outcomeOf(first, firstOf(changed(answers, changes)))).toEqual(outcome);
          expect(outcome.kind === 'label-lost' && first?.label !== 'leading').toBe(false);
        }
      },
      RUNS / 4,
    );
    expect(found['other-first']).toBeGreaterThan(RUNS / 20);
    expect(found['label-lost']).toBeGreaterThan(0);
  });

  it('is not told to a coach', () => {
    check(
      runners,
      (answers) => {
        expect(outlook({ ...answers, assessorRole: 'coach' }).changes).toEqual([]);
      },
      RUNS / 4,
    );
  });
});
