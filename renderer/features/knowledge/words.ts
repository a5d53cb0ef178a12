import { compendiumMessages, type CompendiumMessageId } from '#shared/words/en/compendium.ts';
import { createSay, type Say } from '#shared/words/say.ts';

/** The words of the compendium itself; they load with this screen and not before. */
export const sayOfKnowledge: Say<CompendiumMessageId> = createSay('en', compendiumMessages);
