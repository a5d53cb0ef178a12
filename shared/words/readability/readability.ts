import type { OfferedLanguage } from '#shared/words/languages.ts';
import { english } from './english.ts';
import type { Measure } from './measure.ts';
import { sentencesOf, wordsOf } from './split.ts';

const measures: Readonly<Record<OfferedLanguage, Measure>> = { en: english };

/** The measure of a language. */
export const measureOf = (language: OfferedLanguage): Measure => measures[language];

/** What the runner's sheet keeps to (dossier handout.md §1). */
export const LIMITS = { grade: 6, wordsInSentence: 20, meanWordsInSentence: 12, syllablesInWord: 3 } as const;

/** A text judged as a runner reads it. `grade` in school years, 0 for a text without words. */
export interface Readability {
  readonly grade: number;
  readonly isEasy: boolean;
  /** Words with too many syllables that are not accepted, in the order of the text, each once. */
  readonly hardWords: readonly string[];
  /** Sentences with too many words. */
  readonly longSentences: readonly string[];
}

/** Judges a text of the runner's sheet. Pure; the empty text is easy. */
export function judgeText(text: string, language: OfferedLanguage): Readability {
  const { gradeOf, syllablesOf, accepted } = measureOf(language);
  const sentences = sentencesOf(text);
  const grade = Math.max(0, gradeOf(text));
  const isHard = (word: string): boolean =>
    syllablesOf(word) > LIMITS.syllablesInWord && !accepted.has(word.toLowerCase());
  const hardWords = [...new Set(sentences.flatMap(wordsOf).filter(isHard))];
  const longSentences = sentences.filter((sentence) => wordsOf(sentence).length > LIMITS.wordsInSentence);
  return { grade, hardWords, longSentences, isEasy: grade <= LIMITS.grade && longSentences.length === 0 };
}
