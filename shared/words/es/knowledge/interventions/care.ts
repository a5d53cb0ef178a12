import type {
  footwearWords as englishFootwearWords,
  insoleWords as englishInsoleWords,
  recoveryWords as englishRecoveryWords,
  symptomReliefWords as englishSymptomReliefWords,
  braceTapingWords as englishBraceTapingWords,
  referralWords as englishReferralWords,
  educationWords as englishEducationWords,
} from '../../../en/knowledge/interventions/care.ts';
import type { Translated } from '../../../translation.ts';

/** Shoes. */
export const footwearWords: Translated<typeof englishFootwearWords> = {};

/** Insoles. */
export const insoleWords: Translated<typeof englishInsoleWords> = {};

/** Recovery. */
export const recoveryWords: Translated<typeof englishRecoveryWords> = {};

/** Relief. No dose beyond "as the package says". */
export const symptomReliefWords: Translated<typeof englishSymptomReliefWords> = {};

/** Braces and tape. */
export const braceTapingWords: Translated<typeof englishBraceTapingWords> = {};

/** Who should see the runner. */
export const referralWords: Translated<typeof englishReferralWords> = {};

/** What the runner should know. */
export const educationWords: Translated<typeof englishEducationWords> = {};
