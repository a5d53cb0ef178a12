import {
  BUILT_IN_RULES,
  CONFLICT_RULE_IDS,
  type BuiltInRuleId,
  type ConflictRuleId,
} from '#shared/knowledge/precedence/rule-ids.ts';
import type { LimitRule } from '#shared/knowledge/precedence/types.ts';
import type { Edition } from './edition.ts';

/** Every rule that has an article: of the tables, built in elsewhere, or the notes of a table. */
export type RuleId = ConflictRuleId | BuiltInRuleId | LimitRule['id'];

const NOTES = ['exercise-package', 'cross-training-matrix'] as const satisfies readonly LimitRule['id'][];
const builtIn = Object.keys(BUILT_IN_RULES) as readonly BuiltInRuleId[];
export const ruleIds: readonly RuleId[] = [...CONFLICT_RULE_IDS, ...builtIn, ...NOTES];
export const isRuleId = (id: string): id is RuleId => (ruleIds as readonly string[]).includes(id);
export const isBuiltIn = (id: RuleId): id is BuiltInRuleId => Object.hasOwn(BUILT_IN_RULES, id);

/** A rule by its sentence. */
export function ruleName(id: RuleId, { say, words }: Edition): string {
  if (id === 'exercise-package' || id === 'cross-training-matrix') return say(`rule.${id}`);
  return isBuiltIn(id) ? words.builtInRules[id] : words.rules[id];
}
