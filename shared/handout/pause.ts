import { addDays } from '#shared/plan/dates.ts';
import { findItem, type Sheet } from './sheet.ts';

const DAY_MS = 86_400_000;

/** The pause before running restarts: whole days from today on, and its last day as an ISO date. */
export interface Pause {
  readonly days: number;
  readonly lastDay: string;
}

/**
 * The pause of the plan. The first run may wait some days more for its weekday; a restart that the clinician
 * put off by a week or more makes the pause itself longer.
 */
export function pauseOf(sheet: Sheet): Pause | undefined {
  const days = findItem(sheet, 'load-stage-3')?.dose.pauseDays;
  if (days === undefined) return undefined;
  const { facts, plan } = sheet;
  const planned = addDays(facts.today, days);
  const from = plan.schedule?.from ?? planned;
  if (from < addDays(planned, 7) && from >= planned) return { days, lastDay: addDays(planned, -1) };
  const untilStart = (Date.parse(from) - Date.parse(facts.today)) / DAY_MS;
  return untilStart <= 0 ? undefined : { days: untilStart, lastDay: addDays(from, -1) };
}
