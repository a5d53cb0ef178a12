import { emergencyFlags } from './red-flags/emergency.ts';
import { medicinesFlags } from './red-flags/medicines.ts';
import { pregnancyFlags } from './red-flags/pregnancy.ts';
import { routineFlags } from './red-flags/routine.ts';
import { sameDayFlags } from './red-flags/same-day.ts';
import { withinWeekFlags } from './red-flags/within-week.ts';
import type { RedFlag } from './types.ts';

/** Every red flag, most urgent first. All are evaluated; every one that fired is shown. */
export const redFlags = {
  ...emergencyFlags,
  ...sameDayFlags,
  ...withinWeekFlags,
  ...routineFlags,
  ...pregnancyFlags,
  ...medicinesFlags,
} as const satisfies Record<string, RedFlag>;
export type RedFlagId = keyof typeof redFlags;
