import { WEEKDAYS, type Weekday } from '../dates.ts';

/** The days of a week on which a runner runs so many times. */
export interface RunningDays {
  /** The day of the longest run: none of its neighbours is a running day, up to four runs a week. */
  readonly longest: Weekday;
  /** The other days; those that stand alone come first and take an odd half kilometre. */
  readonly others: readonly Weekday[];
}

/** A week has room for this many runs (dossier interventions.md A4, feasibility). */
export const MOST_SESSIONS = 5;
/** Patterns of the dossier by sessions (A4 step 3): taken where the runner can run on all of their days. */
const USUAL_DAYS: Readonly<Record<number, readonly Weekday[]>> = {
  3: [2, 4, 7],
  4: [2, 4, 6, 7],
  5: [1, 2, 4, 6, 7],
};
const USUAL_LONGEST: Weekday = 4;

const isNextTo = (one: Weekday, other: Weekday): boolean => [1, 6].includes((one - other + 7) % 7);
/** Running days right before and after a day; the week goes round, Sunday touches Monday. */
export const neighboursOf = (day: Weekday, days: readonly Weekday[]): readonly Weekday[] =>
  days.filter((other) => isNextTo(day, other));
const neighbouringPairs = (days: readonly Weekday[]): number =>
  days.reduce((pairs, day) => pairs + neighboursOf(day, days).length, 0) / 2;

/** Up to three runs never touch; more runs than that touch as seldom as a week of seven days allows. */
export const keepsRest = (days: readonly Weekday[]): boolean =>
  days.length <= MOST_SESSIONS && neighbouringPairs(days) <= Math.max(0, 2 * days.length - 7);

/** Running days for so many sessions, or undefined where the chosen weekdays leave no room for the rest. */
export type DaysFor = (sessions: number) => RunningDays | undefined;

/** Chooses running days among those on which the runner can run. */
export function daysAmong(weekdays: readonly Weekday[]): DaysFor {
  const known = new Map<number, RunningDays | undefined>();
  return (sessions) => {
    if (!known.has(sessions)) known.set(sessions, choose(sessions, weekdays));
    return known.get(sessions);
  };
}

/** Running days while nobody has chosen any. */
export const usualDays: DaysFor = daysAmong(WEEKDAYS);

function choose(sessions: number, weekdays: readonly Weekday[]): RunningDays | undefined {
  const usual = USUAL_DAYS[sessions];
  if (usual?.every((day) => weekdays.includes(day)) === true) return arranged(usual, USUAL_LONGEST);
  const [best] = subsets(
    sessions,
    WEEKDAYS.filter((day) => weekdays.includes(day)),
  )
    .filter((days) => keepsRest(days))
    .map((days) => ({ days, longest: mostRested(days) }))
    .filter(({ days, longest }) => days.length > 4 || neighboursOf(longest, days).length === 0)
    .toSorted((one, other) => crowding(one.days) - crowding(other.days));
  return best === undefined ? undefined : arranged(best.days, best.longest);
}

const PAIR = 100;
/** Fewest neighbours first; then the sum of squared gaps, smaller when the runs are spread more evenly. */
function crowding(days: readonly Weekday[]): number {
  const gaps = days.map((day, index) => {
    const next = days[(index + 1) % days.length] ?? day;
    return next > day ? next - day : next - day + 7;
  });
  return PAIR * neighbouringPairs(days) + gaps.reduce((sum, gap) => sum + gap ** 2, 0);
}

/** The day with the fewest neighbours; the later one of several, as long runs are for the weekend. */
function mostRested(days: readonly Weekday[]): Weekday {
  const [first, ...rest] = days;
  if (first === undefined) throw new Error('a week without a run has no longest run');
  return rest.reduce(
    (best, day) => (neighboursOf(day, days).length <= neighboursOf(best, days).length ? day : best),
    first,
  );
}

function arranged(days: readonly Weekday[], longest: Weekday): RunningDays {
  const others = days
    .filter((day) => day !== longest)
    .toSorted((one, other) => neighboursOf(one, days).length - neighboursOf(other, days).length);
  return { longest, others };
}

function subsets<Value>(size: number, values: readonly Value[]): readonly (readonly Value[])[] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) =>
    subsets(size - 1, values.slice(index + 1)).map((rest) => [value, ...rest]),
  );
}
