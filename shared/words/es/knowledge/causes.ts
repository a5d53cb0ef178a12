import type { causeWords as english } from '../../en/knowledge/causes.ts';
import type { Translated } from '../../translation.ts';

/** Every contributing cause in words. */
export const causeWords: Translated<typeof english> = {};
