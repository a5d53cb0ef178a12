import type { exerciseWords as englishExerciseWords } from '../../en/knowledge/interventions.ts';
import type { interventionWords as englishInterventionWords } from '../../en/knowledge/interventions.ts';
import type { Translated } from '../../translation.ts';
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

/** Exercises and stretches in words. */
export const exerciseWords: Translated<typeof englishExerciseWords> = {
  ...strengtheningWords,
  ...stretchingWords,
};

/** Every item of the plan in words. */
export const interventionWords: Translated<typeof englishInterventionWords> = {
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
