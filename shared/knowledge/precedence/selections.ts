import { interventionIds, interventions, type ExerciseId, type InterventionId } from '../interventions.ts';
import type { Domain, Exercise, Position } from '../types.ts';

const exerciseIds = interventionIds.filter((id): id is ExerciseId => 'position' in interventions[id]);
const exercise = (id: ExerciseId): Exercise => interventions[id];
const exercisesWhere = (holds: (exercise: Exercise) => boolean): readonly ExerciseId[] =>
  exerciseIds.filter((id) => holds(exercise(id)));
const idsStarting = (prefix: string): readonly InterventionId[] =>
  interventionIds.filter((id) => id.startsWith(prefix));

export const inDomain = (...domains: Domain[]): readonly InterventionId[] =>
  interventionIds.filter((id) => domains.includes(interventions[id].domain));

/** Load items that a stopped runner keeps: who decides, and how much pain an exercise may cause. */
const WITHOUT_RUNNING: ReadonlySet<InterventionId> = new Set<InterventionId>([
  'load-stop-running',
  'load-pain-model',
  'load-bsi-protocol',
  'load-post-surgery',
  'load-postpartum',
]);
/** Every item that lets the runner run, or says how much. */
export const runningItems: readonly InterventionId[] = inDomain('load').filter(
  (id) => !WITHOUT_RUNNING.has(id),
);
export const techniqueItems = inDomain('technique');
export const exercises: readonly InterventionId[] = inDomain('strengthening');
export const stretches = idsStarting('st-');
export const rollers = idsStarting('roll-');
export const eventStarts = idsStarting('evt-start-');
export const supports = idsStarting('brc-');
export const insoles = [
  'insole-prefab-short-term',
  'insole-flat-foot-symptomatic',
  'insole-heel-lift',
] as const;
/** What a runner would have to get used to. */
export const newShoes = [
  'shoe-replace',
  'shoe-transition',
  'shoe-stability-pronated',
  'shoe-cushion',
  'shoe-rotate',
] as const;
export const medicines = ['sym-nsaid-topical', 'sym-paracetamol', 'sym-nsaid-oral'] as const;

export const withImpact = exercisesWhere(({ impact }) => impact !== 'none');
export const standingOrImpact = exercisesWhere(
  ({ domain, impact, standingLoad }) => domain === 'strengthening' && (standingLoad || impact !== 'none'),
);
export const oneLegStanding = exercisesWhere(
  ({ domain, side, standingLoad }) => domain === 'strengthening' && side === 'one' && standingLoad,
);
/** Loaded knee bends deeper than this many degrees. */
export const bendOver = (degrees: number): readonly ExerciseId[] =>
  exercisesWhere(({ bendDegrees }) => bendDegrees !== undefined && bendDegrees > degrees);
export const inPosition = (...positions: Position[]): readonly ExerciseId[] =>
  exercisesWhere(({ position }) => positions.includes(position));
