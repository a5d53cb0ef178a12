import type { Course } from './progression.ts';
import { floorToHalf, roundToHalf } from './rounding.ts';

/** Without a usual long run it counts as two fifths of the week. */
const LONGEST_SHARE = 0.4;
/** Most km of a normal week that the restart is calculated for. */
const HIGHEST_USUAL_KM = 80;
/** Below this the restart is a walk–run ladder. */
export const LOWEST_USUAL_KM = 5;
const LOWEST_START_KM = 2;

/** The normal weekly distance as the plan calculates with it. */
export const baseKm = (weeklyKmUsual: number): number =>
  Math.min(floorToHalf(weeklyKmUsual), HIGHEST_USUAL_KM);
/** Sessions per week for a normal distance: three below 30 km, four from there. */
export const sessionsFor = (usualKm: number): number => (usualKm < 30 ? 3 : 4);

/** What the restart at 30 % is calculated from. */
export interface Restart {
  /** Usual weekly distance in km, as answered. */
  readonly weeklyKmUsual: number;
  readonly longestRunUsualKm?: number | undefined;
  /** What the runner runs in a week now, in km; 0 or absent when nothing bounds the start. */
  readonly currentWeekKm?: number | undefined;
  readonly startPercent?: number | undefined;
  readonly growthPercent?: number | undefined;
  /** A bound on week 1 that a rule sets (3 km for a heavy novice). */
  readonly mostStartKm?: number | undefined;
  readonly mostSessions: number;
}

/** Restart at 30 % of the normal distance (dossier A4 steps 1–4). */
export function restartCourse(given: Restart): Course {
  const usualKm = baseKm(given.weeklyKmUsual);
  const longestUsualKm = longestUsual(given.longestRunUsualKm, usualKm);
  const shareKm = roundToHalf(((given.startPercent ?? 30) / 100) * usualKm);
  const current = given.currentWeekKm ?? 0;
  const boundedKm =
    current > 0 ? Math.max(LOWEST_START_KM, Math.min(shareKm, floorToHalf(current))) : shareKm;
  return {
    usualKm,
    startKm: Math.max(0.5, Math.min(boundedKm, given.mostStartKm ?? boundedKm)),
    firstLongestKm: floorToHalf(Math.max(2, 0.3 * longestUsualKm)),
    sessions: sessionsFor(usualKm),
    mostSessions: given.mostSessions,
    steadyWeeks: 1,
    growsByUsualKm: true,
    growthPercent: given.growthPercent ?? 10,
  };
}

/** The usual long run; unanswered or longer than the week it stands for two fifths of the week. */
export const longestUsual = (longestRunUsualKm: number | undefined, usualKm: number): number =>
  longestRunUsualKm === undefined || longestRunUsualKm > usualKm
    ? LONGEST_SHARE * usualKm
    : longestRunUsualKm;
