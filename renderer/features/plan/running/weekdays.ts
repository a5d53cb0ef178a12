import { addDays, WEEKDAYS, type Weekday } from '#shared/plan/dates.ts';
import { say } from '#renderer/ui/words.ts';

/** A Monday: names of weekdays are those of the days that follow it. */
const MONDAY = '2026-06-15';
const long = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const names = new Map<Weekday, string>(
  WEEKDAYS.map((day) => [day, long.format(new Date(`${addDays(MONDAY, day - 1)}T12:00:00Z`))]),
);

/** "Monday" */
export const weekdayLong = (day: Weekday): string => names.get(day) ?? '';
/** Two letters for the day of the week. */
export const weekdayShort = (day: Weekday): string => weekdayLong(day).slice(0, 2);
/** "on Tu, Th, Sa" */
export const weekdaysInWords = (days: readonly Weekday[]): string =>
  say('plan.weekdays.on', { days: days.map(weekdayShort).join(', ') });
