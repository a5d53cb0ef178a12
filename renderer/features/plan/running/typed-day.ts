import { readDate } from '#renderer/ui/read-date.ts';
import { dateOrderSetting } from '#renderer/ui/settings/date-order.ts';
import { screenLanguage } from '#renderer/ui/words.ts';
import { asIso, readWritten } from '#renderer/ui/written-date.ts';
import { addDays } from '#shared/plan/dates.ts';

const LONGEST_WAIT_DAYS = 365;
export type TypedDay =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'no-date' }
  | { readonly kind: 'too-early'; readonly earliest: string }
  | { readonly kind: 'too-late' };

/** Reads a day in words of the clinic; without a year it is the next such day. */
export function readDay(typed: string, today: string, earliest: string): TypedDay {
  const date = readDate(typed) ?? nextSuchDay(typed, today);
  if (date === undefined) return { kind: 'no-date' };
  if (date < earliest) return { kind: 'too-early', earliest };
  return date > addDays(today, LONGEST_WAIT_DAYS) ? { kind: 'too-late' } : { kind: 'date', date };
}

function nextSuchDay(typed: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .map((one) => inYear(typed, one))
    .find((date) => date !== undefined && date >= today);
}

function inYear(typed: string, year: number): string | undefined {
  const dayMonth = /^(\d{1,2}[./\s-]\d{1,2})[./]?$/.exec(typed.trim())?.[1];
  if (dayMonth !== undefined) return readDate(`${dayMonth}.${year}`);
  const written = readWritten(typed, screenLanguage);
  if (written?.day === undefined || written.year !== undefined) return undefined;
  return asIso(year, written.month, written.day);
}

/** A day as it is typed: 16.6.2026, or 6/16/2026 where the month comes first. */
export function typedDay(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return dateOrderSetting.get() === 'dayFirst' ? `${day}.${month}.${year}` : `${month}/${day}/${year}`;
}
