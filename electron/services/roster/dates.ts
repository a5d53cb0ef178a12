import { isoDate } from '#shared/intake/answers-schema.ts';
import type { DateOrder } from '#shared/contract/roster.ts';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;

/** The ISO date of what is written in a roster, or undefined when there is no such day. */
export function readRosterDate(written: string, order: DateOrder, today: string): string | undefined {
  const text = written.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const iso = ISO.exec(text);
  if (iso !== null) return existing(iso[1], iso[2], iso[3]);
  const numbers = NUMBERS.exec(text);
  if (numbers === null) return undefined;
  const [, first, second, year = ''] = numbers;
  const fullYear = year.length === 4 ? year : centuryOf(year, today);
  return order === 'day-first' ? existing(fullYear, second, first) : existing(fullYear, first, second);
}

/** Of a birth date with two digits for the year: the last one that is not still to come. */
const centuryOf = (year: string, today: string): string =>
  Number(year) <= Number(today.slice(2, 4)) ? `20${year}` : `19${year}`;

function existing(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoDate.safeParse(date).success ? date : undefined;
}

/** In which order the dates of a column stand, and whether both would do. */
export function orderOf(written: readonly string[]): { readonly order: DateOrder; readonly isOpen: boolean } {
  const pairs = written.flatMap((text) => {
    const numbers = NUMBERS.exec(text.trim());
    return numbers === null ? [] : [[Number(numbers[1]), Number(numbers[2])] as const];
  });
  const hasLateSecond = pairs.some(([, second]) => second > 12);
  const hasLateFirst = pairs.some(([first]) => first > 12);
  return {
    order: hasLateSecond && !hasLateFirst ? 'month-first' : 'day-first',
    isOpen: pairs.length > 0 && !hasLateFirst && !hasLateSecond,
  };
}
