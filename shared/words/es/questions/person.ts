import type { personWords as english } from '../../en/questions/person.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const personWords: Translated<typeof english> = {};
