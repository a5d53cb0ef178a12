import type { Assessor } from '#shared/intake/question.ts';
import { SHORTEST_PAUSE_DAYS } from '#shared/knowledge/doses.ts';
import { addDays } from '#shared/plan/dates.ts';
import type { Plan } from '#shared/plan/types.ts';

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
