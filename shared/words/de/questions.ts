import type { questionWords as englishQuestionWords } from '../en/questions.ts';
import type { Translated } from '../translation.ts';
import { examWords } from './questions/exam.ts';
import { footwearWords } from './questions/footwear.ts';
import { healthWords } from './questions/health.ts';
import { outcomesWords } from './questions/outcomes.ts';
import { painWords } from './questions/pain.ts';
import { personWords } from './questions/person.ts';
import { recoveryWords } from './questions/recovery.ts';
import { redflagsWords } from './questions/redflags.ts';
import { riskWords } from './questions/risk.ts';
import { runningWords } from './questions/running.ts';
import { techniqueWords } from './questions/technique.ts';

/** Every question and derived fact in words; one that is missing is a compile error. */
export const questionWords: Translated<typeof englishQuestionWords> = {
  ...personWords,
  ...runningWords,
  ...riskWords,
  ...painWords,
  ...redflagsWords,
  ...footwearWords,
  ...techniqueWords,
  ...examWords,
  ...recoveryWords,
  ...healthWords,
  ...outcomesWords,
};
