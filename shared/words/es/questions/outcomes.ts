import type { outcomesWords as english } from '../../en/questions/outcomes.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const outcomesWords: Translated<typeof english> = {};
