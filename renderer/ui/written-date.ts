import { isoDate } from '#shared/intake/answers-schema.ts';
import type { Language } from '#shared/words/languages.ts';
import { dateWordsOf, folded } from './date-words.ts';

/** A date with its month in letters, as far as it was written. */
export interface WrittenDate {
  readonly day: number | undefined;
  readonly month: number;
  /** Two or four digits. */
  readonly year: string | undefined;
}

const isNumber = (part: string): boolean => /^\d+$/u.test(part);
const isWord = (part: string): boolean => /\p{L}/u.test(part);

/**
 * Reads a date with its month in letters: day, month and year in the order of any of our languages, with a weekday
 * before it or without. Undefined when it is no such date; whether there is such a day is not asked.
 */
export function readWritten(typed: string, language: Language): WrittenDate | undefined {
  const words = dateWordsOf(language);
  const parts = (folded(typed).match(/\p{L}+|\d+/gu) ?? []).filter((part) => !words.isFiller(part));
  const [first = ''] = parts;
  const rest = words.isWeekday(first) && parts.slice(1).some(isWord) ? parts.slice(1) : parts;
  const at = rest.findIndex(isWord);
  const month = words.monthOf(rest[at] ?? '');
  const [before, behind] = [rest.slice(0, at), rest.slice(at + 1)];
  if (month === undefined || before.length > 1 || ![...before, ...behind].every(isNumber)) return undefined;
  const isDayBehind = before.length === 0 && behind[0] !== undefined && behind[0].length < 4;
  const [day, year, ...more] = isDayBehind ? behind : [before[0], ...behind];
  if (more.length > 0 || (year !== undefined && year.length !== 2 && year.length !== 4)) return undefined;
  return { day: day === undefined ? undefined : Number(day), month, year };
}

/** The ISO date of a day; undefined when there is no such day. */
export function asIso(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isoDate.safeParse(text).success ? text : undefined;
}
