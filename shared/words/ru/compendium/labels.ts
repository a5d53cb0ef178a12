import type { labelMessages as english } from '../../en/compendium/labels.ts';
import type { Translated } from '../../translation.ts';

/** Labels and the words of closed lists in the compendium. */
export const labelMessages: Translated<typeof english> = {};
