import type { handoutMessages as english } from '../../en/interface/handout.ts';
import type { Translated } from '../../translation.ts';

/** The handout screen. */
export const handoutMessages: Translated<typeof english> = {};
