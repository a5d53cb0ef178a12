import type { WeekLight } from '../types.ts';
import { floorToHalf } from './rounding.ts';

/** What a running progression starts from and where it ends. Distances in km. */
export interface Course {
  /** Normal weekly distance, the target. */
  readonly usualKm: number;
  /** Distance of week 1. */
  readonly startKm: number;
  /** Longest run of week 1, which is also its single-session cap. */
  readonly firstLongestKm: number;
  readonly sessions: number;
  /** Most sessions that a week has room for; fewer than `sessions` where the runner cannot run that often. */
  readonly mostSessions: number;
  /** Weeks that keep the start volume and the first longest run before growth begins. */
  readonly steadyWeeks: number;
  /** Below 60 % of the normal distance a week grows by 10 % of that distance, not of its own. */
  readonly growsByUsualKm: boolean;
  /** Largest weekly growth in percent above 60 % of the normal distance. */
  readonly growthPercent: number;
}

/** One week before it has dates. `capKm` is the single-session cap that holds in it. */
export interface WeekLoad {
  readonly week: number;
  readonly km: number;
  readonly longestKm: number;
  readonly capKm: number;
  readonly sessions: number;
  readonly deload: boolean;
}
/** What became of a week: the km that stand in it after the clinician's edits, and how it went. */
export interface WeekDone {
  readonly km: number;
  readonly longestKm: number;
  readonly light: WeekLight | undefined;
}
type Perform = (load: WeekLoad) => WeekDone;
const asPlanned: Perform = ({ km, longestKm }) => ({ km, longestKm, light: undefined });

/** The weeks up to the normal distance, or up to the week that sent the runner back to the walk–run ladder. */
export interface Progression {
  readonly weeks: readonly WeekLoad[];
  readonly endsInWalkRun: boolean;
}

const DELOAD_EVERY = 4;
const DELOAD_SHARE = 0.8;
const LONGEST_SHARE = 0.4;
const PHASE_A_SHARE = 0.6;
const PHASE_A_STEP = 0.1;
/** A progression that has not arrived after a year is looked at again, not calculated further. */
const MOST_WEEKS = 52;

/**
 * The weeks of a progression, up to the normal distance (dossier A4 steps 3–8 with the feasibility rule).
 * `perform` says what became of each week; without it every week is green and as planned.
 */
export function progress(course: Course, perform: Perform = asPlanned): Progression {
  const ladder = new Ladder(course);
  const weeks: WeekLoad[] = [];
  while (weeks.length < MOST_WEEKS && ladder.isGoing) {
    const load = ladder.nextWeek(weeks.length + 1);
    weeks.push(load);
    ladder.climb(load, perform(load));
  }
  return { weeks, endsInWalkRun: ladder.isBelowFirstStep };
}

interface Step {
  readonly km: number;
  readonly longestKm: number;
}
const LAYOFF_WEEKS = 4;
const STEPS_BACK_AFTER_TWO_MISSED = 2;
/** The single-session cap counts the runs of the last 30 days: those of the four weeks before. */
const CAP_WEEKS = 4;

/** Where the runner stands: the normal weeks behind him, and whether the next one may be more. */
class Ladder {
  readonly #course: Course;
  #steps: Step[] = [];
  #recentLongestKm: number[] = [];
  #steadyWeeksDone = 0;
  /** The next normal week repeats the last step. */
  #repeats = false;
  #missedInRow = 0;
  #hasArrived = false;
  isBelowFirstStep = false;

  constructor(course: Course) {
    this.#course = course;
  }

  get isGoing(): boolean {
    return !this.#hasArrived && !this.isBelowFirstStep;
  }

  nextWeek(week: number): WeekLoad {
    const last = this.#steps.at(-1);
    const { startKm, firstLongestKm, steadyWeeks } = this.#course;
    if (last === undefined) return this.#feasible(week, startKm, firstLongestKm, false);
    const longestKm = Math.max(...this.#recentLongestKm);
    if (week % DELOAD_EVERY === 0) {
      return this.#feasible(week, floorToHalf(DELOAD_SHARE * last.km), longestKm, true);
    }
    if (this.#repeats) return this.#feasible(week, last.km, longestKm, false);
    const grown = grownKm(this.#course, last.km);
    if (this.#steadyWeeksDone < steadyWeeks) {
      return this.#feasible(week, Math.min(startKm, grown), longestKm, false);
    }
    return this.#feasible(week, grown, sessionCapKm(longestKm), false);
  }

  /** Moves on by how the week went (A1, A4 step 8): green up, amber again, red and missed back. */
  climb({ deload }: WeekLoad, { km, longestKm, light }: WeekDone): void {
    const isMissed = light === 'missed' || km === 0;
    this.#recentLongestKm = [...this.#recentLongestKm, isMissed ? 0 : longestKm].slice(-CAP_WEEKS);
    if (isMissed) return this.#miss();
    this.#missedInRow = 0;
    if (light === 'red') return this.#stepBack(deload);
    if (!deload) this.#stand({ km, longestKm });
    if (light === 'amber') this.#repeats = true;
    else if (!deload) this.#goOn(km);
  }

  #goOn(km: number): void {
    this.#repeats = false;
    this.#steadyWeeksDone += 1;
    this.#hasArrived = km >= this.#course.usualKm;
  }

  #stand(step: Step): void {
    if (this.#repeats) this.#steps.pop();
    this.#steps.push(step);
  }

  /** One week value back: the week itself was no step yet, unless it repeated one. */
  #stepBack(deload: boolean): void {
    if (this.#repeats || deload) this.#steps.pop();
    this.#repeats = true;
    this.isBelowFirstStep = this.#steps.length === 0;
  }

  #miss(): void {
    this.#missedInRow += 1;
    this.#repeats = this.#steps.length > 0;
    if (this.#missedInRow === 2)
      this.#steps = this.#steps.slice(0, Math.max(1, this.#steps.length - STEPS_BACK_AFTER_TWO_MISSED));
    if (this.#missedInRow < LAYOFF_WEEKS) return;
    this.#steps = [];
    this.#recentLongestKm = [];
    this.#repeats = false;
    this.#steadyWeeksDone = 0;
  }

  /** The single-session cap always wins over the weekly target: one more session first, then fewer km. */
  #feasible(week: number, targetKm: number, capKm: number, deload: boolean): WeekLoad {
    const { sessions: usual, mostSessions } = this.#course;
    for (let sessions = Math.min(usual, mostSessions); ; sessions++) {
      const share = Math.max(LONGEST_SHARE * targetKm, targetKm / sessions);
      const longestKm = floorToHalf(Math.min(capKm, share));
      const fits = sessions * longestKm >= targetKm;
      if (fits || sessions >= mostSessions) {
        return { week, km: fits ? targetKm : sessions * longestKm, longestKm, capKm, sessions, deload };
      }
    }
  }
}

/** Longest run allowed after a longest completed run: a tenth more, half a kilometre at least, rounded down. */
export const sessionCapKm = (longestKm: number): number =>
  floorToHalf(Math.max(1.1 * longestKm, longestKm + 0.5));

function grownKm({ usualKm, growsByUsualKm, growthPercent }: Course, lastKm: number): number {
  const phaseAEndKm = floorToHalf(PHASE_A_SHARE * usualKm);
  if (growsByUsualKm && lastKm < phaseAEndKm) {
    return floorToHalf(Math.min(lastKm + Math.max(PHASE_A_STEP * usualKm, 1), phaseAEndKm));
  }
  const grown = Math.max((1 + growthPercent / 100) * lastKm, lastKm + 0.5);
  return floorToHalf(Math.min(grown, usualKm));
}
