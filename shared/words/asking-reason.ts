import type { NextQuestion } from '#shared/assessment/types.ts';
import type { Catalogue } from './catalogue.ts';
import { createSay } from './say.ts';

/** Why a question is worth asking next, in a sentence. */
export function askingReason(reason: NextQuestion['reason'], words: Catalogue): string {
  const say = createSay(words.language, words.reasoning);
  switch (reason.kind) {
    case 'flag':
      return say('ask.flag', { flag: words.flags[reason.flag].name });
    case 'hypothesis':
      return say('ask.hypothesis', {
        condition: words.conditions[reason.condition].name,
        weight: reason.weight,
      });
    case 'pattern':
      return say('ask.pattern');
    case 'minimum':
      return say('ask.minimum');
    case 'plan':
      return say('ask.plan');
  }
}
