import type { Facts } from '#shared/intake/facts.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import { factEvidence } from '../evidence.ts';
import { moversOfQuestion, shifts, standingOf } from '../movers.ts';
import type { Hypothesis } from '../types.ts';
import type { PlausibleAnswer } from './plausible-answers.ts';
import { suppose } from './supposed.ts';

/**
 * What a point weighs: a finding of two points multiplies the odds by about 2.7, one of four by about 7.4,
 * which is the range of the likelihood ratios of the bedside tests. Used to order questions only; a share of
 * belief is never shown.
 */
const NATS_PER_POINT = 0.5;

/** How far each condition on the list is believed in; the shares add up to 1. */
export type Belief = ReadonlyMap<RankedConditionId, number>;

/** Reads the points of the ranking as log-odds. */
export function beliefIn(ranked: readonly Hypothesis[]): Belief {
  const weights = ranked.map(({ raw }) => Math.exp(NATS_PER_POINT * raw));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(ranked.map(({ id }, index) => [id, (weights[index] ?? 0) / total]));
}

/** What an answer is expected to tell about the ranking, and about which condition it tells most. */
export interface InformationGain {
  readonly nats: number;
  readonly about: RankedConditionId | undefined;
}
export const NO_INFORMATION: InformationGain = { nats: 0, about: undefined };

/**
 * The information that the answer is expected to give about which condition it is: the mutual information of
 * answer and condition, that is the expected fall of the entropy of the belief (Lindley 1956, M01; for the
 * order of questions with their costs in diagnosis Gorry and Barnett 1968, M02). Within a condition an answer
 * is likelier the more points it gives to it, starting from the plausible shares.
 */
export function informationGain(
  facts: Facts,
  belief: Belief,
  question: QuestionId,
  answers: readonly PlausibleAnswer[],
): InformationGain {
  const movers = moversOfQuestion(question).filter(({ condition }) => belief.has(condition));
  if (movers.length === 0 || answers.length === 0) return NO_INFORMATION;
  const standing = standingOf(movers, factEvidence(facts));
  const weights = new Map<RankedConditionId, number[]>();
  answers.forEach(({ value, share }, answer) => {
    const supposed = factEvidence(suppose(facts, question, value));
    for (const [condition, { points, isGateOpen }] of shifts(movers, standing, supposed)) {
      const row = weights.get(condition) ?? answers.map(({ share: usual }) => usual);
      row[answer] = isGateOpen === false ? 0 : share * Math.exp(NATS_PER_POINT * points);
      weights.set(condition, row);
    }
  });
  return mutualInformation(
    belief,
    weights,
    answers.map(({ share }) => share),
  );
}

/** Σ belief × Σ likelihood × ln(likelihood / expected share of the answer), over conditions and answers. */
function mutualInformation(
  belief: Belief,
  weights: ReadonlyMap<RankedConditionId, readonly number[]>,
  usual: readonly number[],
): InformationGain {
  const rows = [...weights].map(([condition, row]) => ({
    condition,
    share: belief.get(condition) ?? 0,
    likelihoods: normalised(row),
  }));
  const others = 1 - rows.reduce((sum, { share }) => sum + share, 0);
  const expected = usual.map((share, answer) =>
    rows.reduce((sum, row) => sum + row.share * (row.likelihoods[answer] ?? 0), others * share),
  );
  let [nats, most, about]: [number, number, RankedConditionId | undefined] = [
    others * divergence(usual, expected),
    0,
    undefined,
  ];
  for (const { condition, share, likelihoods } of rows) {
    const told = share * divergence(likelihoods, expected);
    nats += told;
    if (told > most) [most, about] = [told, condition];
  }
  return { nats: Math.max(0, nats), about };
}

function normalised(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? weights : weights.map((weight) => weight / total);
}

/** Kullback–Leibler divergence in nats. */
const divergence = (from: readonly number[], to: readonly number[]): number =>
  from.reduce((sum, share, index) => {
    const other = to[index] ?? 0;
    return share === 0 || other === 0 ? sum : sum + share * Math.log(share / other);
  }, 0);
