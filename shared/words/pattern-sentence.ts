import type { Pattern } from '#shared/contract/schemas.ts';
import type { Catalogue } from './catalogue.ts';
import { createSay } from './say.ts';

/** A coach's picture of the pain: where and what kind, without a diagnosis. */
export function patternSentence({ kind, zone }: Pattern, words: Catalogue): string {
  const say = createSay(words.language, words.reasoning);
  return say(`pattern.${kind}`, { zone: zone === undefined ? 'none' : words.options[zone] });
}
