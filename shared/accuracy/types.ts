import type { Answers } from '#shared/intake/questions.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { FlagOnlyConditionId } from '#shared/knowledge/flag-only-conditions.ts';

/** Emergencies that are no entry of the dossier's conditions but must be caught all the same (red-flags.md §1, §2). */
export const OTHER_EMERGENCIES = [
  'fracture',
  'knee-dislocation',
  'compartment-syndrome',
  'cauda-equina',
  'heart-or-lung',
  'rhabdomyolysis',
  'joint-bleeding',
  'pregnancy-bleeding',
] as const;
export type OtherEmergency = (typeof OTHER_EMERGENCIES)[number];
export type Diagnosis = RankedConditionId | FlagOnlyConditionId | OtherEmergency;

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
  /** Of a case that Genu does not place first: why this stays as it is, argued from the literature and the dossier. */
  readonly argument?: string;
  readonly answers: Answers;
}
