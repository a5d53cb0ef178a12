import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import { emergencyFlagWords } from './red-flags/emergency.ts';
import { medicinesFlagWords, pregnancyFlagWords, routineFlagWords } from './red-flags/later.ts';
import { sameDayFlagWords } from './red-flags/same-day.ts';
import { withinWeekFlagWords } from './red-flags/within-week.ts';
import type { RedFlagWords } from './types.ts';

/** Every red flag in words. */
export const redFlagWords: Record<RedFlagId, RedFlagWords> = {
  ...emergencyFlagWords,
  ...sameDayFlagWords,
  ...withinWeekFlagWords,
  ...routineFlagWords,
  ...pregnancyFlagWords,
  ...medicinesFlagWords,
};
