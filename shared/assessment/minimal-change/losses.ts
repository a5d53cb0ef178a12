import type { Facts } from '#shared/intake/facts.ts';
import { suppose } from '../ask-next/supposed.ts';
import { factEvidence } from '../evidence.ts';
import { scoreHypothesis } from '../hypotheses.ts';
import { moversOfQuestion } from '../movers.ts';
import type { AnswerChange, Hypothesis } from '../types.ts';
import type { Alternative } from './alternatives.ts';
import type { Candidate } from './candidates.ts';

/** One other answer with which the first would no longer be leading. */
export const singleLosses = (
  facts: Facts,
  first: Hypothesis,
  byQuestion: readonly (readonly Alternative[])[],
): readonly Candidate[] =>
  harmfulAnswers(first, byQuestion).flatMap((change) => lossBy(facts, first, [change]));

/** Two other answers with which it would no longer be. */
export function doubleLosses(
  facts: Facts,
  first: Hypothesis,
  byQuestion: readonly (readonly Alternative[])[],
): readonly Candidate[] {
  const harmful = harmfulAnswers(first, byQuestion);
  return harmful.flatMap((one, index) =>
    harmful.slice(index + 1).flatMap((other) => lossBy(facts, first, [one, other])),
  );
}

/** Of each question that the first reads, the answer that costs it most; one that costs nothing may lower its fit. */
function harmfulAnswers(
  { id }: Hypothesis,
  byQuestion: readonly (readonly Alternative[])[],
): readonly Alternative[] {
  const pointsOf = ({ shifts }: Alternative): number => shifts.get(id)?.points ?? 0;
  return byQuestion.flatMap((answers) => {
    const [worst] = answers.toSorted((one, other) => pointsOf(one) - pointsOf(other));
    if (worst === undefined || pointsOf(worst) > 0) return [];
    return moversOfQuestion(worst.question).some(({ condition }) => condition === id) ? [worst] : [];
  });
}

function lossBy(facts: Facts, first: Hypothesis, changes: readonly Alternative[]): readonly Candidate[] {
  const then = changes.reduce(
    (supposed: Facts, { question, value }: AnswerChange) => suppose(supposed, question, value),
    facts,
  );
  const { raw, label } = scoreHypothesis(first.id, factEvidence(then));
  return label === 'leading' ? [] : [{ changes, surplusPoints: first.raw - raw }];
}
