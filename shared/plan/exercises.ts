import { exercisePackages, type PackageEntry } from '#shared/knowledge/exercise-packages.ts';
import { interventions, type ExerciseId } from '#shared/knowledge/interventions.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { calmDose, mildStage, needsNoExercises } from '#shared/knowledge/terms.ts';
import { DOSE_LEVELS, type DoseLevel, type Exercise, type ExerciseDose } from '#shared/knowledge/types.ts';
import { propose, type Candidates } from './candidates.ts';
import { possibleConditions, type Reading } from './reading.ts';
import type { BulkDose } from './types.ts';

const PER_CONDITION = 100;
const WITHOUT_CAUSE = 50;
/** Exercises that only a cause names come after every package. */
const AFTER_PACKAGES = 5000;

export const exerciseOf = (id: ExerciseId): Exercise => interventions[id];

/** How hard the knee may be trained now. An unknown stage is a calm one. */
export function doseLevelFor(reading: Reading): DoseLevel {
  if (reading.holds(mildStage) && !reading.holds(calmDose)) return 'strong';
  return reading.mayHold(calmDose) ? 'calm' : 'build';
}

/** The clinician's level for all exercises; the knee's own is the highest (dossier conflicts.md P3 over P6). */
export function boundedLevel(kneeLevel: DoseLevel, { level }: BulkDose = {}): DoseLevel {
  if (level === undefined) return kneeLevel;
  return DOSE_LEVELS.indexOf(level) < DOSE_LEVELS.indexOf(kneeLevel) ? level : kneeLevel;
}

/** The dose of a level, or the nearest gentler one; nothing when the exercise starts higher. */
export function doseAt(id: ExerciseId, level: DoseLevel): ExerciseDose | undefined {
  const { doses } = exerciseOf(id);
  const gentler = DOSE_LEVELS.slice(0, DOSE_LEVELS.indexOf(level) + 1).toReversed();
  return gentler.map((one) => doses[one]).find((dose) => dose !== undefined);
}

/**
 * The packages of the possible conditions, best condition first, in a package those first that a cause names
 * too; then what causes alone name.
 */
export function proposeExercises(candidates: Candidates, reading: Reading): void {
  if (reading.holds(needsNoExercises)) return;
  const level = doseLevelFor(reading);
  const named = causesByExercise(reading);
  const { hypotheses } = reading.assessment;
  possibleConditions(reading.assessment).forEach((condition, conditionIndex) => {
    const entries = exercisePackages[condition] ?? [];
    const findings = hypotheses.find(({ id }) => id === condition)?.for ?? [];
    entries.forEach((entry, entryIndex) => {
      const id = chooseFrom(entry, level);
      const place = PER_CONDITION * conditionIndex + entryIndex;
      propose(candidates, id, {
        because: findings.flatMap(({ facts }) => facts),
        conditions: [condition],
        place,
        rank: place + (named.has(id) ? 0 : WITHOUT_CAUSE),
      });
    });
  });
  let place = AFTER_PACKAGES;
  for (const [id, calls] of named) {
    propose(candidates, id, {
      because: calls.flatMap(({ because }) => because),
      causes: calls.map((call) => call.id),
      place,
      rank: place,
    });
    place += 1;
  }
}

function chooseFrom(entry: PackageEntry, level: DoseLevel): ExerciseId {
  const [first] = entry;
  const fitting = entry.find((id) => exerciseOf(id).doses[level] !== undefined);
  if (fitting === undefined && first === undefined) throw new Error('a package entry names no exercise');
  return fitting ?? entry.find((id) => doseAt(id, level) !== undefined) ?? (first as ExerciseId);
}

type Cause = Reading['assessment']['causes'][number];
/** Strength exercises that causes name, the weightiest cause first. */
function causesByExercise({ assessment }: Reading): ReadonlyMap<ExerciseId, readonly Cause[]> {
  const calls = new Map<ExerciseId, Cause[]>();
  for (const cause of assessment.causes.toSorted((one, other) => other.points - one.points)) {
    if (cause.id === 'cause-other-unknown') continue;
    for (const id of causes[cause.id].interventions) {
      if (!isStrengthening(id)) continue;
      calls.set(id, [...(calls.get(id) ?? []), cause]);
    }
  }
  return calls;
}

const isStrengthening = (id: string): id is ExerciseId => id.startsWith('ex-');
