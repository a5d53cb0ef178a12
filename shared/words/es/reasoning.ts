import type {
  reasoningMessages as englishReasoningMessages,
  ruleMessages as englishRuleMessages,
} from '../en/reasoning.ts';
import type { Translated } from '../translation.ts';

/** Short sentences about the reasoning, for the screen and the command line. */
export const reasoningMessages: Translated<typeof englishReasoningMessages> = {};

/** The atoms and connectives of a rule. */
export const ruleMessages: Translated<typeof englishRuleMessages> = {};
