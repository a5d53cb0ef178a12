import type { examWords as english } from '../../en/questions/exam.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const examWords: Translated<typeof english> = {};
