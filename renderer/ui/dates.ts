import { localeOf } from '#shared/words/languages.ts';
import { dateOrderSetting } from './settings/date-order.ts';
import { screenLanguage } from './words.ts';

const SHAPES = {
  dayMonthYear: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  dayMonth: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  weekdayDayMonth: { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' },
  weekdayDayMonthYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  weekday: { weekday: 'long', timeZone: 'UTC' },
  weekdayShort: { weekday: 'short', timeZone: 'UTC' },
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format in the language of the screen, made once. English is written in the order that is wished. */
function formatOf(shape: keyof typeof SHAPES): Intl.DateTimeFormat {
  const isMonthFirst =
    shape !== 'clock' && screenLanguage === 'en' && dateOrderSetting.get() === 'monthFirst';
  const locale = isMonthFirst ? 'en-US' : localeOf(screenLanguage);
  const key = `${locale} ${shape}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, SHAPES[shape]);
  formats.set(key, format);
  return format;
}

const atNoon = (isoDate: string): Date => new Date(`${isoDate}T12:00:00Z`);

/** The calendar date here and now, ISO. */
export const todayIso = (now: Date = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Nothing behind the last part: a column has no room for the Russian "г." that stands behind a year. */
function bare(shape: keyof typeof SHAPES, isoDate: string): string {
  const parts = formatOf(shape).formatToParts(atNoon(isoDate));
  const last = parts.findLastIndex(({ type }) => type !== 'literal');
  return parts
    .slice(0, last + 1)
    .map(({ value }) => value)
    .join('');
}

/** 12 Feb 1992 */
export const formatBirthDate = (isoDate: string): string => bare('dayMonthYear', isoDate);

/** 5 Dec */
export const formatDayMonth = (isoDate: string): string => formatOf('dayMonth').format(atNoon(isoDate));

/** Monday */
export const formatWeekday = (isoDate: string): string => formatOf('weekday').format(atNoon(isoDate));

/** Mo: its first two letters, of the short name, as a language may leave vowels out. */
export const formatWeekdayShort = (isoDate: string): string =>
  formatOf('weekdayShort').format(atNoon(isoDate)).slice(0, 2);

/** Fri 19 June; with the year, and without the weekday, when it is not this year. */
export const formatDay = (isoDate: string, today: string = todayIso()): string =>
  isoDate.slice(0, 4) === today.slice(0, 4)
    ? formatOf('weekdayDayMonth').format(atNoon(isoDate)).replace(',', '')
    : formatBirthDate(isoDate);

/** Sun 3 May 2026 */
export const formatDayAndYear = (isoDate: string): string =>
  bare('weekdayDayMonthYear', isoDate).replace(',', '');

/** 09:41:07 */
export const formatClock = (instant: string): string => formatOf('clock').format(new Date(instant));

/** Completed years on a day; unknown without a birth date. */
export function ageOn(birthDate: string | undefined, today: string): number | undefined {
  if (birthDate === undefined) return undefined;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
