import type { techniqueWords as english } from '../../en/questions/technique.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const techniqueWords: Translated<typeof english> = {};
