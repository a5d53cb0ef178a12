import type { letterheadMessages as english } from '../../en/interface/letterhead.ts';
import type { Translated } from '../../translation.ts';

/** The letterhead of the clinic, in the settings. */
export const letterheadMessages: Translated<typeof english> = {};
