import type { shellMessages as english } from '../../en/interface/shell.ts';
import type { Translated } from '../../translation.ts';

/** The frame around every screen. */
export const shellMessages: Translated<typeof english> = {};
