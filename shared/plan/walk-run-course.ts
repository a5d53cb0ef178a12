import { bonePossible } from '#shared/knowledge/terms.ts';
import { any, includes } from '#shared/logic/builders.ts';
import { addDays } from './dates.ts';
import type { Reading } from './reading.ts';
import { dateWeeks, mostSessionsIn, type Calendar } from './schedule/calendar.ts';
import type { Course } from './schedule/progression.ts';
import { baseKm, LOWEST_USUAL_KM } from './schedule/restart.ts';
import { floorToHalf, roundToHalf } from './schedule/rounding.ts';
import { climbLadder } from './schedule/walk-run.ts';
import type { RunCorrection, WalkRunCourse } from './types.ts';

const boneStress = any(bonePossible, includes('priorInjury', 'bone-stress-injury'));
/** Minutes per km while nobody has measured, and the range that is believed (A5). */
const USUAL_PACE = 7;
const PACE_RANGE = [4, 12] as const;
const LAST_LEVEL_MINUTES = 30;
const RUNS_A_WEEK = 3;
/** Where the ladder leads when there is no usual distance. */
const TARGET_WITHOUT_USUAL_KM = 20;

/** The walk–run ladder, and the weeks by kilometres that follow it. */
export function walkRunCourse(
  calendar: Calendar,
  firstLevel: number,
  reading: Reading,
): { readonly course: WalkRunCourse; readonly bounded: readonly RunCorrection[] } {
  const { easyPaceMinKm, weeklyKmUsual = 0 } = reading.facts.values;
  const ladder = climbLadder({
    from: calendar.from,
    firstLevel,
    firstWeek: calendar.firstWeek,
    afterBoneStress: reading.holds(boneStress),
    choices: calendar.choices,
  });
  const pace = Math.min(Math.max(easyPaceMinKm ?? USUAL_PACE, PACE_RANGE[0]), PACE_RANGE[1]);
  const hasUsual = weeklyKmUsual >= LOWEST_USUAL_KM;
  const usualKm = hasUsual ? baseKm(weeklyKmUsual) : TARGET_WITHOUT_USUAL_KM;
  const thenWeeklyKm = Math.min(roundToHalf((RUNS_A_WEEK * LAST_LEVEL_MINUTES) / pace), usualKm);
  const lastSession = ladder.steps.at(-1)?.dates.at(-1);
  const volume: Course = {
    usualKm,
    startKm: thenWeeklyKm,
    firstLongestKm: floorToHalf(LAST_LEVEL_MINUTES / pace),
    sessions: RUNS_A_WEEK,
    mostSessions: mostSessionsIn(calendar),
    steadyWeeks: 1,
    growsByUsualKm: false,
    growthPercent: 10,
  };
  const { weeks, bounded } = dateWeeks(volume, {
    ...calendar,
    from: lastSession === undefined ? calendar.from : addDays(lastSession, 2),
    firstWeek: calendar.firstWeek + ladder.weeks.length,
  });
  return { course: { ...ladder, thenWeeklyKm, thenWeeks: weeks }, bounded };
}
