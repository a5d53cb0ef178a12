import type { RemovalReason } from '#shared/plan/types.ts';
import { interventionWords } from '#shared/words/en/knowledge/interventions.ts';
import { redFlagWords } from '#shared/words/en/knowledge/red-flags.ts';
import { ruleWords } from '#shared/words/en/knowledge/rules.ts';

/** A removal in a sentence, whatever removed the item: a rule, a flag, or another item. */
export function reasonInWords(by: RemovalReason): string {
  if (Object.hasOwn(ruleWords, by)) return ruleWords[by as keyof typeof ruleWords];
  if (Object.hasOwn(redFlagWords, by)) return redFlagWords[by as keyof typeof redFlagWords].name;
  return interventionWords[by as keyof typeof interventionWords].name;
}
