import type { strengtheningWords as english } from '../../../en/knowledge/interventions/exercises.ts';
import type { Translated } from '../../../translation.ts';

/** Strength, balance and control. */
export const strengtheningWords: Translated<typeof english> = {};
