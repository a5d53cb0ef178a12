import { sentencesOf, wordsOf } from './split.ts';

/** What every formula is made of; both 0 for a text without words. */
export interface Means {
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/** The means of a text; numbers are read at a glance, as one short word each. */
export function meansOf(text: string, syllablesOf: (word: string) => number): Means {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { wordsPerSentence: 0, syllablesPerWord: 0 };
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return {
    wordsPerSentence: words.length / sentences.length,
    syllablesPerWord: syllables / words.length,
  };
}

/** Counts by a pattern that matches once for every syllable; no word has less than one. */
export const syllablesBy =
  (nucleus: RegExp) =>
  (word: string): number =>
    /\p{N}/u.test(word) ? 1 : Math.max(1, word.toLowerCase().match(nucleus)?.length ?? 0);
