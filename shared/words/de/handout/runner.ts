import type { runnerMessages as english } from '../../en/handout/runner.ts';
import type { Translated } from '../../translation.ts';

/** Sentences of the runner's sheet, in the order of its sections. ICU messages. */
export const runnerMessages: Translated<typeof english> = {};
