import type { NextQuestion } from '#shared/assessment/types.ts';
import type { Language } from '#shared/handout/types.ts';
import { conditionWords } from './en/knowledge/conditions.ts';
import { redFlagWords } from './en/knowledge/red-flags.ts';
import { reasoningMessages } from './en/reasoning.ts';
import { createSay } from './say.ts';

/** Why a question is worth asking next, in a sentence. */
export function askingReason(reason: NextQuestion['reason'], language: Language): string {
  const say = createSay(language, reasoningMessages);
  switch (reason.kind) {
    case 'flag':
      return say('ask.flag', { flag: redFlagWords[reason.flag].name });
    case 'hypothesis':
      return say('ask.hypothesis', {
        condition: conditionWords[reason.condition].name,
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
