import type { bookMessages as english } from '../../en/compendium/book.ts';
import type { Translated } from '../../translation.ts';

/** The review book: what stands round the compendium when a clinician reads it on paper and signs. */
export const bookMessages: Translated<typeof english> = {};
