import { isoDate } from '#shared/intake/answers-schema.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DIGITS = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{2}|\d{4}))?$/;
const LETTERS = /^(\d{1,2})[. ]*([a-z]{3,9})\.?(?:[, ]+(\d{2}|\d{4}))?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CENTURY = 2000;

/**
 * Reads a typed date, day first: 25 May 2026, 25.5.26, 25/5, or ISO. Without a year it is the year of today.
 * Undefined when it is no date that exists.
 */
export function parseDate(text: string, today: string): string | undefined {
  const typed = text.trim();
  const iso = ISO.exec(typed);
  if (iso !== null) return asIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = DIGITS.exec(typed);
  if (digits !== null) return asIso(yearOf(digits[3], today), Number(digits[2]), Number(digits[1]));
  const letters = LETTERS.exec(typed);
  if (letters === null) return undefined;
  const month = MONTHS.indexOf((letters[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return asIso(yearOf(letters[3], today), month, Number(letters[1]));
}

function yearOf(typed: string | undefined, today: string): number {
  if (typed === undefined) return Number(today.slice(0, 4));
  return typed.length === 2 ? CENTURY + Number(typed) : Number(typed);
}

function asIso(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isoDate.safeParse(text).success ? text : undefined;
}

/** Whether a date lies on the side of today that asks "please confirm". */
export const isSurprising = (date: string, surprising: 'future' | 'past', today: string): boolean =>
  surprising === 'future' ? date > today : date < today;
