import { addDays, weekdayOf, type Weekday } from '../dates.ts';
import type { RunningChoices, WalkRunLadder, WalkRunStep, WalkRunWeek } from '../types.ts';

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
/** Where a restart that went red in its first week goes on (A4 corner case c). */
export const LEVEL_AFTER_RED_RESTART = 5;
const WALKING_SESSIONS = 3;
/** Up after two calm sessions; three on the first levels after a bone stress injury. */
const SESSIONS_PER_LEVEL = 2;
const BONE_SESSIONS_PER_LEVEL = 3;
const BONE_LEVELS: ReadonlySet<number> = new Set([1, 2, 3]);
const EVERY_OTHER_DAY = 2;
const WEEK_DAYS = 7;
/** A ladder that nobody has climbed after a year is looked at again, not calculated further. */
const MOST_WEEKS = 52;

/** Who climbs the ladder, from which day and level on. */
export interface Climb {
  readonly from: string;
  readonly firstLevel: number;
  readonly firstWeek: number;
  readonly afterBoneStress: boolean;
  readonly choices: RunningChoices;
}

/**
 * The ladder on the calendar (dossier A5): every other day, on the chosen weekdays where there are any. Up after
 * calm sessions; an amber week repeats its level, a red one goes a level down, missed weeks as in A4 step 8.
 */
export function climbLadder(climb: Climb): WalkRunLadder {
  const climber = new Climber(climb);
  while (climber.isClimbing) climber.takeWeek();
  return { from: climber.weeks[0]?.from ?? climb.from, steps: climber.steps, weeks: climber.weeks };
}

class Climber {
  readonly steps: WalkRunStep[] = [];
  readonly weeks: WalkRunWeek[] = [];
  readonly #climb: Climb;
  #level: number;
  #calmSessions = 0;
  #missedInRow = 0;
  #nextDate: string;

  constructor(climb: Climb) {
    this.#climb = climb;
    this.#level = climb.firstLevel;
    this.#nextDate = this.#firstFrom(climb.from);
  }

  get isClimbing(): boolean {
    return this.#level < WALK_RUN_LEVELS.length && this.weeks.length < MOST_WEEKS;
  }

  takeWeek(): void {
    const { firstWeek, choices } = this.#climb;
    const week = firstWeek + this.weeks.length;
    const light = choices.weekLights?.[`${week}`];
    const from =
      this.weeks[0] === undefined
        ? this.#nextDate
        : addDays(this.weeks[0].from, WEEK_DAYS * this.weeks.length);
    this.weeks.push({ week, from, ...(light !== undefined && { light }) });
    const until = addDays(from, WEEK_DAYS);
    if (light === 'missed') this.#nextDate = this.#firstFrom(until);
    while (this.#nextDate < until && this.isClimbing) this.#train(light === undefined || light === 'green');
    this.#judge(light);
  }

  #train(isCalm: boolean): void {
    this.#write(this.#nextDate);
    this.#nextDate = this.#firstFrom(addDays(this.#nextDate, EVERY_OTHER_DAY));
    if (!isCalm) return;
    this.#calmSessions += 1;
    if (this.#calmSessions < this.#sessionsNeeded()) return;
    this.#level += 1;
    this.#calmSessions = 0;
  }

  #judge(light: WalkRunWeek['light']): void {
    this.#missedInRow = light === 'missed' ? this.#missedInRow + 1 : 0;
    if (light === undefined || light === 'green') return;
    this.#calmSessions = 0;
    if (light === 'red') this.#level = Math.max(0, this.#level - 1);
    if (this.#missedInRow === 2) this.#level = Math.max(0, this.#level - 2);
    if (this.#missedInRow >= 4) this.#level = 0;
  }

  #write(date: string): void {
    const level = WALK_RUN_LEVELS[this.#level];
    if (level === undefined) throw new Error(`the ladder has no level ${this.#level}`);
    const last = this.steps.at(-1);
    if (last?.level === level.level)
      this.steps[this.steps.length - 1] = { ...last, dates: [...last.dates, date] };
    else this.steps.push({ ...level, dates: [date] });
  }

  #sessionsNeeded(): number {
    if (this.#level === 0) return WALKING_SESSIONS;
    const isBoneLevel = this.#climb.afterBoneStress && BONE_LEVELS.has(this.#level);
    return isBoneLevel ? BONE_SESSIONS_PER_LEVEL : SESSIONS_PER_LEVEL;
  }

  /** The first day from a date on which the runner can run. */
  #firstFrom(date: string): string {
    const { weekdays } = this.#climb.choices;
    if (weekdays === undefined) return date;
    const wait = weekdays.map((day: Weekday) => (day - weekdayOf(date) + WEEK_DAYS) % WEEK_DAYS);
    return addDays(date, Math.min(...wait));
  }
}
