import type { Language } from '../languages.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { Measure } from './measure.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { sentencesOf, wordsOf } from './split.ts';

const measures: Readonly<Record<Language, Measure>> = {
  en: english,
  de: german,
  es: spanish,
  ru: russian,
};

/** The measure of a language. */
export const measureOf = (language: Language): Measure => measures[language];

/** What the runner's sheet keeps to in every language (dossier handout.md §1). */
export const LIMITS = { wordsInSentence: 20, meanWordsInSentence: 12 } as const;

/** A text judged as a runner reads it. */
export interface Readability {
  /** The figure of the language's formula; undefined for a text without words. */
  readonly score: number | undefined;
  readonly isEasy: boolean;
  /** Words with too many syllables that are not accepted, in the order of the text, each once. */
  readonly hardWords: readonly string[];
  /** Sentences with too many words. */
  readonly longSentences: readonly string[];
}

/** Judges a text of the runner's sheet. Pure; the empty text is easy. */
export function judgeText(text: string, language: Language): Readability {
  const { scoreOf, limit, fewestWords, easier, syllablesOf, mostSyllables, accepted } = measureOf(language);
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const isHard = (word: string): boolean =>
    syllablesOf(word) > mostSyllables && !accepted.has(word.toLowerCase());
  const hardWords = [...new Set(words.filter(isHard))];
  const longSentences = sentences.filter((sentence) => wordsOf(sentence).length > LIMITS.wordsInSentence);
  if (words.length === 0) return { score: undefined, isEasy: true, hardWords, longSentences };
  const score = scoreOf(text);
  const isShort = words.length < fewestWords;
  const isWithin = isShort || (easier === 'lower' ? score <= limit : score >= limit);
  return { score, hardWords, longSentences, isEasy: isWithin && longSentences.length === 0 };
}
