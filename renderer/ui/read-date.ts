import { dateOrderSetting, type DateOrder } from './settings/date-order.ts';
import { screenLanguage } from './words.ts';
import { asIso, readWritten } from './written-date.ts';

/**
 * Reads a whole date: 1.3.1992, 01/03/1992, 1 3 1992 (the day or the month first, as this machine wishes),
 * 1992-03-01, or with its month in letters as the language on the screen writes it. Returns the ISO date, or undefined
 * when there is no such day or a part of it is missing.
 */
export function readDate(typed: string, order: DateOrder = dateOrderSetting.get()): string | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return asIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(text);
  if (numbers === null) return readLetters(text);
  const [first, second, year] = numbers.slice(1).map(Number) as [number, number, number];
  return order === 'dayFirst' ? asIso(year, second, first) : asIso(year, first, second);
}

function readLetters(text: string): string | undefined {
  const { day, month, year } = readWritten(text, screenLanguage) ?? {};
  if (day === undefined || month === undefined || year?.length !== 4) return undefined;
  return asIso(Number(year), month, day);
}
