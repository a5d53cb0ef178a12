import type { Library } from '../catalogue.ts';
import { library as english } from '../en/library.ts';
import { overEnglish } from '../over-english.ts';
import { compendiumMessages } from './compendium.ts';
import { bookMessages } from './compendium/book.ts';

/** What the compendium and the review book say around it. */
export const library: Library = overEnglish<Library>(english, {
  compendium: compendiumMessages,
  book: bookMessages,
});
