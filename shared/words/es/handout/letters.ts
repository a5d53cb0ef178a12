import type { letterMessages as english } from '../../en/handout/letters.ts';
import type { Translated } from '../../translation.ts';

/** The referral letter and the clinical note: plain text for the clipboard. ICU messages. */
export const letterMessages: Translated<typeof english> = {};
