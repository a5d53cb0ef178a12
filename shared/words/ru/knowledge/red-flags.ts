import type { redFlagWords as englishRedFlagWords } from '../../en/knowledge/red-flags.ts';
import type { Translated } from '../../translation.ts';
import { emergencyFlagWords } from './red-flags/emergency.ts';
import { medicinesFlagWords, pregnancyFlagWords, routineFlagWords } from './red-flags/later.ts';
import { sameDayFlagWords } from './red-flags/same-day.ts';
import { withinWeekFlagWords } from './red-flags/within-week.ts';

/** Every red flag in words. */
export const redFlagWords: Translated<typeof englishRedFlagWords> = {
  ...emergencyFlagWords,
  ...sameDayFlagWords,
  ...withinWeekFlagWords,
  ...routineFlagWords,
  ...pregnancyFlagWords,
  ...medicinesFlagWords,
};
