import type { redflagsWords as english } from '../../en/questions/redflags.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const redflagsWords: Translated<typeof english> = {};
