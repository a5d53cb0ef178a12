import { questionIds, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { RankedCondition } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { factsOf } from '#shared/logic/trace.ts';
import { factsChangedBy } from './ask-next/supposed.ts';
import { CORE_ZONE_POINTS } from './hypotheses.ts';

/** A rule by which an answer moves a condition: points when it is true, or the gate that must not be false. */
export interface Mover {
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

/** Every rule through which the answer to a question can move a condition. */
export const moversOfQuestion = (id: QuestionId): readonly Mover[] => moversByQuestion.get(id) ?? [];

/** Which rules give their points as things stand. */
export const standingOf = (movers: readonly Mover[], now: Evidence): readonly boolean[] =>
  movers.map(({ when }) => evaluate(when, now) === true);

/** How other evidence moves a condition: points won or lost, and the gate where it is read anew. */
export interface Shift {
  readonly points: number;
  readonly isGateOpen?: boolean;
}

/** How other evidence moves each condition, against the rules that stand; what does not move is left out. */
export function shifts(
  movers: readonly Mover[],
  standing: readonly boolean[],
  supposed: Evidence,
): ReadonlyMap<RankedConditionId, Shift> {
  const moved = new Map<RankedConditionId, Shift>();
  movers.forEach(({ condition, points, when }, index) => {
    const truth = evaluate(when, supposed);
    const before = moved.get(condition) ?? { points: 0 };
    if (points === 'gate') moved.set(condition, { ...before, isGateOpen: truth !== false });
    else if ((truth === true) !== standing[index]) {
      moved.set(condition, { ...before, points: before.points + (truth === true ? points : -points) });
    }
  });
  return moved;
}
