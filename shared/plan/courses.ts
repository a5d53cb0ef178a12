import { LONG_PAUSE_DAYS } from '#shared/knowledge/doses.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { severeStage3 } from '#shared/knowledge/terms.ts';
import type { Candidates } from './candidates.ts';
import type { Reading } from './reading.ts';
import type { RemovedItem } from './types.ts';

/** The courses back to running, the most careful first. One of them stands on a plan. */
export const COURSES = ['load-ladder-walk-run', 'load-restart-30', 'load-ladder-volume'] as const;
export type CourseId = (typeof COURSES)[number];

/** "Run on with less": said only where the volume ladder carries it out. */
const RUN_ON = ['load-stage-1', 'load-stage-2'] as const;

/**
 * Keeps the most careful of the proposed courses. What it contradicts leaves with it; a milder course is
 * reported only when the clinician had asked for it.
 */
export function settleCourse(candidates: Candidates): readonly RemovedItem[] {
  const [course, ...others] = COURSES.filter((id) => candidates.has(id));
  if (course === undefined) return [];
  const refused: InterventionId[] = others.filter((id) => candidates.get(id)?.origin === 'added');
  for (const id of others) candidates.delete(id);
  if (course !== 'load-ladder-volume') refused.push(...RUN_ON.filter((id) => candidates.delete(id)));
  return refused.map((id) => ({ id, by: course }));
}

/** Days without running before the course begins: those of the plan, or the longer ones of a sorer stage 3. */
export const pauseDaysFor = (reading: Reading): number | undefined =>
  reading.mayHold(severeStage3) ? LONG_PAUSE_DAYS : undefined;
