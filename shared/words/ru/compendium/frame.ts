import type { frameMessages as english } from '../../en/compendium/frame.ts';
import type { Translated } from '../../translation.ts';

/** Chapters, headings and sentences of the compendium: everything Genu believes, in the clinician's words. */
export const frameMessages: Translated<typeof english> = {};
