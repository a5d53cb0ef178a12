import type { shortLabels as english } from '../../en/handout/short-labels.ts';
import type { Translated } from '../../translation.ts';

/**
 * How the summary names a fact in a line of many. An empty label means that the value speaks for itself; a
 * fact without an entry carries the label of its question.
 */
export const shortLabels: Translated<typeof english> = {};
