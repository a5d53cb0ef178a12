import type { Facts } from '#shared/intake/facts.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { factEvidence } from '../evidence.ts';
import { scoreHypothesis } from '../hypotheses.ts';
import type { Shift } from '../movers.ts';
import type { Hypothesis } from '../types.ts';

/** A condition that may overtake the first, and how many points it lacks. */
export interface Rival {
  readonly id: RankedConditionId;
  readonly gapPoints: number;
}
export type Shifts = ReadonlyMap<RankedConditionId, Shift>;
export interface Race {
  readonly rivals: readonly Rival[];
  /** The points by which other answers bring a rival nearer to the first. */
  readonly gainPoints: (rival: RankedConditionId, shifts: Shifts) => number;
}

/** A condition whose gate is closed is further away than any sum of points. */
const CLOSED_GATE_POINTS = 1000;

/** True where the gap is closed because a condition comes on the list or leaves it. */
export const turnsOnGate = ({ surplusPoints }: { readonly surplusPoints: number }): boolean =>
  surplusPoints > CLOSED_GATE_POINTS / 2;
const conditionIds = Object.keys(conditions) as RankedConditionId[];

/** The distance between the first and every other condition, and what moves it. */
export function raceOf(facts: Facts, first: Hypothesis, others: readonly Hypothesis[]): Race {
  const evidence = factEvidence(facts);
  const points = new Map(others.map(({ id, raw }) => [id, raw]));
  const isOpen = (id: RankedConditionId): boolean => id === first.id || points.has(id);
  const shiftOf = (id: RankedConditionId, shifts: Shifts): number => {
    const shift = shifts.get(id);
    if (shift === undefined) return 0;
    const isMoved = shift.isGateOpen !== undefined && shift.isGateOpen !== isOpen(id);
    return shift.points + (isMoved ? (isOpen(id) ? -CLOSED_GATE_POINTS : CLOSED_GATE_POINTS) : 0);
  };
  return {
    rivals: conditionIds
      .filter((id) => id !== first.id)
      .map((id) => {
        const raw = points.get(id) ?? scoreHypothesis(id, evidence).raw - CLOSED_GATE_POINTS;
        return { id, gapPoints: first.raw - raw };
      }),
    gainPoints: (rival, shifts) => shiftOf(rival, shifts) - shiftOf(first.id, shifts),
  };
}
