import type { painWords as english } from '../../en/questions/pain.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const painWords: Translated<typeof english> = {};
