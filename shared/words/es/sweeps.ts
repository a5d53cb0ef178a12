import type { sweepWords as english } from '../en/sweeps.ts';
import type { Translated } from '../translation.ts';

/** The signs of each sweep (dossier intake.md §12.1): they stand on the screen before "no to all" can be said. */
export const sweepWords: Translated<typeof english> = {};
