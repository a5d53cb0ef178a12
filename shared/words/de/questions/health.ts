import type { healthWords as english } from '../../en/questions/health.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const healthWords: Translated<typeof english> = {};
