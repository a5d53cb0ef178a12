import type { Facts } from '#shared/intake/facts.ts';
import { questionIds, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { RankedCondition } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { factsOf } from '#shared/logic/trace.ts';
import { factEvidence } from '../evidence.ts';
import { CORE_ZONE_POINTS } from '../hypotheses.ts';
import type { Hypothesis } from '../types.ts';
import type { PlausibleAnswer } from './plausible-answers.ts';
import { factsChangedBy, suppose } from './supposed.ts';

/**
 * What a point weighs: a finding of two points multiplies the odds by about 2.7, one of four by about 7.4,
 * which is the range of the likelihood ratios of the bedside tests. Used to order questions only; a share of
 * belief is never shown.
 */
const NATS_PER_POINT = 0.5;

/** A rule by which an answer moves a condition: points when it is true, or the gate that must not be false. */
interface Mover {
  readonly condition: RankedConditionId;
  readonly points: number | 'gate';
  readonly when: Condition;
}
const conditionIds = Object.keys(conditions) as RankedConditionId[];
const moversByQuestion: ReadonlyMap<QuestionId, readonly Mover[]> = collectMovers();

function collectMovers(): ReadonlyMap<QuestionId, readonly Mover[]> {
  const byFact = new Map<FactId, Mover[]>();
  for (const mover of conditionIds.flatMap(moversOf)) {
    for (const fact of factsOf(mover.when)) byFact.set(fact, [...(byFact.get(fact) ?? []), mover]);
  }
  return new Map(
    questionIds.map((id) => [id, [...new Set(factsChangedBy(id).flatMap((fact) => byFact.get(fact) ?? []))]]),
  );
}

function moversOf(condition: RankedConditionId): readonly Mover[] {
  const { gate, features, coreZones }: RankedCondition = conditions[condition];
  const zone: Condition = { op: 'one-of', fact: 'painZoneMain', values: coreZones };
  return [
    ...(gate === undefined ? [] : [{ condition, points: 'gate', when: gate } as const]),
    ...features.map(({ weight, when }) => ({ condition, points: weight, when })),
    ...(coreZones.length === 0 ? [] : [{ condition, points: CORE_ZONE_POINTS, when: zone }]),
  ];
}

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
  const movers = (moversByQuestion.get(question) ?? []).filter(({ condition }) => belief.has(condition));
  if (movers.length === 0 || answers.length === 0) return NO_INFORMATION;
  const now = factEvidence(facts);
  const standing = movers.map(({ when }) => evaluate(when, now) === true);
  const weights = new Map<RankedConditionId, number[]>();
  answers.forEach(({ value, share }, answer) => {
    for (const [condition, nats] of shifts(movers, standing, factEvidence(suppose(facts, question, value)))) {
      const row = weights.get(condition) ?? answers.map(({ share: usual }) => usual);
      row[answer] = share * Math.exp(nats);
      weights.set(condition, row);
    }
  });
  return mutualInformation(
    belief,
    weights,
    answers.map(({ share }) => share),
  );
}

/** How many nats an answer moves each condition; minus infinity where it closes the gate. */
function shifts(
  movers: readonly Mover[],
  standing: readonly boolean[],
  supposed: Evidence,
): ReadonlyMap<RankedConditionId, number> {
  const moved = new Map<RankedConditionId, number>();
  movers.forEach(({ condition, points, when }, index) => {
    const truth = evaluate(when, supposed);
    const shift =
      points === 'gate'
        ? truth === false
          ? -Infinity
          : 0
        : NATS_PER_POINT * points * (Number(truth === true) - Number(standing[index]));
    if (shift !== 0) moved.set(condition, (moved.get(condition) ?? 0) + shift);
  });
  return moved;
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
