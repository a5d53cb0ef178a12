import type { Assessor } from '#shared/intake/question.ts';
import { SHORTEST_PAUSE_DAYS } from '#shared/knowledge/doses.ts';
import { addDays } from '#shared/plan/dates.ts';
import type { Plan } from '#shared/plan/types.ts';
import { readDate } from '#renderer/ui/read-date.ts';

const COURSES: ReadonlySet<string> = new Set([
  'load-ladder-walk-run',
  'load-restart-30',
  'load-ladder-volume',
]);

/** True when a course back to running stands on paper, so that a day can be named for it. */
export const hasCourse = ({ items }: Plan): boolean =>
  items.some(({ id, selected }) => selected && COURSES.has(id));

/** Before this day no plan begins, whoever asks: a doctor may shorten a pause down to a week. */
export function earliestRestart({ items }: Plan, today: string, role: Assessor): string {
  const pause = items.find(({ id, selected }) => selected && id === 'load-stage-3')?.dose.pauseDays ?? 0;
  return addDays(today, role === 'doctor' ? Math.min(pause, SHORTEST_PAUSE_DAYS) : pause);
}

const LONGEST_WAIT_DAYS = 365;
export type TypedRestart =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'no-date' }
  | { readonly kind: 'too-early'; readonly earliest: string }
  | { readonly kind: 'too-late' };

/** Reads a day in words of the clinic; without a year it is the next such day. */
export function readRestart(typed: string, today: string, earliest: string): TypedRestart {
  const date = readDate(typed) ?? nextSuchDay(typed, today);
  if (date === undefined) return { kind: 'no-date' };
  if (date < earliest) return { kind: 'too-early', earliest };
  return date > addDays(today, LONGEST_WAIT_DAYS) ? { kind: 'too-late' } : { kind: 'date', date };
}

function nextSuchDay(typed: string, today: string): string | undefined {
  const dayMonth = /^(\d{1,2}[./\s-]\d{1,2})[./]?$/.exec(typed.trim())?.[1];
  if (dayMonth === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .map((one) => readDate(`${dayMonth}.${one}`))
    .find((date) => date !== undefined && date >= today);
}

/** A day as it is typed: 16.6.2026 */
export const typedDay = (isoDate: string): string => isoDate.split('-').map(Number).toReversed().join('.');
