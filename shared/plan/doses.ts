import type { Assessor } from '#shared/intake/question.ts';
import { doseCeilings, doseFloors, doses, MOST_CADENCE_PERCENT } from '#shared/knowledge/doses.ts';
import { interventions, type ExerciseId, type InterventionId } from '#shared/knowledge/interventions.ts';
import { limitRules } from '#shared/knowledge/precedence/limits.ts';
import type { Caution, LimitRule } from '#shared/knowledge/precedence/types.ts';
import type { DoseLevel } from '#shared/knowledge/types.ts';
import { doseAt } from './exercises.ts';
import type { Reading } from './reading.ts';
import { pauseDaysFor } from './courses.ts';
import { DOSE_FIELDS, type Dose, type DoseField } from './types.ts';

const USUAL_DAYS_PER_WEEK = 3;
const doseFields = Object.keys(DOSE_FIELDS) as DoseField[];

/** What rules allow an item, worked out once per plan. */
export type LimitsOf = (id: InterventionId) => readonly LimitRule[];
export function limitsFor(reading: Reading): LimitsOf {
  const applied = limitRules.filter(({ when, onlyIfTrue }) =>
    onlyIfTrue === true ? reading.holds(when) : reading.mayHold(when),
  );
  return (id) => applied.filter(({ items }) => items.includes(id));
}

/** True for items that have a strength dose of their own by level. */
export const isExercise = (id: InterventionId): id is ExerciseId => 'doses' in interventions[id];

/** The proposed dose; undefined for an exercise that starts above the knee's present level. */
export function proposedDose(
  id: InterventionId,
  level: DoseLevel,
  reading: Reading,
  limits: readonly LimitRule[],
): Dose | undefined {
  if (isExercise(id)) return exerciseDose(id, level, limits);
  const dose = clamp(doses[id] ?? {}, limits);
  if (id === 'tech-cadence-up') return { ...dose, ...cadence(reading, dose.capPercent ?? 0) };
  const pauseDays = id === 'load-stage-3' ? pauseDaysFor(reading) : undefined;
  return pauseDays === undefined ? dose : { ...dose, pauseDays };
}

function exerciseDose(id: ExerciseId, level: DoseLevel, limits: readonly LimitRule[]): Dose | undefined {
  const isBounded = limits.some(({ noStrongDose }) => noStrongDose === true);
  const dose = doseAt(id, level === 'strong' && isBounded ? 'build' : level);
  if (dose === undefined) return undefined;
  return clamp('minutes' in dose ? dose : { daysPerWeek: USUAL_DAYS_PER_WEEK, ...dose }, limits);
}

/** From the runner's own step rate to the proposed share more. Without a measured rate only the share. */
function cadence({ facts }: Reading, percent: number): Dose {
  const from = facts.values.cadenceSpm;
  if (from === undefined) return {};
  return { cadenceFromSpm: from, cadenceToSpm: Math.round(from * (1 + percent / 100)) };
}

/** Smallest and largest number, both allowed, in the unit of the field. */
export interface DoseRange {
  readonly least: number;
  readonly most: number;
}

/**
 * Within which a clinician may change a number of an item's dose; a rule that applies may hold it lower still.
 * Only a doctor shortens a pause (dossier interventions.md A2).
 */
export function doseRange(id: InterventionId, field: DoseField, proposed: Dose, role: Assessor): DoseRange {
  const [least, most] = DOSE_FIELDS[field];
  const { cadenceFromSpm: from } = proposed;
  if (field === 'cadenceToSpm' && from !== undefined) {
    return { least: from, most: Math.round(from * (1 + MOST_CADENCE_PERCENT / 100)) };
  }
  const floors: Dose = doseFloors[id] ?? {};
  const ceilings: Dose = doseCeilings[id] ?? {};
  const isCoachsPause = field === 'pauseDays' && role === 'coach';
  return {
    least: (isCoachsPause ? proposed.pauseDays : undefined) ?? floors[field] ?? least,
    most: ceilings[field] ?? most,
  };
}

/** The clinician's numbers in place of the proposed ones, within the field's range, the item's and the rules'. */
export function chosenDose(
  id: InterventionId,
  proposed: Dose,
  chosen: Dose | undefined,
  limits: readonly LimitRule[],
  role: Assessor,
): Dose {
  if (chosen === undefined) return proposed;
  const dose: { [Field in DoseField]?: number } = { ...proposed };
  for (const field of doseFields) {
    const value = chosen[field];
    if (value === undefined || proposed[field] === undefined || field === 'cadenceFromSpm') continue;
    const { least, most } = doseRange(id, field, proposed, role);
    dose[field] = Math.min(Math.max(value, least), most);
  }
  return clamp(boundCadence(dose, limits), limits);
}

function boundCadence(dose: Dose, limits: readonly LimitRule[]): Dose {
  const { cadenceFromSpm: from, cadenceToSpm: to } = dose;
  if (from === undefined || to === undefined) return dose;
  const percents = limits.map(({ atMost }) => atMost?.capPercent ?? MOST_CADENCE_PERCENT);
  const most = Math.round(from * (1 + Math.min(MOST_CADENCE_PERCENT, ...percents) / 100));
  return { ...dose, cadenceToSpm: Math.min(Math.max(to, from), most) };
}

function clamp(dose: Dose, limits: readonly LimitRule[]): Dose {
  const bounded: { [Field in DoseField]?: number } = { ...dose };
  for (const { atMost = {}, atLeast = {} } of limits) {
    for (const field of doseFields) {
      const value = bounded[field];
      if (value === undefined) continue;
      const most = (atMost as Dose)[field] ?? Infinity;
      const least = (atLeast as Dose)[field] ?? -Infinity;
      bounded[field] = Math.max(Math.min(value, most), least);
    }
  }
  return bounded;
}

/** The deepest loaded bend that all rules allow. */
export function bendLimit(limits: readonly LimitRule[]): number | undefined {
  const bends = limits.flatMap(({ bendDegrees }) => bendDegrees ?? []);
  return bends.length === 0 ? undefined : Math.min(...bends);
}

/** What the rules ask to mind with an item, each once. */
export const cautionsOf = (limits: readonly LimitRule[]): readonly Caution[] => [
  ...new Set(limits.flatMap(({ caution }) => caution ?? [])),
];
