import type { clinicianMessages as english } from '../../en/handout/clinician.ts';
import type { Translated } from '../../translation.ts';

/** The clinician's summary: the field's own terms, short. ICU messages. */
export const clinicianMessages: Translated<typeof english> = {};
