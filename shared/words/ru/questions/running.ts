import type { runningWords as english } from '../../en/questions/running.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const runningWords: Translated<typeof english> = {};
