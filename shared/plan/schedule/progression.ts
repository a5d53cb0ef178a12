import { floorToHalf, roundToHalf } from './rounding.ts';

/** What a running progression starts from and where it ends. Distances in km. */
export interface Course {
  /** Normal weekly distance, the target. */
  readonly usualKm: number;
  /** Distance of week 1. */
  readonly startKm: number;
  /** Longest run of week 1, which is also its single-session cap. */
  readonly firstLongestKm: number;
  readonly sessions: number;
  /** Weeks that keep the start volume and the first longest run before growth begins. */
  readonly steadyWeeks: number;
  /** Below 60 % of the normal distance a week grows by 10 % of that distance, not of its own. */
  readonly growsByUsualKm: boolean;
  /** Largest weekly growth in percent above 60 % of the normal distance. */
  readonly growthPercent: number;
}

/** One week before it has dates. `capKm` is the single-session cap that held in it. */
export interface WeekLoad {
  readonly km: number;
  readonly longestKm: number;
  readonly capKm: number;
  readonly sessions: number;
  readonly deload: boolean;
}

const DELOAD_EVERY = 4;
const DELOAD_SHARE = 0.8;
const LONGEST_SHARE = 0.4;
const PHASE_A_SHARE = 0.6;
const PHASE_A_STEP = 0.1;
const MOST_SESSIONS = 5;
/** A progression that has not arrived after a year is looked at again, not calculated further. */
const MOST_WEEKS = 52;

/**
 * The weeks of a progression, up to the normal distance (dossier A4 steps 3–7 with the feasibility rule).
 * Assumes green weeks: amber, red and missed weeks are answered at the follow-up.
 */
export function progress(course: Course): readonly WeekLoad[] {
  const weeks: WeekLoad[] = [];
  let lastNormalKm = course.startKm;
  let longestSoFarKm = 0;
  while (weeks.length < MOST_WEEKS) {
    const week = weeks.length + 1;
    const deload = week % DELOAD_EVERY === 0;
    const isSteady = week <= course.steadyWeeks;
    const targetKm = deload
      ? floorToHalf(DELOAD_SHARE * lastNormalKm)
      : isSteady
        ? course.startKm
        : grownKm(course, lastNormalKm);
    const capKm =
      deload || (isSteady && week > 1)
        ? longestSoFarKm
        : week === 1
          ? course.firstLongestKm
          : sessionCapKm(longestSoFarKm);
    const load = feasibleWeek(targetKm, capKm, course.sessions, deload);
    weeks.push(load);
    if (deload) continue;
    lastNormalKm = load.km;
    longestSoFarKm = Math.max(longestSoFarKm, load.longestKm);
    if (load.km >= course.usualKm) break;
  }
  return weeks;
}

/** Longest run allowed after a longest completed run: a tenth more, half a kilometre at least, rounded down. */
export const sessionCapKm = (longestKm: number): number =>
  floorToHalf(Math.max(1.1 * longestKm, longestKm + 0.5));

function grownKm({ usualKm, growsByUsualKm, growthPercent }: Course, lastNormalKm: number): number {
  const phaseAEndKm = floorToHalf(PHASE_A_SHARE * usualKm);
  if (growsByUsualKm && lastNormalKm < phaseAEndKm) {
    return floorToHalf(Math.min(lastNormalKm + Math.max(PHASE_A_STEP * usualKm, 1), phaseAEndKm));
  }
  const grown = Math.max((1 + growthPercent / 100) * lastNormalKm, lastNormalKm + 0.5);
  return floorToHalf(Math.min(grown, usualKm));
}

/** The single-session cap always wins over the weekly target: one more session first, then fewer km. */
function feasibleWeek(targetKm: number, capKm: number, usualSessions: number, deload: boolean): WeekLoad {
  for (let sessions = usualSessions; ; sessions++) {
    const longestKm = floorToHalf(Math.min(capKm, Math.max(LONGEST_SHARE * targetKm, targetKm / sessions)));
    const fits = sessions * longestKm >= targetKm;
    if (fits || sessions >= MOST_SESSIONS) {
      return { km: fits ? targetKm : sessions * longestKm, longestKm, capKm, sessions, deload };
    }
  }
}

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
}

/** Restart at 30 % of the normal distance (dossier A4). */
export function restart(given: Restart): readonly WeekLoad[] {
  const usualKm = baseKm(given.weeklyKmUsual);
  const longestUsualKm = longestUsual(given.longestRunUsualKm, usualKm);
  const shareKm = roundToHalf(((given.startPercent ?? 30) / 100) * usualKm);
  const current = given.currentWeekKm ?? 0;
  const boundedKm =
    current > 0 ? Math.max(LOWEST_START_KM, Math.min(shareKm, floorToHalf(current))) : shareKm;
  const startKm = Math.max(0.5, Math.min(boundedKm, given.mostStartKm ?? boundedKm));
  return progress({
    usualKm,
    startKm,
    firstLongestKm: floorToHalf(Math.max(2, 0.3 * longestUsualKm)),
    sessions: sessionsFor(usualKm),
    steadyWeeks: 1,
    growsByUsualKm: true,
    growthPercent: given.growthPercent ?? 10,
  });
}

/** The usual long run; unanswered or longer than the week it stands for two fifths of the week. */
export const longestUsual = (longestRunUsualKm: number | undefined, usualKm: number): number =>
  longestRunUsualKm === undefined || longestRunUsualKm > usualKm
    ? LONGEST_SHARE * usualKm
    : longestRunUsualKm;
