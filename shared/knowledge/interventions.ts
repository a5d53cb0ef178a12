import { braceTapingInterventions } from './interventions/brace-taping.ts';
import { crossTrainingInterventions } from './interventions/cross-training.ts';
import { educationInterventions } from './interventions/education.ts';
import { eventDecisionInterventions } from './interventions/event-decision.ts';
import { footwearInterventions } from './interventions/footwear.ts';
import { insoleInterventions } from './interventions/insole.ts';
import { loadInterventions } from './interventions/load.ts';
import { recoveryInterventions } from './interventions/recovery.ts';
import { referralInterventions } from './interventions/referral.ts';
import { strengtheningInterventions } from './interventions/strengthening.ts';
import { stretchingInterventions } from './interventions/stretching.ts';
import { symptomReliefInterventions } from './interventions/symptom-relief.ts';
import { techniqueInterventions } from './interventions/technique.ts';
import type { Exercise, Intervention } from './types.ts';

/** Everything that can stand on a plan, domain by domain. */
export const interventions = {
  ...loadInterventions,
  ...techniqueInterventions,
  ...footwearInterventions,
  ...insoleInterventions,
  ...strengtheningInterventions,
  ...stretchingInterventions,
  ...recoveryInterventions,
  ...symptomReliefInterventions,
  ...crossTrainingInterventions,
  ...braceTapingInterventions,
  ...referralInterventions,
  ...educationInterventions,
  ...eventDecisionInterventions,
} as const satisfies Record<string, Intervention | Exercise>;
export type InterventionId = keyof typeof interventions;
export type ExerciseId = keyof typeof strengtheningInterventions | keyof typeof stretchingInterventions;
export const interventionIds = Object.keys(interventions) as readonly InterventionId[];
