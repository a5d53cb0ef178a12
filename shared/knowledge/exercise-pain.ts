import type { ExerciseId } from './interventions.ts';

/** Pain, 0–10, above which an exercise ends, where it is not the usual one: slow heavy loading of a tendon may hurt a little. */
const STOP_ABOVE_NPRS: { readonly [Id in ExerciseId]?: number } = {
  'ex-spanish-squat-iso': 3,
  'ex-leg-ext-iso': 3,
  'ex-leg-press-hsr': 3,
  'ex-decline-squat': 3,
};
const USUAL_STOP_ABOVE_NPRS = 2;

/** Pain, 0–10, above which an exercise ends, as it stands on paper. */
export const stopAboveNprs = (id: ExerciseId): number => STOP_ABOVE_NPRS[id] ?? USUAL_STOP_ABOVE_NPRS;

/** The most pain, 0–10, that the pain model tolerates in an exercise (dossier interventions.md A1): below red. */
export const TOLERATED_NPRS = {
  usual: 4,
  /** Where the next morning is no worse. */
  tendon: 5,
  growth: 3,
  zero: 0,
} as const;
/** One step on after two green sessions in a row; green is this much pain at most (dossier interventions.md A1). */
export const GREEN_NPRS = 2;
export const GREEN_SESSIONS_TO_PROGRESS = 2;
