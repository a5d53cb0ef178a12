import type { RunningSchedule, WalkRunStep } from '../types.ts';
import { addDays } from '../dates.ts';
import { baseKm, LOWEST_USUAL_KM } from './progression.ts';
import { roundToHalf } from './rounding.ts';

interface Level {
  readonly level: number;
  readonly runMinutes: number;
  readonly walkMinutes: number;
  readonly repeats: number;
}
/** The ladder of dossier A5; level 0 is a brisk walk. Every session stands between five-minute walks. */
export const WALK_RUN_LEVELS: readonly Level[] = [
  { level: 0, runMinutes: 0, walkMinutes: 30, repeats: 1 },
  { level: 1, runMinutes: 1, walkMinutes: 4, repeats: 5 },
  { level: 2, runMinutes: 1, walkMinutes: 2, repeats: 8 },
  { level: 3, runMinutes: 2, walkMinutes: 2, repeats: 6 },
  { level: 4, runMinutes: 3, walkMinutes: 2, repeats: 5 },
  { level: 5, runMinutes: 4, walkMinutes: 1, repeats: 5 },
  { level: 6, runMinutes: 6, walkMinutes: 1, repeats: 4 },
  { level: 7, runMinutes: 9, walkMinutes: 1, repeats: 3 },
  { level: 8, runMinutes: 14, walkMinutes: 1, repeats: 2 },
  { level: 9, runMinutes: 30, walkMinutes: 0, repeats: 1 },
];
const WALKING_SESSIONS = 3;
/** Up after two calm sessions; three on the first levels after a bone stress injury. */
const SESSIONS_PER_LEVEL = 2;
const BONE_SESSIONS_PER_LEVEL = 3;
const BONE_LEVELS: ReadonlySet<number> = new Set([1, 2, 3]);

/** Who climbs the ladder. */
export interface WalkRunRunner {
  readonly afterBoneStress: boolean;
  readonly easyPaceMinKm?: number | undefined;
  readonly weeklyKmUsual?: number | undefined;
}
/** Minutes per km while nobody has measured, and the range that is believed. */
const USUAL_PACE = 7;
const PACE_RANGE = [4, 12] as const;

/** Three runs of half an hour at an easy pace, never more than the normal week where there is one. */
function weeklyKmAfter({ easyPaceMinKm = USUAL_PACE, weeklyKmUsual = 0 }: WalkRunRunner): number {
  const pace = Math.min(Math.max(easyPaceMinKm, PACE_RANGE[0]), PACE_RANGE[1]);
  const km = roundToHalf((3 * 30) / pace);
  return weeklyKmUsual < LOWEST_USUAL_KM ? km : Math.min(km, baseKm(weeklyKmUsual));
}

/** The ladder on the calendar, every other day from `from` on, as if every session stayed calm. */
export function datedWalkRun(
  from: string,
  given: WalkRunRunner,
): Extract<RunningSchedule, { kind: 'walk-run' }> {
  let day = 0;
  const steps = WALK_RUN_LEVELS.map((level): WalkRunStep => {
    const count = sessionsOn(level.level, given.afterBoneStress);
    const dates = Array.from({ length: count }, (_, index) => addDays(from, day + 2 * index));
    day += 2 * count;
    return { ...level, dates };
  });
  return { kind: 'walk-run', from, steps, thenWeeklyKm: weeklyKmAfter(given) };
}

function sessionsOn(level: number, afterBoneStress: boolean): number {
  if (level === 0) return WALKING_SESSIONS;
  return afterBoneStress && BONE_LEVELS.has(level) ? BONE_SESSIONS_PER_LEVEL : SESSIONS_PER_LEVEL;
}
