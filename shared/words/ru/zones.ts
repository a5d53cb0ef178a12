import type { zoneLandmarks as english } from '../en/zones.ts';
import type { Translated } from '../translation.ts';

/** The landmark of each zone, in the clinician's words (dossier intake.md §4.0). */
export const zoneLandmarks: Translated<typeof english> = {};
