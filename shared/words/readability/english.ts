import { syllable } from 'syllable';
import { meansOf } from './means.ts';
import type { Measure } from './measure.ts';

const syllablesOf = (word: string): number => (/\p{N}/u.test(word) ? 1 : Math.max(1, syllable(word)));

/** Flesch–Kincaid grade level (Kincaid et al. 1975): school years, from the length of sentences and of words. */
export const english: Measure = {
  formula: 'Flesch–Kincaid',
  scoreOf: (text) => {
    const { wordsPerSentence, syllablesPerWord } = meansOf(text, syllablesOf);
    return Math.max(0, 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59);
  },
  limit: 6,
  passageLimit: 5,
  fewestWords: 1,
  easier: 'lower',
  syllablesOf,
  mostSyllables: 3,
  accepted: new Set(['antibiotic', 'diagnosis', 'emergency', 'exercises', 'maternity', 'paracetamol']),
};
