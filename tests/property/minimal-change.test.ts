import { constantFrom, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { minimalChanges } from '#shared/assessment/minimal-change/minimal-changes.ts';
import type { AnswerChange, Hypothesis } from '#shared/assessment/types.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import {
  check,
  factsOfAnswers,
  inForce,
  keepsAll,
  LONG_TIMEOUT_MS,
  RUNS,
  unless,
  type Breaches,
} from './reasoning.support.ts';

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

type Outlook = ReturnType<typeof outlook>;
const laws: Readonly<Record<string, (seen: Outlook, answers: Answers) => Breaches>> = {
  'tells nothing while no pattern is clear': ({ noClearPattern, changes }) =>
    unless(!noClearPattern || changes.length === 0, 'a change of no pattern'),
  'is one answer or two, and as many for each way': ({ changes: ways }) => {
    const counts = [...new Set(ways.map(({ changes }) => changes.length))];
    return unless(
      counts.length <= 1 && counts.every((count) => count === 1 || count === 2),
      counts.join(' '),
    );
  },
  'is about other questions for each way': ({ changes: ways }) => {
    const asked = ways.map(({ changes }) => changes.map(({ question }) => question).join(' '));
    return asked.filter((one, index) => asked.indexOf(one) !== index);
  },
  'really changes the first place, as was said': ({ first, changes: ways }, answers) =>
    ways.flatMap(({ changes, outcome }) => {
      const come = JSON.stringify(outcomeOf(first, firstOf(changed(answers, changes))));
      return unless(come === JSON.stringify(outcome), `${JSON.stringify(outcome)} was said, ${come} came`);
    }),
  'takes the label only from a condition that leads': ({ first, changes: ways }) =>
    unless(
      first?.label === 'leading' || ways.every(({ outcome }) => outcome.kind !== 'label-lost'),
      'no label',
    ),
  'is not told to a coach': (_, answers) =>
    unless(outlook({ ...answers, assessorRole: 'coach' }).changes.length === 0, 'told to a coach'),
};

describe('what would change the first place', { timeout: LONG_TIMEOUT_MS }, () => {
  it('keeps its laws', () => {
    const found = { 'other-first': 0, 'label-lost': 0 };
    check(
      runners,
      (answers) => {
        const seen = outlook(answers);
        for (const { outcome } of seen.changes) found[outcome.kind] += 1;
        keepsAll(laws, seen, answers);
      },
      RUNS / 4,
    );
    expect(found['other-first']).toBeGreaterThan(RUNS / 20);
    expect(found['label-lost']).toBeGreaterThan(0);
  });
});
