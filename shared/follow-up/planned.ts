import { addDays } from '#shared/plan/dates.ts';
import type { Plan } from '#shared/plan/types.ts';

/** A week of the running plan that nobody has judged yet; a week of the walk–run ladder has no distance. */
export interface OpenWeek {
  readonly week: number;
  /** ISO date of its first day. */
  readonly from: string;
  readonly km: number;
  /** Its runs; a step between walking and running is told in minutes and has none. */
  readonly sessions: readonly { readonly km: number }[];
}

/** The weeks of a plan that had no light yet. */
export function openWeeks({ schedule }: Plan): (OpenWeek & { sessions: { km: number }[] })[] {
  if (schedule === null) return [];
  const byDistance = schedule.kind === 'distance' ? schedule.weeks : schedule.thenWeeks;
  const ladder = schedule.kind === 'walk-run' ? schedule.weeks : (schedule.walkRun?.weeks ?? []);
  return [...ladder.map((week) => ({ ...week, km: 0, sessions: [] })), ...byDistance]
    .filter(({ light }) => light === undefined)
    .map(({ week, from, km, sessions }) => ({
      week,
      from,
      km,
      sessions: sessions.map((run) => ({ km: run.km })),
    }))
    .toSorted((one, other) => one.week - other.week);
}

/** Those that are over on an ISO date. */
export const weeksOver = (weeks: readonly OpenWeek[], today: string): readonly OpenWeek[] =>
  weeks.filter(({ from }) => addDays(from, 7) <= today);

/** Days a week of the exercises that stand on paper; absent where there are none. */
export function plannedExerciseDays({ items }: Plan): number | undefined {
  const days = items
    .filter(({ selected, domain }) => selected && domain === 'strengthening')
    .flatMap(({ dose }) => dose.daysPerWeek ?? []);
  return days.length === 0 ? undefined : Math.max(...days);
}
