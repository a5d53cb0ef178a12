import type { Answers } from '#shared/intake/questions.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';

/** What is never ranked and must be caught by a red flag alone (dossier conditions.md, class flag-only; red-flags.md §1, §2). */
export const FLAG_ONLY = [
  'extensor-mechanism-rupture',
  'septic-arthritis',
  'dvt',
  'tumour',
  'scfe',
  'perthes',
  'fracture',
  'knee-dislocation',
  'compartment-syndrome',
  'cauda-equina',
  'heart-or-lung',
  'rhabdomyolysis',
] as const;
export type FlagOnlyDiagnosis = (typeof FLAG_ONLY)[number];
export type Diagnosis = RankedConditionId | FlagOnlyDiagnosis;

/** How soon somebody must see this runner, most urgent first; `none` covers routine care. */
export const CASE_URGENCIES = ['emergency', 'same-day', 'within-week', 'none'] as const;
export type CaseUrgency = (typeof CASE_URGENCIES)[number];

/**
 * An invented runner as a sports physician would meet one, with the noise that real patients have. Written
 * from what the literature calls typical, never from the weights: a case that Genu misses stays as it is.
 */
export interface Vignette {
  readonly id: string;
  /** What the runner has. */
  readonly diagnosis: Diagnosis;
  readonly urgency: CaseUrgency;
  readonly story: string;
  /** Where this presentation is described. */
  readonly basis: string;
  readonly answers: Answers;
}
