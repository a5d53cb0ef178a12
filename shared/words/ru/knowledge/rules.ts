import type {
  ruleWords as englishRuleWords,
  builtInRuleWords as englishBuiltInRuleWords,
} from '../../en/knowledge/rules.ts';
import type { Translated } from '../../translation.ts';

/** Why a conflict rule took an item off or bounded it: the clinician's sentence for screen and summary. */
export const ruleWords: Translated<typeof englishRuleWords> = {};

/** Conflict rules that no table carries, in a clinician's sentence. */
export const builtInRuleWords: Translated<typeof englishBuiltInRuleWords> = {};
