import { Temporal } from 'temporal-polyfill';
import type { Language } from '#shared/words/languages.ts';
import { dateWordsOf, folded, type AgoUnit, type DateWords } from './date-words.ts';
import { dateOrderSetting } from './settings/date-order.ts';
import { asIso, readWritten } from './written-date.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DIGITS = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](?:(\d{4}|\d{2}))?)?$/;
const MONTH_DIGITS = /^(\d{1,2})[./-](\d{4})$/;
const AGO = /^(?:(\p{L}+) )?(\d{1,3})\s*(\p{L}+)\.?(?: (\p{L}+))?$/u;
const CENTURY = 2000;
/** When only the month is known (dossier intake.md, `onset-date`). */
const MID_MONTH = 15;

type Reader = (match: RegExpExecArray, today: string) => string | undefined;
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [ISO, ([, year, month, day]) => asIso(Number(year), Number(month), Number(day))],
  [MONTH_DIGITS, ([, month, year]) => asIso(Number(year), Number(month), MID_MONTH)],
  [DIGITS, ([, first, second, year], today) => inOrder(Number(first), Number(second), yearOf(year, today))],
];

/**
 * Reads a date as it is typed in a language: 25 May 2026, 25 de mayo, May 25, 25.5.26, 25/5, ISO, "5 weeks ago", or a
 * month alone, which means its 15th. Day or month first, as this machine wishes, unless only the other order exists.
 * Without a year it is the year of today. Whatever `ui/dates.ts` writes in that language is read again. Undefined when
 * it is no date.
 */
export function parseDate(text: string, today: string, language: Language): string | undefined {
  const typed = folded(text.trim());
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(typed);
    if (match !== null) return read(match, today);
  }
  const words = dateWordsOf(language);
  const days = words.dayOf(typed);
  if (days !== undefined) return ago(-days, 'days', today);
  return readAgo(typed, today, words) ?? readMonth(typed, today, language);
}

function readAgo(typed: string, today: string, { unitOf, isAgo }: DateWords): string | undefined {
  const [, before, count, word = '', behind] = AGO.exec(typed) ?? [];
  const unit = unitOf(word);
  const isAround = [before, behind].every((one) => one === undefined || isAgo(one));
  return unit === undefined || !isAround ? undefined : ago(Number(count), unit, today);
}

/** A date with its month in letters; without a day it is the middle of the month. */
function readMonth(typed: string, today: string, language: Language): string | undefined {
  const written = readWritten(typed, language);
  return written === undefined
    ? undefined
    : asIso(yearOf(written.year, today), written.month, written.day ?? MID_MONTH);
}

function yearOf(typed: string | undefined, today: string): number {
  if (typed === undefined) return Number(today.slice(0, 4));
  return typed.length === 2 ? CENTURY + Number(typed) : Number(typed);
}

function inOrder(first: number, second: number, year: number): string | undefined {
  const [dayFirst, monthFirst] = [asIso(year, second, first), asIso(year, first, second)];
  return dateOrderSetting.get() === 'dayFirst' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

const ago = (count: number, unit: AgoUnit, today: string): string =>
  Temporal.PlainDate.from(today)
    .subtract({ [unit]: count })
    .toString();
