import type { PlannedRun, ScheduleWeek } from '../types.ts';
import { addDays, firstOn, weekdayOf, type Weekday } from '../dates.ts';
import type { WeekLoad } from './progression.ts';

const [MON, TUE, THU, SAT, SUN] = [1, 2, 4, 6, 7] as const satisfies Weekday[];
/** The longest run stands on the day that never has a neighbouring run. */
const LONGEST_DAY: Weekday = THU;
/**
 * Running days by sessions per week, the days that take an odd half kilometre first. Three never touch; four
 * and five cannot avoid neighbours in a week of seven days. Each pattern contains the smaller one.
 */
const OTHER_DAYS: Readonly<Record<number, readonly Weekday[]>> = {
  3: [TUE, SUN],
  4: [TUE, SAT, SUN],
  5: [TUE, SAT, MON, SUN],
};
const otherDays = (sessions: number): readonly Weekday[] => OTHER_DAYS[sessions] ?? [TUE, SUN];

/** Puts the weeks of a progression on the calendar; week 1 begins on the first running day from `from` on. */
export function dateWeeks(loads: readonly WeekLoad[], from: string): readonly ScheduleWeek[] {
  const first = loads[0];
  if (first === undefined) return [];
  const start = firstOn([LONGEST_DAY, ...otherDays(first.sessions)], from);
  return loads.map((load, index) => {
    const weekStart = addDays(start, 7 * index);
    return {
      week: index + 1,
      from: weekStart,
      km: load.km,
      longestKm: load.longestKm,
      capKm: load.capKm,
      deload: load.deload,
      sessions: datedRuns(load, weekStart),
    };
  });
}

/** The longest run, and the rest of the week in runs as equal as half kilometres allow. */
function datedRuns(load: WeekLoad, weekStart: string): readonly PlannedRun[] {
  const days = otherDays(load.sessions);
  const halves = Math.round(2 * (load.km - load.longestKm));
  const each = Math.floor(halves / days.length);
  const odd = halves - each * days.length;
  const runs: [Weekday, number][] = days.map((day, index) => [day, (each + (index < odd ? 1 : 0)) / 2]);
  const startDay = weekdayOf(weekStart);
  return [[LONGEST_DAY, load.longestKm] as const, ...runs]
    .filter(([, km]) => km > 0)
    .map(([day, km]) => ({ date: addDays(weekStart, (day - startDay + 7) % 7), km }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Weeks that fit on paper. */
export const MOST_PRINTED_WEEKS = 12;

/** Week in which hills may come back: after two green normal weeks at 80 % of the normal distance. */
export function hillsReturnWeek(weeks: readonly ScheduleWeek[], usualKm: number): number | undefined {
  const enough = weeks.filter(({ km, deload }) => !deload && km >= 0.8 * usualKm);
  const second = enough[1];
  return second === undefined ? undefined : second.week + 1;
}
/** Speed follows when hills have been calm for two weeks: one new stimulus at a time. */
export const WEEKS_FROM_HILLS_TO_SPEED = 2;
