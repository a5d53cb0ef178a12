import type { Facts } from '#shared/intake/facts.ts';
import type { HypothesisLevel, Truth } from '#shared/logic/condition.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import type { Assessment } from './types.ts';

/** The answers alone, for rules that read no result. */
export const factEvidence = (facts: Facts): Evidence => ({ value: (fact) => facts.values[fact] });

/** The answers and what was concluded from them, for the rules of the plan. */
export function evidenceOf(facts: Facts, assessment: Assessment): Evidence {
  const fired = new Set<string>(assessment.redFlags.map(({ id }) => id));
  const open = new Set<string>(assessment.notExcluded.map(({ id }) => id));
  const labels = new Map<string, string>(assessment.hypotheses.map(({ id, label }) => [id, label]));
  return {
    ...factEvidence(facts),
    fired: (flag): Truth => fired.has(flag) || (open.has(flag) ? 'unknown' : false),
    hypothesis: (level, anyOf) => anyOf.some((id) => reaches(labels.get(id), level)),
  };
}

const reaches = (label: string | undefined, level: HypothesisLevel): boolean =>
  label === 'leading' || (level === 'possible' && label === 'possible');
