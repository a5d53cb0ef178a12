import { syllable } from 'syllable';
import type { Measure } from './measure.ts';
import { sentencesOf, wordsOf } from './split.ts';

/** Numbers are read at a glance: one short word each. */
const syllablesOf = (word: string): number => (/\p{N}/u.test(word) ? 1 : Math.max(1, syllable(word)));

/** Flesch–Kincaid grade level (Kincaid et al. 1975): school years, from the length of sentences and of words. */
function gradeOf(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export const english: Measure = {
  formula: 'Flesch–Kincaid',
  gradeOf,
  syllablesOf,
  accepted: new Set(['antibiotic', 'diagnosis', 'emergency', 'exercises', 'maternity', 'paracetamol']),
};
