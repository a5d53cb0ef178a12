import type { ExerciseId, InterventionId } from '#shared/knowledge/interventions.ts';
import {
  braceTapingWords,
  educationWords,
  footwearWords,
  insoleWords,
  recoveryWords,
  referralWords,
  symptomReliefWords,
} from './interventions/care.ts';
import { strengtheningWords } from './interventions/exercises.ts';
import {
  crossTrainingWords,
  eventDecisionWords,
  loadWords,
  techniqueWords,
} from './interventions/running.ts';
import { stretchingWords } from './interventions/stretches.ts';
import type { ExerciseWords, InterventionWords } from './types.ts';

/** Exercises and stretches in words. */
export const exerciseWords: Record<ExerciseId, ExerciseWords> = { ...strengtheningWords, ...stretchingWords };

/** Every item of the plan in words. */
export const interventionWords: Record<InterventionId, InterventionWords> = {
  ...loadWords,
  ...techniqueWords,
  ...footwearWords,
  ...insoleWords,
  ...exerciseWords,
  ...recoveryWords,
  ...symptomReliefWords,
  ...crossTrainingWords,
  ...braceTapingWords,
  ...referralWords,
  ...educationWords,
  ...eventDecisionWords,
};
