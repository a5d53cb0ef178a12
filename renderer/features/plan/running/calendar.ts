import { addDays, weekdayOf } from '#shared/plan/dates.ts';
import type { ScheduleWeek } from '#shared/plan/types.ts';

type DistanceWeeks = readonly ScheduleWeek[];

/**
 * The days of a week in the order in which this plan runs through them: a week that begins on a Saturday is
 * read from Saturday to Friday, so dates never jump back within a line.
 */
export const datesOfWeek = ({ from }: Pick<ScheduleWeek, 'from'>): readonly string[] =>
  Array.from({ length: 7 }, (_, day) => addDays(from, day));

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
/** Two letters for the day of the week. */
export const weekdayName = (isoDate: string): string => WEEKDAYS[weekdayOf(isoDate) - 1] ?? '';

const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
/** 5 Dec */
export const shortDay = (isoDate: string): string => dayMonth.format(new Date(`${isoDate}T12:00:00Z`));

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
export const isDirection = (key: string): key is Direction =>
  ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(key);

/** The run that an arrow leads to: the one before or after, or the same day of the next week that has it. */
export function nextRun(weeks: DistanceWeeks, date: string, direction: Direction): string | undefined {
  const dates = weeks.flatMap(({ sessions }) => sessions.map((run) => run.date)).sort();
  if (direction === 'ArrowLeft') return dates.findLast((one) => one < date);
  if (direction === 'ArrowRight') return dates.find((one) => one > date);
  const sameDay = dates.filter((one) => weekdayOf(one) === weekdayOf(date));
  return direction === 'ArrowUp' ? sameDay.findLast((one) => one < date) : sameDay.find((one) => one > date);
}

/** True when a date falls within the weeks of the plan. */
export function isWithin(weeks: DistanceWeeks, date: string | undefined): boolean {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (date === undefined || first === undefined || last === undefined) return false;
  return date >= first.from && date < addDays(last.from, 7);
}
