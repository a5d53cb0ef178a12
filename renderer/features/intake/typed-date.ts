import { Temporal } from 'temporal-polyfill';
import { dateOrderSetting } from '#renderer/ui/settings/date-order.ts';
import { isoDate } from '#shared/intake/answers-schema.ts';
import type { Language } from '#shared/words/languages.ts';
import { dateWordsOf, folded, type AgoUnit, type DateWords } from './date-words.ts';

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
  return readAgo(typed, today, words) ?? readMonth(typed, today, words);
}

function readAgo(typed: string, today: string, { unitOf, isAgo }: DateWords): string | undefined {
  const [, before, count, word = '', behind] = AGO.exec(typed) ?? [];
  const unit = unitOf(word);
  const isAround = [before, behind].every((one) => one === undefined || isAgo(one));
  return unit === undefined || !isAround ? undefined : ago(Number(count), unit, today);
}

/** A date with its month in letters: day, month and year in the order of any of our languages. */
function readMonth(typed: string, today: string, words: DateWords): string | undefined {
  const parts = (typed.match(/\p{L}+|\d+/gu) ?? []).filter((part) => !words.isFiller(part));
  const [first = ''] = parts;
  const isNamedDay = words.isWeekday(first) && parts.slice(1).some((part) => /\p{L}/u.test(part));
  const rest = isNamedDay ? parts.slice(1) : parts;
  const at = rest.findIndex((part) => /\p{L}/u.test(part));
  const month = words.monthOf(rest[at] ?? '');
  const [before, behind] = [rest.slice(0, at), rest.slice(at + 1)];
  if (month === undefined || before.length > 1 || ![...before, ...behind].every(isNumber)) return undefined;
  const isDayBehind = before.length === 0 && behind[0] !== undefined && behind[0].length < 4;
  const [day, year, ...more] = isDayBehind ? behind : [before[0], ...behind];
  if (more.length > 0 || (year !== undefined && year.length !== 2 && year.length !== 4)) return undefined;
  return asIso(yearOf(year, today), month, day === undefined ? MID_MONTH : Number(day));
}
const isNumber = (part: string): boolean => /^\d+$/u.test(part);

function yearOf(typed: string | undefined, today: string): number {
  if (typed === undefined) return Number(today.slice(0, 4));
  return typed.length === 2 ? CENTURY + Number(typed) : Number(typed);
}

function inOrder(first: number, second: number, year: number): string | undefined {
  const [dayFirst, monthFirst] = [asIso(year, second, first), asIso(year, first, second)];
  return dateOrderSetting.get() === 'dayFirst' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function asIso(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isoDate.safeParse(text).success ? text : undefined;
}

const ago = (count: number, unit: AgoUnit, today: string): string =>
  Temporal.PlainDate.from(today)
    .subtract({ [unit]: count })
    .toString();

/** Whether a date lies on the side of today that asks "please confirm". */
export const isSurprising = (date: string, surprising: 'future' | 'past', today: string): boolean =>
  surprising === 'future' ? date > today : date < today;

/** How far a date lies from today, in the unit in which one would say it. */
export interface Distance {
  readonly direction: 'today' | 'ago' | 'ahead';
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}
const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 30.44;

export function distanceFrom(today: string, date: string): Distance {
  const { days } = Temporal.PlainDate.from(today).until(date, { largestUnit: 'day' });
  const direction = days === 0 ? 'today' : days < 0 ? 'ago' : 'ahead';
  const size = Math.abs(days);
  if (size < 2 * DAYS_PER_WEEK) return { direction, count: size, unit: 'day' };
  if (size < 26 * DAYS_PER_WEEK) return { direction, count: Math.floor(size / DAYS_PER_WEEK), unit: 'week' };
  return { direction, count: Math.floor(size / DAYS_PER_MONTH), unit: 'month' };
}
