import type { sameDayFlagWords as english } from '../../../en/knowledge/red-flags/same-day.ts';
import type { Translated } from '../../../translation.ts';

/** Flags that need a doctor today. */
export const sameDayFlagWords: Translated<typeof english> = {};
