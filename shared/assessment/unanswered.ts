import { inputsOf } from '#shared/intake/derive.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { isAsked, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { isInformative } from '#shared/logic/evaluate.ts';

/** The questions behind facts that are shown and still unanswered: what one may ask for. */
export function unansweredBehind(facts: Facts, ids: readonly FactId[]): readonly QuestionId[] {
  const asked = ids.flatMap((id) => questionsBehind(id));
  return [...new Set(asked)].filter((id) => facts.shown.has(id) && !isInformative(facts.values[id]));
}

/** A question itself, or the questions a derived fact is computed from. */
export function questionsBehind(id: FactId): readonly QuestionId[] {
  return isAsked(id) ? [id] : inputsOf(id).flatMap((input) => questionsBehind(input));
}
