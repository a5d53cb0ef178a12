import { questions, type FactId } from '#shared/intake/questions.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { factsOf } from '#shared/logic/trace.ts';
import { questionsBehind } from './unanswered.ts';

/** A question that a coach can answer, or a fact computed from such questions alone. */
export const isForCoach = (fact: FactId): boolean =>
  questionsBehind(fact).every((id) => questions[id].who === 'both');

/** A line of a rule that names neither a condition nor what only a doctor tests. */
export const isLineForCoach = (condition: Condition): boolean =>
  condition.op !== 'hypothesis' && factsOf(condition).every(isForCoach);

/** A rule without the lines that a coach may not see; undefined when nothing is left. */
export function ruleForCoach(condition: Condition): Condition | undefined {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const kept = condition.of.flatMap((part) => ruleForCoach(part) ?? []);
      return kept.length === 0 && condition.of.length > 0 ? undefined : { op: condition.op, of: kept };
    }
    case 'not': {
      const kept = ruleForCoach(condition.of);
      return kept === undefined ? undefined : { op: 'not', of: kept };
    }
    default:
      return isLineForCoach(condition) ? condition : undefined;
  }
}
