import { addDays, weekdayOf } from '#shared/plan/dates.ts';
import type { PlannedRun, RunCorrection, ScheduleWeek } from '#shared/plan/types.ts';
import { KILOMETRES_PER_MILE, type MeasureUnits } from '#shared/words/measures.ts';
import { weekdayShort } from './weekdays.ts';

type Weeks = readonly ScheduleWeek[];

/**
 * The days of a week in the order in which this plan runs through them: a week that begins on a Saturday is
 * read from Saturday to Friday, so dates never jump back within a line.
 */
export const datesOfWeek = ({ from }: Pick<ScheduleWeek, 'from'>): readonly string[] =>
  Array.from({ length: 7 }, (_, day) => addDays(from, day));

/** Two letters for the day of the week of a date. */
export const weekdayName = (isoDate: string): string => weekdayShort(weekdayOf(isoDate));

/** The week in which a date lies; undefined outside of the plan. */
export const weekOf = (weeks: Weeks, date: string): ScheduleWeek | undefined =>
  weeks.find(({ from }) => date >= from && date < addDays(from, 7));

export const runOn = (week: ScheduleWeek, date: string): PlannedRun | undefined =>
  week.sessions.find((run) => run.date === date);

/** The longest run of a week; of several equal ones the last, so that one number stands out. */
export const longestOf = ({ sessions, longestKm }: ScheduleWeek): string | undefined =>
  sessions.findLast(({ km }) => km === longestKm)?.date;

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The day that a key leads to, as long as it lies in the plan: arrows by days and weeks, Home and End in a week. */
export function dayAfterKey(weeks: Weeks, date: string, key: string): string | undefined {
  const from = weekOf(weeks, date)?.from;
  const step = STEPS[key];
  const next =
    step !== undefined
      ? addDays(date, step)
      : from === undefined
        ? undefined
        : { Home: from, End: addDays(from, 6) }[key];
  return next !== undefined && weekOf(weeks, next) !== undefined ? next : undefined;
}

/** Longest single run that a clinician can type, in km. */
export const LONGEST_RUN_KM = 250;
/** Km of a run as typed, with a point or a comma, to a tenth of the unit; undefined when it is no distance. */
export function readRun(typed: string, unit: MeasureUnits['distance']): number | undefined {
  const text = typed.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d+)?$/.test(text)) return undefined;
  const amount = Math.round(10 * Number(text)) / 10;
  const km = unit === 'km' ? amount : amount * KILOMETRES_PER_MILE;
  return km <= LONGEST_RUN_KM ? km : undefined;
}

/** What became of a run that was asked for, where it is not what was asked for. */
export const correctionOf = (
  corrections: readonly RunCorrection[],
  date: string,
): RunCorrection | undefined => corrections.find((one) => one.date === date);
