import { meansOf, syllablesBy } from './means.ts';
import type { Measure } from './measure.ts';

/** A syllable has one vowel or one diphthong; doubled vowels and "ie" are one. */
const syllablesOf = syllablesBy(/ei|ai|au|äu|eu|ie|aa|ee|oo|[aeiouyäöü]/gu);

/** Flesch reading ease in Amstad's version for German (Amstad 1978); 55 and more for a single text is plain. */
export const german: Measure = {
  formula: 'Flesch (Amstad)',
  scoreOf: (text) => {
    const { wordsPerSentence, syllablesPerWord } = meansOf(text, syllablesOf);
    return 180 - wordsPerSentence - 58.5 * syllablesPerWord;
  },
  limit: 55,
  passageLimit: 70,
  fewestWords: 8,
  easier: 'higher',
  syllablesOf,
  mostSyllables: 4,
  accepted: new Set([
    'antibiotikum',
    'operation',
    'paracetamol',
    'physiotherapie',
    'regelmäßigen',
    'herausgesprungen',
  ]),
};
