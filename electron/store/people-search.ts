import { distance } from 'fastest-levenshtein';
import type { Connection } from './database.ts';
import { foldName } from './fold-name.ts';
import { soundKey } from './sound-key.ts';

/** Letters from which a word is long enough to be searched by its sound: shorter ones would find everybody. */
const SOUNDING_LETTERS = 4;
/** Words nearest to a misspelt one that are searched in its place. */
const MOST_NEAR = 8;

/** What is typed, as folded words; none when only signs are typed. */
export const searchedWords = (search: string): readonly string[] =>
  foldName(search).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

const isSounding = (word: string): boolean => word.length >= SOUNDING_LETTERS && soundKey(word) !== '';

/**
 * Every word as a prefix of a word of the name, in any order, or from four letters on of its sound; quoted, so
 * that no letter is an operator. Undefined when nothing is searched.
 */
export function asPrefixQuery(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.map(asTerm).join(' AND ');
}

function asTerm(word: string): string {
  const spelt = `folded_name : "${word}"*`;
  return isSounding(word) ? `(${spelt} OR sound : "${soundKey(word)}"*)` : `(${spelt})`;
}

/**
 * The same with each word that nobody bears replaced by those nearest to it: one letter too many, too few or
 * another, or two that changed places. Undefined where there is nothing near.
 */
export function asNearQuery(connection: Connection, words: readonly string[]): string | undefined {
  const terms = words.map((word) => {
    const near = word.length < SOUNDING_LETTERS ? [] : nearestWords(connection, word);
    return near.length === 0
      ? asTerm(word)
      : `(${near.map((one) => `"${one}"`).join(' OR ')} OR ${asTerm(word)})`;
  });
  const query = terms.join(' AND ');
  return query === asPrefixQuery(words) ? undefined : query;
}

/** Indexed words that begin like the typed one; its first two letters may have changed places. */
function nearestWords(connection: Connection, word: string): readonly string[] {
  const indexed = connection.prepare('SELECT term FROM people_words WHERE term >= ? AND term < ?').pluck();
  const [first = '', second = ''] = word;
  const begins = new Set([first, second]);
  // One change leaves one of both halves as it was; two letters that change places may stand on either side.
  const middle = Math.floor(word.length / 2);
  const [front, back] = [word.slice(0, middle - 1), word.slice(middle)];
  const near: { readonly term: string; readonly away: number }[] = [];
  for (const letter of begins) {
    for (const term of indexed.iterate(letter, `${letter}\u{10ffff}`)) {
      if (typeof term !== 'string' || !(term.startsWith(front) || term.includes(back))) continue;
      const away = distanceTo(word, term);
      if (away <= 1) near.push({ term, away });
    }
  }
  return near
    .toSorted((one, other) =>
      one.away === other.away ? one.term.length - other.term.length : one.away - other.away,
    )
    .slice(0, MOST_NEAR)
    .map(({ term }) => term);
}

/** Changes from what is typed to the beginning of a word that may be longer; two swapped letters are one. */
function distanceTo(typed: string, term: string): number {
  let least = Infinity;
  for (const length of [typed.length - 1, typed.length, typed.length + 1]) {
    if (length > term.length) break;
    const begin = term.slice(0, length);
    least = Math.min(least, isSwapped(typed, begin) ? 1 : distance(typed, begin));
  }
  return least;
}

/** The same word but for two neighbours that changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (at + 1 >= one.length) return false;
  return `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}` === other;
}

/** The same for people who are not in the index: a condition on their names, with its parameters. */
export function asNameCondition(words: readonly string[]): {
  readonly condition: string;
  readonly parameters: Readonly<Record<string, string>>;
} {
  const parameters: Record<string, string> = {};
  const conditions = words.map((word, index) => {
    parameters[`word${index}`] = `% ${word}%`;
    const spelt = `' ' || folded_name LIKE :word${index}`;
    if (!isSounding(word)) return `(${spelt})`;
    parameters[`sound${index}`] = `% ${soundKey(word)}%`;
    return `(${spelt} OR ' ' || sound LIKE :sound${index})`;
  });
  return { condition: ['1', ...conditions].join(' AND '), parameters };
}

/** The sound of a name with its words in every order that begins elsewhere: "Anna Müller" and "Müller Anna". */
export function turnedSounds(name: string): readonly string[] {
  const words = soundKey(name).split(' ');
  return words.map((_word, from) => [...words.slice(from), ...words.slice(0, from)].join(' '));
}
