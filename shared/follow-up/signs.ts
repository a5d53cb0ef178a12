import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import { questionsOfSweep } from '#shared/intake/sweeps.ts';
import { PAIN_SCORES } from './outcome-change.ts';

/**
 * Every sign of danger that is asked again at a follow-up, in one question: is any of them new or worse? "Nothing new"
 * says that each is as it was at the visit before; what was unknown then stays unknown.
 */
export const FOLLOW_UP_SIGNS: readonly QuestionId[] = [
  ...questionsOfSweep('sw-emergency'),
  ...questionsOfSweep('sw-joint'),
  ...questionsOfSweep('sw-general'),
  ...questionsOfSweep('sw-leg'),
  'swelling',
  'nightPain',
  'bearWeightNow',
  'boneTenderness',
];

/** The answers that "nothing new" gives back. */
export const asBefore = (before: Answers): readonly (readonly [QuestionId, Answers[QuestionId]])[] =>
  FOLLOW_UP_SIGNS.flatMap((id) => (before[id] === undefined ? [] : [[id, before[id]] as const]));

/** Questions of the visit before that are asked anew: how it is now. */
export const ASKED_ANEW: ReadonlySet<QuestionId> = new Set([...FOLLOW_UP_SIGNS, ...PAIN_SCORES, 'trend']);
