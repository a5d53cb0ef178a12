/**
 * Calendar arithmetic for a plan that dates up to two hundred runs within its share of a millisecond. UTC
 * milliseconds carry no time zone and cost a fifth of a `Temporal` object, which elsewhere is the rule.
 */
const DAY_MS = 86_400_000;

/** Days of the week as ISO counts them, Monday first. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The ISO date so many days later (earlier when negative). */
export const addDays = (isoDate: string, days: number): string =>
  new Date(Date.parse(isoDate) + days * DAY_MS).toISOString().slice(0, 10);

/** The ISO weekday of an ISO date. */
export const weekdayOf = (isoDate: string): Weekday =>
  (((new Date(Date.parse(isoDate)).getUTCDay() + 6) % 7) + 1) as Weekday;

/** The later of two ISO dates. */
export const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** The first date on or after `from` that falls on one of the weekdays. */
export function firstOn(weekdays: readonly Weekday[], from: string): string {
  const start = weekdayOf(from);
  const wait = weekdays.map((weekday) => (weekday - start + 7) % 7);
  return addDays(from, Math.min(...wait));
}
