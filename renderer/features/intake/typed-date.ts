import { Temporal } from 'temporal-polyfill';
import { dateOrderSetting } from '#renderer/ui/settings/date-order.ts';
import { isoDate } from '#shared/intake/answers-schema.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DIGITS = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](?:(\d{4}|\d{2}))?)?$/;
const LETTERS = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s*([a-z]{3,9})\.?(?:[, ]+(\d{2}|\d{4}))?$/i;
const LETTERS_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:[, ]+(\d{4}))?$/i;
const MONTH_ALONE = /^([a-z]{3,9})\.?(?:[, ]+(\d{4}))?$/i;
const MONTH_DIGITS = /^(\d{1,2})[./-](\d{4})$/;
const AGO = /^(\d{1,3})\s*(d|day|days|w|week|weeks|m|month|months|y|year|years)(?: ago)?$/i;
/** A date that is said back begins with it. */
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[., ]+/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CENTURY = 2000;
/** When only the month is known (dossier intake.md, `onset-date`). */
const MID_MONTH = 15;

type Reader = (match: RegExpExecArray, today: string) => string | undefined;
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [ISO, ([, year, month, day]) => asIso(Number(year), Number(month), Number(day))],
  [MONTH_DIGITS, ([, month, year]) => asIso(Number(year), Number(month), MID_MONTH)],
  [DIGITS, ([, first, second, year], today) => inOrder(Number(first), Number(second), yearOf(year, today))],
  [AGO, ([, count, unit], today) => ago(Number(count), unit ?? '', today)],
  [LETTERS, ([, day, month, year], today) => asIso(yearOf(year, today), monthOf(month), Number(day))],
  [LETTERS_FIRST, ([, month, day, year], today) => asIso(yearOf(year, today), monthOf(month), Number(day))],
  [MONTH_ALONE, ([, month, year], today) => asIso(yearOf(year, today), monthOf(month), MID_MONTH)],
];

/**
 * Reads a typed date: 25 May 2026, May 25, 25.5.26, 25/5, ISO, "5 weeks ago", or a month alone, which means its
 * 15th. Day or month first, as this machine wishes, unless only the other order
 * exists. Without a year it is the year of today. Undefined when it
 * is no date.
 */
export function parseDate(text: string, today: string): string | undefined {
  const typed = text.trim().toLowerCase().replace(WEEKDAY, '');
  if (typed === 'today') return today;
  if (typed === 'yesterday') return ago(1, 'd', today);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(typed);
    if (match !== null) return read(match, today);
  }
  return undefined;
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;

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

const UNITS = { d: 'days', w: 'weeks', m: 'months', y: 'years' } as const;
function ago(count: number, unit: string, today: string): string {
  const name = UNITS[unit.charAt(0) as keyof typeof UNITS];
  return Temporal.PlainDate.from(today)
    .subtract({ [name]: count })
    .toString();
}

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
