import type { Pattern } from '#shared/contract/schemas.ts';
import type { Language } from '#shared/handout/types.ts';
import { optionWords } from './en/options.ts';
import { reasoningMessages } from './en/reasoning.ts';
import { createSay } from './say.ts';

/** A coach's picture of the pain: where and what kind, without a diagnosis. */
export function patternSentence({ kind, zone }: Pattern, language: Language): string {
  const say = createSay(language, reasoningMessages);
  return say(`pattern.${kind}`, { zone: zone === undefined ? 'none' : optionWords[zone] });
}
