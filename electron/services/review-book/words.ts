import type { Language } from '#shared/handout/types.ts';
import { sheetWords, type SheetWords } from '#shared/handout/words.ts';
import { bookMessages } from '#shared/words/en/compendium/book.ts';
import { compendiumMessages, type CompendiumMessageId } from '#shared/words/en/compendium.ts';
import { createSay, type Say } from '#shared/words/say.ts';

/** Everything the book says in one language. */
export interface BookWords {
  readonly language: Language;
  readonly say: Say<keyof typeof bookMessages>;
  /** The words of the compendium itself. */
  readonly frame: Say<CompendiumMessageId>;
  /** Facts and dates as the clinician's summary words them. */
  readonly sheet: SheetWords;
  /** "+4", "−2" */
  points(weight: number): string;
}

export function bookWords(language: Language): BookWords {
  const frame = createSay(language, compendiumMessages);
  return {
    language,
    say: createSay(language, bookMessages),
    frame,
    sheet: sheetWords[language],
    points: (points) => frame('points.signed', { points }),
  };
}
