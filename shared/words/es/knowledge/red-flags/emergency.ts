import type { emergencyFlagWords as english } from '../../../en/knowledge/red-flags/emergency.ts';
import type { Translated } from '../../../translation.ts';

/** Flags that need help now. */
export const emergencyFlagWords: Translated<typeof english> = {};
