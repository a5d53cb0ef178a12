import type { FactId } from '#shared/intake/questions.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';

/** An item on its way to the plan, with everything that speaks for it. */
export interface Candidate {
  readonly id: InterventionId;
  readonly because: readonly FactId[];
  readonly causes: readonly string[];
  readonly conditions: readonly RankedConditionId[];
  readonly origin: 'proposed' | 'added';
  /** Put there by a red flag: switched off only with a typed reason. */
  readonly protected: boolean;
  /** Who stays when there is room for few: the smallest. */
  readonly rank: number;
  /** Place within its domain on the paper. */
  readonly place: number;
}
export type Candidates = Map<InterventionId, Candidate>;
type Reasons = Partial<Omit<Candidate, 'id'>>;

/** Adds an item, or another reason for one that stands there already. */
export function propose(candidates: Candidates, id: InterventionId, reasons: Reasons): void {
  const known = candidates.get(id);
  candidates.set(id, {
    id,
    because: merged(known?.because, reasons.because),
    causes: merged(known?.causes, reasons.causes),
    conditions: merged(known?.conditions, reasons.conditions),
    origin: known?.origin ?? reasons.origin ?? 'proposed',
    protected: known?.protected === true || reasons.protected === true,
    rank: Math.min(known?.rank ?? Infinity, reasons.rank ?? Infinity),
    place: Math.min(known?.place ?? Infinity, reasons.place ?? Infinity),
  });
}

const merged = <T>(one: readonly T[] = [], other: readonly T[] = []): readonly T[] => [
  ...new Set([...one, ...other]),
];
