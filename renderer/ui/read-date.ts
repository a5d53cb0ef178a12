import { dateOrderSetting, type DateOrder } from './settings/date-order.ts';

/**
 * Reads a typed date: 1.3.1992, 01/03/1992, 1 3 1992 (the day or the month first, as this machine wishes) or
 * 1992-03-01. Returns the ISO date, or undefined when there is no such day.
 */
export function readDate(typed: string, order: DateOrder = dateOrderSetting.get()): string | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const numbers = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(text);
  const [year, month, day] =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : numbers === null
        ? []
        : order === 'dayFirst'
          ? [numbers[3], numbers[2], numbers[1]]
          : [numbers[3], numbers[1], numbers[2]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  // February 30 rolls over to March, so a date that comes back different does not exist.
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== written
    ? undefined
    : written;
}
