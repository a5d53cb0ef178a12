import type { Language } from '#shared/words/languages.ts';
import { sheetWordsOf, type SheetWords } from '#shared/handout/words.ts';
import type { Catalogue, CompendiumMessageId, Library } from '#shared/words/catalogue.ts';
import { createSay, type Say } from '#shared/words/say.ts';

/** Everything the book says in one language. */
export interface BookWords {
  readonly language: Language;
  readonly say: Say<keyof Library['book']>;
  /** The words of the compendium itself. */
  readonly frame: Say<CompendiumMessageId>;
  /** Facts and dates as the clinician's summary words them. */
  readonly sheet: SheetWords;
  /** "+4", "−2" */
  points(weight: number): string;
}

export function bookWords(words: Catalogue & Library): BookWords {
  const { language, compendium, book } = words;
  const frame = createSay(language, compendium);
  return {
    language,
    say: createSay(language, book),
    frame,
    sheet: sheetWordsOf(words),
    points: (points) => frame('points.signed', { points }),
  };
}
