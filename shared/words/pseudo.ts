import type { LanguageFacts } from './languages.ts';
import type { MessageValues, Say } from './say.ts';

/**
 * English in disguise, for trying layouts: `en-XA` is two fifths longer, `ar-XB` runs from right to left. They are
 * made by code, named in an address (`?language=en-XA`) and offered to nobody.
 */
export const pseudoLanguages = {
  'en-XA': { locale: 'en-GB', direction: 'ltr', name: 'English, longer', isLong: true },
  'ar-XB': { locale: 'en-GB', direction: 'rtl', name: 'English, mirrored', isLong: false },
} as const satisfies Record<string, LanguageFacts>;
export type PseudoLanguage = keyof typeof pseudoLanguages;

/** How much longer than English a text may become in another language. */
const LONGER = 0.4;
/** A blank is half as wide as a letter. */
const BLANKS_PER_LETTER = 2;
/** Blanks that stay together, as the letters of a word do. */
const WORD = '\u00A0'.repeat(6);

/**
 * Words as long as those of a long-winded language. The rest of each text is blanks that take room and do not break,
 * in groups as long as words: whoever looks for a text, or reads it aloud, still finds the English one.
 */
export function lengthened<Words>(words: Words): Words {
  if (typeof words === 'string') return `${words}${blanksFor(words)}` as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([id, inner]) => [id, lengthened(inner)])) as Words;
}

const ARGUMENT = /\{\s*\w+\s*(?:,\s*(?:number|date|time)[^{}]*)?\}/gu;
const CHOICE = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,(?:[^{}]|\{[^{}]*\})*\}/gu;

/** What is said of a message at most: its longest branch. Placeholders are as long in every language. */
function longestOf(message: string): string {
  const plain = message.replaceAll(ARGUMENT, '');
  const chosen = plain.replaceAll(CHOICE, (choice) =>
    [...choice.slice(1).matchAll(/\{([^{}]*)\}/gu)].reduce(
      (longest, [, branch = '']) => (branch.length > longest.length ? branch : longest),
      '',
    ),
  );
  return chosen === plain ? plain : longestOf(chosen);
}

function blanksFor(text: string): string {
  const letters = longestOf(text).length;
  const count = Math.round((letters * LONGER * BLANKS_PER_LETTER) / WORD.length);
  return ` ${WORD}`.repeat(count);
}

const BLANKS = new RegExp(`(?: ${WORD})+`, 'gu');

/** Says a lengthened sentence: the room that lengthened words take within it comes at its end, so that it reads on. */
export function sayLengthened<Id extends string>(say: Say<Id>): Say<Id> {
  const lengthenedSay = (id: Id, values: MessageValues = {}): string => {
    const blanks: string[] = [];
    const texts = Object.entries(values).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value] as const;
      blanks.push(...(value.match(BLANKS) ?? []));
      return [name, value.replaceAll(BLANKS, '')] as const;
    });
    return `${say(id, Object.fromEntries(texts))}${blanks.join('')}`;
  };
  return Object.assign(lengthenedSay, say);
}
