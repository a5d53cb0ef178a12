import type { footwearWords as english } from '../../en/questions/footwear.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const footwearWords: Translated<typeof english> = {};
