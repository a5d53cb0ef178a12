import type { withinWeekFlagWords as english } from '../../../en/knowledge/red-flags/within-week.ts';
import type { Translated } from '../../../translation.ts';

/** Flags that need a doctor within a week. */
export const withinWeekFlagWords: Translated<typeof english> = {};
