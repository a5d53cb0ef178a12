import { questionsBehind } from '#shared/assessment/unanswered.ts';
import { factIds, isAsked, type Answers, type FactId } from '#shared/intake/questions.ts';
import { readBesideRules, type UseBesideRules } from '#shared/intake/read-beside-rules.ts';
import { factsOf } from '#shared/logic/trace.ts';
import { ownedRules, type OwnedRule } from './rules.ts';
import { findAnswers } from './search.ts';
import { shrink } from './shrink.ts';

/** A fact that no rule reads, and why it is there all the same; without a reason it is a fault. */
export interface UnreadFact {
  readonly fact: FactId;
  readonly reason?: UseBesideRules;
}

/** Facts that no rule reads, neither by themselves nor through what is computed from them. */
export function unreadFacts(rules: readonly OwnedRule[] = ownedRules): readonly UnreadFact[] {
  const named = new Set(rules.flatMap(({ when }) => factsOf(when)));
  const read = new Set<FactId>([...named, ...[...named].flatMap(questionsBehind)]);
  return factIds
    .filter((id) => !read.has(id))
    .map((fact) => {
      const reason = readBesideRules[fact];
      return { fact, ...(reason !== undefined && { reason }) };
    });
}

/** Reasons given for facts that a rule reads after all: no longer true, so they must go. */
export const staleReasons = (rules: readonly OwnedRule[] = ownedRules): readonly FactId[] => {
  const unread = new Set(unreadFacts(rules).map(({ fact }) => fact));
  return (Object.keys(readBesideRules) as FactId[]).filter((id) => !unread.has(id));
};

/** A rule and the fewest answers that draw its conclusion; without answers nobody can reach it. */
export interface ReachedRule {
  readonly rule: OwnedRule;
  readonly example?: Answers;
}

/**
 * Looks for answers that draw the conclusion of each rule. `starts` are the intakes that a search may begin
 * with. Deterministic: the same rules and starts give the same examples. Takes some milliseconds a rule.
 */
export const reachRules = (
  starts: readonly Answers[],
  rules: readonly OwnedRule[] = ownedRules,
): readonly ReachedRule[] =>
  rules.map((rule, index) => {
    const found = findAnswers(rule, starts, index);
    return { rule, ...(found !== undefined && { example: shrink(found, rule) }) };
  });

/** Facts that are asked or computed; for the count. */
export const factCounts = {
  asked: factIds.filter(isAsked).length,
  computed: factIds.length - factIds.filter(isAsked).length,
};
