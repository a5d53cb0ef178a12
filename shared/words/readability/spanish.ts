import { meansOf, syllablesBy } from './means.ts';
import type { Measure } from './measure.ts';

/** A strong vowel with the weak ones around it is one syllable, a stressed weak vowel one of its own. */
const syllablesOf = syllablesBy(/[iuü]?[aeoáéó](?:[iuü]|y(?![aeiouáéíóú]))?|[íú]|[iuü]+|y(?![aeiouáéíóú])/gu);

/** Fernández-Huerta's reading ease for Spanish (1959; sentences counted as Law 2011 corrects it); 60 and more is plain (7th school year). */
export const spanish: Measure = {
  formula: 'Fernández-Huerta',
  scoreOf: (text) => {
    const { wordsPerSentence, syllablesPerWord } = meansOf(text, syllablesOf);
    return 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence;
  },
  limit: 60,
  passageLimit: 80,
  fewestWords: 8,
  easier: 'higher',
  syllablesOf,
  mostSyllables: 5,
  accepted: new Set(['articulaciones']),
};
