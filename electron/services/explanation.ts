import { isLineForCoach } from '#shared/assessment/coach-view.ts';
import { explainSubject, type Explanation, type Subject } from '#shared/assessment/explanation.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Condition } from '#shared/logic/condition.ts';
import type { Trace } from '#shared/logic/trace.ts';
import { explainItem, type ItemExplanation } from '#shared/plan/item-rules.ts';
import type { FullReasoning } from './reasoning.ts';

/**
 * Explains a conclusion to the assessor. A coach gets the rules of flags, causes, kind and stage without the lines
 * that name a condition or what only a doctor tests, and is told so. Throws NOT_PERMITTED when a coach asks about a
 * condition or the order of conditions.
 */
export function explainForRole(facts: Facts, subject: Subject): Explanation {
  if (facts.role === 'doctor') return explainSubject(facts, subject);
  if (subject.kind === 'condition' || subject.kind === 'first-place') {
    throw new Failure('NOT_PERMITTED', subject.kind);
  }
  return reduced(explainSubject(facts, subject));
}

/** Explains an item of the plan. Throws NOT_PERMITTED when a coach asks about what only a doctor may advise. */
export function explainItemForRole(
  { facts, assessment, plan }: FullReasoning,
  item: InterventionId,
): ItemExplanation {
  const isDoctor = facts.role === 'doctor';
  if (!isDoctor && isWithheldFromCoach(item)) throw new Failure('NOT_PERMITTED', 'item');
  const full = explainItem(facts, assessment, plan, item);
  return isDoctor ? full : reduced(full);
}

/** The rules without the lines that only a doctor may see. */
function reduced<Rule extends { readonly judged: Trace }, Full extends { readonly rules: readonly Rule[] }>(
  full: Full & { readonly rules: readonly Rule[] },
): Full & { readonly isReduced?: true } {
  const rules = full.rules.flatMap((rule) =>
    withoutDoctorsLines(rule.judged).map((judged) => ({ ...rule, judged })),
  );
  const isReduced = JSON.stringify(rules) !== JSON.stringify(full.rules);
  return { ...full, rules, ...(isReduced && { isReduced }) };
}

/** The rule keeps its verdict; a connective of which nothing is left goes as well. */
function withoutDoctorsLines({ condition, parts, ...rest }: Trace): readonly Trace[] {
  if (parts.length === 0) return isLineForCoach(condition) ? [{ condition, parts, ...rest }] : [];
  const kept = parts.flatMap(withoutDoctorsLines);
  return kept.length === 0 ? [] : [{ ...rest, condition: connective(condition, kept), parts: kept }];
}

/** The connective around what was kept: the condition of a rule travels with it, and must not name more. */
function connective(condition: Condition, parts: readonly Trace[]): Condition {
  const kept = parts.map((part) => part.condition);
  if (condition.op === 'all' || condition.op === 'any') return { op: condition.op, of: kept };
  const [only] = kept;
  return condition.op === 'not' && only !== undefined ? { op: 'not', of: only } : condition;
}
