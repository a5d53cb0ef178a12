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
 * The same with each word that nobody bears replaced by the beginnings nearest to it: one letter too many, too few or
 * another, or two that changed places. Undefined where there is nothing near.
 */
export function asNearQuery(connection: Connection, words: readonly string[]): string | undefined {
  const terms = words.map((word) => {
    const near = word.length < SOUNDING_LETTERS ? [] : nearestBeginnings(connection, word);
    return near.length === 0
      ? asTerm(word)
      : `(${near.map((one) => `"${one}"*`).join(' OR ')} OR ${asTerm(word)})`;
  });
  const query = terms.join(' AND ');
  return query === asPrefixQuery(words) ? undefined : query;
}

/** How words begin that are one change away from the typed one, the nearest first. */
function nearestBeginnings(connection: Connection, word: string): readonly string[] {
  const likely = nearAmong(connection, word, likelyBegins(word));
  return likely.length > 0 ? likely : nearAmong(connection, word, rarerBegins(word));
}

/** Of the words that begin with one of these letters. */
function nearAmong(connection: Connection, word: string, begins: readonly string[]): readonly string[] {
  const found = connection
    .prepare(
      `SELECT DISTINCT substr(term, 1, :letters) FROM json_each(:begins) AS begins
       CROSS JOIN people_words ON term >= begins.value AND term < begins.value || char(0x10ffff)`,
    )
    .pluck()
    .all({ letters: word.length + 1, begins: JSON.stringify([...new Set(begins)]) });
  const near = found.flatMap((begin) => (typeof begin === 'string' ? nearestOf(word, begin) : []));
  return [...new Set(near)]
    .toSorted((one, other) => nearness(word, one) - nearness(word, other))
    .slice(0, MOST_NEAR);
}

/** Fewer changes count before fewer letters. */
const nearness = (word: string, one: string): number => distance(word, one) * 1000 + one.length;

/** Of a word that is wrong further on, or in which two of the first letters changed places or one is too many. */
function likelyBegins(word: string): readonly string[] {
  const [first = '', second = '', third = '', fourth = ''] = word;
  return [
    first + second,
    first + third + second,
    first + third + fourth,
    second + first + third,
    second + third + fourth,
  ];
}

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'] as const;

/** Of a word whose second letter is another one, or is missing. The first letter is taken to be right. */
function rarerBegins(word: string): readonly string[] {
  const [first = '', second = '', third = ''] = word;
  const alphabet = ALPHABETS.find((letters) => letters.includes(first)) ?? '';
  return alphabet.split('').flatMap((letter) => [first + letter + second, first + letter + third]);
}

/** What of a beginning is one change away from what is typed: as long as it, or one letter longer or shorter. */
function nearestOf(typed: string, begin: string): readonly string[] {
  const lengths = [typed.length, typed.length + 1, typed.length - 1];
  const near = lengths
    .filter((length) => length <= begin.length)
    .map((length) => begin.slice(0, length))
    .find((one) => isSwapped(typed, one) || distance(typed, one) <= 1);
  return near === undefined ? [] : [near];
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
