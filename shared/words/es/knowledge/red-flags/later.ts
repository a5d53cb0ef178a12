import type {
  routineFlagWords as englishRoutineFlagWords,
  pregnancyFlagWords as englishPregnancyFlagWords,
  medicinesFlagWords as englishMedicinesFlagWords,
} from '../../../en/knowledge/red-flags/later.ts';
import type { Translated } from '../../../translation.ts';

/** A referral in the coming weeks. */
export const routineFlagWords: Translated<typeof englishRoutineFlagWords> = {};

/** Pregnancy. */
export const pregnancyFlagWords: Translated<typeof englishPregnancyFlagWords> = {};

/** Recommendations that must not be made. */
export const medicinesFlagWords: Translated<typeof englishMedicinesFlagWords> = {};
