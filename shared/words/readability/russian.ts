import { meansOf, syllablesBy } from './means.ts';
import type { Measure } from './measure.ts';

/** As many syllables as vowels. */
const syllablesOf = syllablesBy(/[аеёиоуыэюя]/gu);

/**
 * Flesch reading ease with Oborneva's coefficients for Russian (2006); 60 and more for a passage is plain. A single
 * text of two short sentences may fall to 40: there a few everyday words of four syllables weigh much.
 */
export const russian: Measure = {
  formula: 'Flesch (Oborneva)',
  scoreOf: (text) => {
    const { wordsPerSentence, syllablesPerWord } = meansOf(text, syllablesOf);
    return 206.835 - 1.3 * wordsPerSentence - 60.1 * syllablesPerWord;
  },
  limit: 40,
  passageLimit: 60,
  fewestWords: 8,
  easier: 'higher',
  syllablesOf,
  mostSyllables: 6,
  accepted: new Set([
    'обезболивающее',
    'обезболивающий',
    'обезболивающих',
    'подворачивается',
    'успокаивается',
    'физиотерапевту',
  ]),
};
