import type { RunningSchedule, WalkRunStep } from '../types.ts';
import { addDays } from '../dates.ts';

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

/** The ladder on the calendar, every other day from `from` on, as if every session stayed calm. */
export function datedWalkRun(from: string, afterBoneStress: boolean): RunningSchedule {
  let day = 0;
  const steps = WALK_RUN_LEVELS.map((level): WalkRunStep => {
    const count = sessionsOn(level.level, afterBoneStress);
    const dates = Array.from({ length: count }, (_, index) => addDays(from, day + 2 * index));
    day += 2 * count;
    return { ...level, dates };
  });
  return { kind: 'walk-run', from, steps };
}

function sessionsOn(level: number, afterBoneStress: boolean): number {
  if (level === 0) return WALKING_SESSIONS;
  return afterBoneStress && BONE_LEVELS.has(level) ? BONE_SESSIONS_PER_LEVEL : SESSIONS_PER_LEVEL;
}
