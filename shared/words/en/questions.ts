import type { FactId } from '#shared/intake/questions.ts';
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

export interface QuestionWords {
  readonly label: string;
  /** The same in a few words, where the whole question stands close by. */
  readonly short?: string;
  /** How to answer or to test, in a sentence. */
  readonly help?: string;
}

/** Every question and derived fact in words; one that is missing is a compile error. */
export const questionWords: Readonly<Record<FactId, QuestionWords>> = {
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
