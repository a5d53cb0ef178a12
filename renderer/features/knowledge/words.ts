import type { CompendiumMessageId } from '#shared/words/catalogue.ts';
import { createSay, type MessageValues } from '#shared/words/say.ts';
import { catalogue, library } from '../../ui/words.ts';

/** Says a sentence of the compendium; its words load with this screen and not before. */
export const sayOfKnowledge = (id: CompendiumMessageId, values?: MessageValues): string =>
  createSay(catalogue.language, library.compendium)(id, values);
