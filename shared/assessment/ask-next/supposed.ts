import { derive, inputsOf } from '#shared/intake/derive.ts';
import type { Facts } from '#shared/intake/facts.ts';
import {
  factIds,
  isAsked,
  questionIds,
  type FactId,
  type FactValues,
  type QuestionId,
} from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { FactValue } from '#shared/logic/evidence.ts';
import { factsOf } from '#shared/logic/trace.ts';

const derivedByQuestion: ReadonlyMap<FactId, readonly FactId[]> = collectDerived();

function collectDerived(): ReadonlyMap<FactId, readonly FactId[]> {
  const derived = new Map<FactId, FactId[]>();
  for (const id of factIds) {
    if (isAsked(id)) continue;
    for (const input of inputsOf(id)) derived.set(input, [...(derived.get(input) ?? []), id]);
  }
  return derived;
}

/** What an answer can change: the question's own fact, and the facts that are computed from it. */
export const factsChangedBy = (id: QuestionId): readonly FactId[] => [
  id,
  ...(derivedByQuestion.get(id) ?? []),
];

/** The questions whose relevance turns on an answer. */
const dependants: ReadonlyMap<QuestionId, readonly QuestionId[]> = collectDependants();

function collectDependants(): ReadonlyMap<QuestionId, readonly QuestionId[]> {
  const readers = questionIds.flatMap((id) => {
    const rule = shownWhen[id];
    return rule === undefined ? [] : [{ id, facts: new Set<FactId>(factsOf(rule)) }];
  });
  return new Map(
    questionIds.map((id) => {
      const changed = factsChangedBy(id);
      return [
        id,
        readers.filter(({ facts }) => changed.some((fact) => facts.has(fact))).map((reader) => reader.id),
      ];
    }),
  );
}

/**
 * The facts as they would be with one more answer, and without the questions that it makes pointless. The
 * values stand on those of the real facts, so a supposition costs no copy.
 */
export function suppose(facts: Facts, id: QuestionId, value: FactValue): Facts {
  const values = Object.create(facts.values) as Record<FactId, FactValue | undefined>;
  values[id] = value;
  for (const derived of derivedByQuestion.get(id) ?? []) {
    const isSet = derived === 'overuseStage' && facts.overrides.overuseStage !== undefined;
    if (!isSet && !isAsked(derived)) values[derived] = derive(derived, (input) => values[input], facts.today);
  }
  const pointless = (dependants.get(id) ?? []).filter((other) => isPointless(other, values, facts.shown));
  if (pointless.length === 0) return { ...facts, values: values as FactValues };
  const shown = new Set(facts.shown);
  for (const other of pointless) shown.delete(other);
  return { ...facts, values: values as FactValues, shown };
}

function isPointless(
  id: QuestionId,
  values: Readonly<Record<FactId, FactValue | undefined>>,
  shown: ReadonlySet<QuestionId>,
): boolean {
  const rule = shownWhen[id];
  if (rule === undefined || !shown.has(id)) return false;
  const ruledOut = (fact: FactId) => isAsked(fact) && !shown.has(fact);
  return evaluate(rule, { value: (fact) => values[fact], ruledOut }) === false;
}
