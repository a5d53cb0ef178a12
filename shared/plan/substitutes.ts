import type { ExerciseId, InterventionId } from '#shared/knowledge/interventions.ts';
import type { DoseLevel, Equipment } from '#shared/knowledge/types.ts';
import { propose, type Candidates } from './candidates.ts';
import { isAllowed } from './collect.ts';
import { isExercise, proposedDose, type LimitsOf } from './doses.ts';
import { exerciseOf } from './exercises.ts';
import type { Reading } from './reading.ts';
import type { RemovalReason, RemovedItem } from './types.ts';

/** What an exercise has to fit: the knee's present level, its rules, and what the runner has at hand. */
export interface Fitting {
  readonly level: DoseLevel;
  readonly limits: LimitsOf;
  readonly lacking: readonly Equipment[];
  /** Items that a rule has taken off: no substitute brings them back. */
  readonly conflicts: readonly RemovedItem[];
}

/**
 * Exercises that start above the knee's present level, or need what the runner has not got, make way for the
 * first that fits along the "instead" column of their rows (dossier interventions.md E2).
 */
export function swapUnfit(
  candidates: Candidates,
  reading: Reading,
  fitting: Fitting,
): readonly RemovedItem[] {
  const removed: RemovedItem[] = [];
  for (const candidate of candidates.values()) {
    if (!isExercise(candidate.id)) continue;
    const by = unfitBy(candidate.id, reading, fitting);
    if (by === undefined) continue;
    candidates.delete(candidate.id);
    removed.push({ id: candidate.id, by });
    const instead = substituteFor(candidate.id, reading, fitting);
    if (instead !== undefined) propose(candidates, instead, candidate);
  }
  return removed;
}

function unfitBy(id: ExerciseId, reading: Reading, fitting: Fitting): RemovalReason | undefined {
  const { level, limits, lacking } = fitting;
  if (proposedDose(id, level, reading, limits(id)) === undefined) return 'load-pain-model';
  return exerciseOf(id).equipment.some((thing) => lacking.includes(thing)) ? 'no-equipment' : undefined;
}

/** The first that fits along the chain; two rows may name each other, so each is looked at once. */
function substituteFor(id: ExerciseId, reading: Reading, fitting: Fitting): ExerciseId | undefined {
  const passed = new Set<InterventionId>([id]);
  for (let next = insteadOf(id); next !== undefined && !passed.has(next); next = insteadOf(next)) {
    passed.add(next);
    const isRuledOut = fitting.conflicts.some((conflict) => conflict.id === next);
    if (!isRuledOut && isAllowed(next, reading) && unfitBy(next, reading, fitting) === undefined) return next;
  }
  return undefined;
}

const insteadOf = (id: ExerciseId): ExerciseId | undefined =>
  exerciseOf(id).instead as ExerciseId | undefined;
