import { questionsBehind } from '#shared/assessment/unanswered.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { pageOf } from '#shared/intake/pages.ts';
import type { SectionId } from '#shared/intake/question.ts';
import { isAsked, type Answers, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { decisiveFacts } from '#shared/logic/trace.ts';
import { factsOf } from './layouts/layout.ts';
import { layouts } from './layouts/layouts.ts';

/**
 * A follow-up whose leading question stands blank on the same page: it unfolds as soon as that one calls for
 * it, so that a fresh page is not full of questions that hardly any knee needs. While the leading question stands
 * elsewhere, or nobody knows its answer, the follow-up is asked: unknown is not no.
 */
export function isWaiting(id: QuestionId, facts: Facts, answers: Answers): boolean {
  const rule = shownWhen[id];
  if (rule === undefined) return false;
  const evidence: Evidence = {
    value: (fact) => facts.values[fact],
    ruledOut: (fact) => isAsked(fact) && !facts.shown.has(fact),
  };
  if (evaluate(rule, evidence) !== 'unknown') return false;
  const blank = decisiveFacts(rule, evidence)
    .flatMap((fact) => questionsBehind(fact))
    .filter((fact) => answers[fact] === undefined);
  return blank.length > 0 && blank.every((fact) => pageOf(fact) === pageOf(id));
}

/** Questions and computed values of a page that are to be seen now, in the order of the keyboard. */
export const visibleOn = (page: SectionId, facts: Facts, answers: Answers): readonly FactId[] =>
  factsOf(layouts[page]).filter((id) =>
    isAsked(id) ? facts.shown.has(id) && !isWaiting(id, facts, answers) : facts.values[id] !== undefined,
  );
