import { questionsBehind } from '#shared/assessment/unanswered.ts';
import type { FactId, FactValues, QuestionId } from '#shared/intake/questions.ts';

/** The first question behind these facts that has no answer yet. */
export const unansweredOf = (facts: readonly FactId[], values: FactValues): QuestionId | undefined =>
  facts.flatMap((fact) => questionsBehind(fact)).find((id) => values[id] === undefined);
