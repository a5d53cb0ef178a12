import type { recoveryWords as english } from '../../en/questions/recovery.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const recoveryWords: Translated<typeof english> = {};
