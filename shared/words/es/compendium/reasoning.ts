import type { reasoningMessages as english } from '../../en/compendium/reasoning.ts';
import type { Translated } from '../../translation.ts';

/** How the reasoning works, and how it does on invented runners. */
export const reasoningMessages: Translated<typeof english> = {};
