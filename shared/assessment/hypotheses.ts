import type { FactId } from '#shared/intake/questions.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { RankedCondition } from '#shared/knowledge/types.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { decisiveFacts } from '#shared/logic/trace.ts';
import { LABEL_LIMITS } from './labels.ts';
import type { Hypothesis, HypothesisLabel, WeighedFinding } from './types.ts';

/** What a main zone that is one of the condition's core zones is worth. */
export const CORE_ZONE_POINTS = 1;
/**
 * Breaks ties after raw points and fit (frequency in running populations, dossier conditions.md §0). A degenerative
 * tear has its place from 40 years on; before that it is one of the others.
 */
const TIE_ORDER: readonly RankedConditionId[] = [
  'patellofemoral-pain',
  'iliotibial-band-syndrome',
  'patellar-tendinopathy',
  'meniscal-tear-degenerative',
  'pes-anserine-tendinopathy-bursitis',
];
const DEGENERATIVE_FROM_YEARS = 40;
const conditionIds = Object.keys(conditions) as RankedConditionId[];

/** Largest sum a condition can reach: its positive weights, and the core-zone bonus where it has one. */
export function maximumPoints({ features, coreZones }: RankedCondition): number {
  const positive = features.reduce((sum, { weight }) => sum + Math.max(weight, 0), 0);
  return positive + (coreZones.length > 0 ? CORE_ZONE_POINTS : 0);
}

/**
 * Scores every ranked condition whose gate is not false, best first (dossier conditions.md §0). Weights are
 * expert-set starting values, so the result is an order and a label, never a probability.
 */
export function rankHypotheses(evidence: Evidence): readonly Hypothesis[] {
  return conditionIds
    .filter((id) => {
      const { gate }: RankedCondition = conditions[id];
      return gate === undefined || evaluate(gate, evidence) !== false;
    })
    .map((id) => scoreHypothesis(id, evidence))
    .sort(byRankIn(evidence));
}

/** Scores one condition, whether or not its gate lets it on the list. */
export const scoreHypothesis = (id: RankedConditionId, evidence: Evidence): Hypothesis =>
  score(id, conditions[id], evidence);

function score(id: RankedConditionId, condition: RankedCondition, evidence: Evidence): Hypothesis {
  const findings = {
    for: [] as WeighedFinding[],
    against: [] as WeighedFinding[],
    unknown: [] as WeighedFinding[],
  };
  let answered = 0;
  for (const { weight, when } of condition.features) {
    const truth = evaluate(when, evidence);
    if (truth !== 'unknown') answered += Math.max(weight, 0);
    if (truth === false) continue;
    const finding = { weight, facts: decisiveFacts(when, evidence) };
    findings[truth === 'unknown' ? 'unknown' : weight > 0 ? 'for' : 'against'].push(finding);
  }
  const bonus = coreZoneBonus(condition, evidence);
  if (bonus !== undefined) {
    const finding = { weight: CORE_ZONE_POINTS, facts: ['painZoneMain'] satisfies FactId[] };
    if (bonus !== 'unknown') answered += CORE_ZONE_POINTS;
    if (bonus === 'unknown') findings.unknown.push(finding);
    else if (bonus) findings.for.push(finding);
  }
  const raw = [...findings.for, ...findings.against].reduce((sum, { weight }) => sum + weight, 0);
  const fit = answered === 0 ? 0 : Math.max(0, raw / answered);
  const coverage = answered / maximumPoints(condition);
  return { id, label: labelOf(raw, fit), raw, fit, coverage, ...findings };
}

/** Undefined where the condition has no core zone. `diffuse` is nobody's core zone. */
function coreZoneBonus({ coreZones }: RankedCondition, evidence: Evidence): boolean | 'unknown' | undefined {
  if (coreZones.length === 0) return undefined;
  const main = evidence.value('painZoneMain');
  return main === undefined ? 'unknown' : coreZones.some((zone) => zone === main);
}

function labelOf(raw: number, fit: number): HypothesisLabel {
  const reaches = (label: keyof typeof LABEL_LIMITS): boolean =>
    raw >= LABEL_LIMITS[label].points && fit >= LABEL_LIMITS[label].fit;
  if (reaches('leading')) return 'leading';
  return reaches('possible') ? 'possible' : 'less-likely';
}

function byRankIn(evidence: Evidence): (left: Hypothesis, right: Hypothesis) => number {
  const ageYears = evidence.value('ageYears');
  const isYoung = typeof ageYears === 'number' && ageYears < DEGENERATIVE_FROM_YEARS;
  const tieRank = (id: RankedConditionId): number => {
    const rank = isYoung && id === 'meniscal-tear-degenerative' ? -1 : TIE_ORDER.indexOf(id);
    return rank === -1 ? TIE_ORDER.length : rank;
  };
  return (left, right) => {
    if (left.raw !== right.raw) return right.raw - left.raw;
    if (left.fit !== right.fit) return right.fit - left.fit;
    return tieRank(left.id) - tieRank(right.id);
  };
}
