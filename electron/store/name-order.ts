import type { Language } from '#shared/words/languages.ts';
import { foldName } from './fold-name.ts';

/** The column by which each language sorts people's names: those that sort alike share one. */
export const NAME_ORDER = {
  en: 'sorted_name',
  de: 'sorted_name',
  es: 'sorted_name_es',
  ru: 'sorted_name_ru',
} as const satisfies Record<Language, string>;
type NameOrder = (typeof NAME_ORDER)[Language];
export const NAME_ORDERS = [...new Set(Object.values(NAME_ORDER))];

/** Behind every letter: what it follows stands after all words with that letter alone. */
const BEHIND = '\uFFFF';
/** Before every letter and blank: parts a name as it sorts from the name as it is written, which breaks ties. */
const THEN = '\u0001';

/** Marked letters that are letters of their own, й, ў and ї, in every language; ñ in Spanish alone. */
const OWN_LETTERS: Readonly<Record<NameOrder, RegExp>> = {
  sorted_name: /[иу]\u0306|і\u0308/gu,
  sorted_name_es: /[иу]\u0306|і\u0308|n\u0303/gu,
  sorted_name_ru: /[иу]\u0306|і\u0308/gu,
};

/** The alphabet of the language comes first: Cyrillic before Latin in Russian. */
const ownAlphabetFirst = (folded: string, order: NameOrder): string =>
  order === 'sorted_name_ru'
    ? folded.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(0xe0_00 + letter.charCodeAt(0)))
    : folded;

/**
 * A name as a text that sorts by its code points as `Intl.Collator` sorts names in the languages of this order, which
 * gives no keys to store. Kept beside each name; a change of the rules needs a migration that computes it anew.
 */
export function nameKey(name: string, order: NameOrder): string {
  const written = name.normalize('NFKD').toLowerCase();
  const lettered = written.replaceAll(OWN_LETTERS[order], `$&${BEHIND}`);
  return `${ownAlphabetFirst(foldName(lettered), order)}${THEN}${written.normalize('NFC')}`;
}
