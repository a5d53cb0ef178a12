import type { WeighedFinding } from '#shared/assessment/types.ts';

type Reason = Pick<WeighedFinding, 'facts' | 'weight'>;

/** Findings as reasons, heaviest first. What rests on the same answers is one reason: its points are added. */
export function reasonsOf(findings: readonly WeighedFinding[]): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { facts, weight } of findings) {
    const key = facts.join(' ');
    reasons.set(key, { facts, weight: weight + (reasons.get(key)?.weight ?? 0) });
  }
  return [...reasons.values()].toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
}
