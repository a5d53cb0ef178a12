import type { CorrectionReason, PlannedRun, RunCorrection } from '../types.ts';
import { addDays, weekdayOf, type Weekday } from '../dates.ts';
import type { WeekLoad } from './progression.ts';
import { keepsRest, neighboursOf, type RunningDays } from './weekdays.ts';

/** A run that somebody has fixed: the clinician's hand on a cell, or a race. */
export interface FixedRun {
  readonly date: string;
  readonly km: number;
  readonly isRace: boolean;
}
/** One week before its runs stand in it. */
export interface WeekFrame {
  readonly load: WeekLoad;
  /** ISO date of its first day. */
  readonly from: string;
  readonly days: RunningDays;
  readonly fixed: readonly FixedRun[];
}
interface WeekRuns {
  readonly runs: readonly PlannedRun[];
  readonly corrections: readonly RunCorrection[];
}

/**
 * The runs of a week (dossier A4): the longest on its day, the rest as equal as half kilometres allow. A fixed
 * run is bounded by the single-session cap, by the week's total and by the rest between runs; the others give
 * way to it and never take over what was taken off.
 */
export function layOutWeek(frame: WeekFrame): WeekRuns {
  const asPlanned = plannedRuns(frame);
  if (frame.fixed.length === 0) return { runs: asPlanned, corrections: [] };
  const accepted: FixedRun[] = [];
  const bounded: { readonly asked: FixedRun; readonly by: CorrectionReason }[] = [];
  for (const asked of frame.fixed.toSorted(raceFirstThenShortest)) {
    const [run, by] = bound(asked, frame.load, accepted);
    const trial = withFixed(asPlanned, frame.load.km, [...accepted, run]);
    const fits = run.km === 0 || isRested(trial, asPlanned);
    if (fits) accepted.push(run);
    const reason = fits ? by : 'rest-day';
    if (reason !== undefined) bounded.push({ asked, by: reason });
  }
  const runs = withFixed(asPlanned, frame.load.km, accepted);
  const corrections = bounded.map(({ asked: { date, km: askedKm }, by }) => ({
    date,
    askedKm,
    km: runs.find((run) => run.date === date)?.km ?? 0,
    by,
  }));
  return { runs, corrections };
}

/** What is taken off makes room first. */
const raceFirstThenShortest = (one: FixedRun, other: FixedRun): number =>
  one.isRace === other.isRace ? one.km - other.km : Number(other.isRace) - Number(one.isRace);

/** The single-session cap, and what the week still has room for beside the runs fixed before. */
function bound(
  asked: FixedRun,
  load: WeekLoad,
  accepted: readonly FixedRun[],
): readonly [FixedRun, CorrectionReason | undefined] {
  const roomKm = load.km - accepted.reduce((sum, { km }) => sum + km, 0);
  const km = Math.min(asked.km, load.capKm, roomKm);
  const by = load.capKm <= roomKm ? 'load-cap-single-session' : 'load-cap-weekly-10';
  return [{ ...asked, km }, km < asked.km ? by : undefined];
}

/** The longest run first, then the rest of the week in runs as equal as half kilometres allow; by date. */
function plannedRuns({ load, from, days }: WeekFrame): readonly PlannedRun[] {
  const { longest } = days;
  const shorterKm = load.km - load.longestKm;
  const others = thinned(days, Math.round(2 * shorterKm));
  const shares = halvesEach(shorterKm, others.length);
  const firstDay = weekdayOf(from);
  const dateOf = (day: Weekday) => addDays(from, (day - firstDay + 7) % 7);
  return [
    { date: dateOf(longest), km: load.longestKm },
    ...others.map((day, index) => ({ date: dateOf(day), km: shares[index] ?? 0 })),
  ]
    .filter(({ km }) => km > 0)
    .sort(byDate);
}

/** Where there are fewer half kilometres than days, the days that touch most go first. */
function thinned({ longest, others }: RunningDays, most: number): readonly Weekday[] {
  if (others.length <= most) return others;
  const neighbours = (day: Weekday): number => neighboursOf(day, [longest, ...others]).length;
  const [closest] = others.toSorted((one, other) => neighbours(other) - neighbours(one));
  return thinned({ longest, others: others.filter((day) => day !== closest) }, most);
}

