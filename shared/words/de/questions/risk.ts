import type { riskWords as english } from '../../en/questions/risk.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const riskWords: Translated<typeof english> = {};
