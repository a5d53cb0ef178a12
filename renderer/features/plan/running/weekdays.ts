import { addDays, type Weekday } from '#shared/plan/dates.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { formatWeekday, formatWeekdayShort } from '#renderer/ui/dates.ts';
import { catalogue, say } from '#renderer/ui/words.ts';

/** A Monday: names of weekdays are those of the days that follow it. */
const MONDAY = '2026-06-15';

const dateOf = (day: Weekday): string => addDays(MONDAY, day - 1);

/** "Monday" */
export const weekdayLong = (day: Weekday): string => formatWeekday(dateOf(day));
/** Two letters for the day of the week. */
export const weekdayShort = (day: Weekday): string => formatWeekdayShort(dateOf(day));
/** "on Tu, Th, Sa" */
export const weekdaysInWords = (days: readonly Weekday[]): string =>
  say('plan.weekdays.on', { days: formatsOf(catalogue.language).list(days.map(weekdayShort)) });