/** So many km in equal halves; the first ones take what is left over. */
function halvesEach(km: number, count: number): readonly number[] {
  const halves = Math.round(2 * km);
  const each = count === 0 ? 0 : Math.floor(halves / count);
  return Array.from({ length: count }, (_, index) => (each + (index < halves - each * count ? 1 : 0)) / 2);
}

/** Fixed runs, and beside them as much of the planned ones as the week's total leaves. */
function withFixed(
  asPlanned: readonly PlannedRun[],
  weekKm: number,
  fixed: readonly FixedRun[],
): readonly PlannedRun[] {
  const fixedKm = fixed.reduce((sum, { km }) => sum + km, 0);
  const standing = fixed
    .filter(({ km }) => km > 0)
    .map(({ date, km, isRace }) => ({
      date,
      km,
      ...(isRace ? { race: true as const } : { edited: true as const }),
    }));
  const free = asPlanned.filter(({ date }) => fixed.every((one) => one.date !== date));
  const roomKm = Math.max(0, weekKm - fixedKm);
  const beside = (others: readonly PlannedRun[]) =>
    [...standing, ...withinTotal(others, roomKm)].sort(byDate);
  const week = beside(free);
  if (standing.length === 0 || isRested(week, asPlanned)) return week;
  // runs beside a fixed one make way where the week would not keep its rest otherwise
  const fixedDays = standing.map(({ date }) => weekdayOf(date));
  const apart = free.filter(({ date }) => neighboursOf(weekdayOf(date), fixedDays).length === 0);
  return beside(spread(apart, fixedDays));
}

/** As many of the runs as keep the rest of a week beside the fixed ones; what touches most goes first. */
function spread(free: readonly PlannedRun[], fixedDays: readonly Weekday[]): readonly PlannedRun[] {
  const days = [...fixedDays, ...free.map(({ date }) => weekdayOf(date))];
  if (free.length === 0 || keepsRest(days)) return free;
  const neighbours = ({ date }: PlannedRun): number => neighboursOf(weekdayOf(date), days).length;
  const [closest] = free.toSorted((one, other) => neighbours(other) - neighbours(one));
  return spread(
    free.filter((run) => run !== closest),
    fixedDays,
  );
}

const byDate = (one: PlannedRun, other: PlannedRun): number => (one.date < other.date ? -1 : 1);

/** The same runs with no more km in all: the longest keeps its own as long as there is room. */
function withinTotal(runs: readonly PlannedRun[], mostKm: number): readonly PlannedRun[] {
  const plannedKm = runs.reduce((sum, { km }) => sum + km, 0);
  if (plannedKm <= mostKm) return runs;
  const [longest, ...rest] = runs.toSorted((one, other) => other.km - one.km);
  if (longest === undefined) return [];
  const longestKm = floorHalf(Math.min(longest.km, mostKm));
  const restKm = floorHalf(mostKm - longestKm);
  const days = { longest: weekdayOf(longest.date), others: rest.map(({ date }) => weekdayOf(date)) };
  const kept = new Set(thinned(days, Math.round(2 * restKm)));
  const stays = rest.filter(({ date }) => kept.has(weekdayOf(date)));
  const shares = halvesEach(restKm, stays.length);
  const shortened = stays.map((run, index) => ({ ...run, km: shares[index] ?? 0 }));
  return [{ ...longest, km: longestKm }, ...shortened].filter(({ km }) => km > 0);
}
const floorHalf = (km: number): number => Math.floor(2 * km) / 2;

/**
 * No fewer free days than the plan gives, and up to four runs none that was made longer is the longest with a
 * run next to it (A4 step 3).
 */
function isRested(week: readonly PlannedRun[], asPlanned: readonly PlannedRun[]): boolean {
  const planned = new Map(asPlanned.map(({ date, km }) => [date, km]));
  const days = week.map(({ date }) => weekdayOf(date));
  const hasNewDay = week.some(({ date }) => !planned.has(date));
  if (hasNewDay && !keepsRest(days)) return false;
  if (days.length > 4) return true;
  const longestKm = Math.max(...week.map(({ km }) => km));
  return week.every(
    ({ date, km }) =>
      km < longestKm || km <= (planned.get(date) ?? 0) || neighboursOf(weekdayOf(date), days).length === 0,
  );
}
