import type { RemovalReason } from '#shared/plan/types.ts';
import { catalogue } from '#renderer/ui/words.ts';

/** A removal in a sentence, whatever removed the item: a rule, a flag, or another item. */
export function reasonInWords(by: RemovalReason): string {
  if (Object.hasOwn(catalogue.rules, by)) return catalogue.rules[by as keyof typeof catalogue.rules];
  if (Object.hasOwn(catalogue.flags, by)) return catalogue.flags[by as keyof typeof catalogue.flags].name;
  return catalogue.interventions[by as keyof typeof catalogue.interventions].name;
}
