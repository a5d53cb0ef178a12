import type { Library } from '../catalogue.ts';
import { compendiumMessages } from './compendium.ts';
import { bookMessages } from './compendium/book.ts';

/** What the compendium and the review book say around it. */
export const library: Library = {
  compendium: compendiumMessages,
  book: bookMessages,
};
