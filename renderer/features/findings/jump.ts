import type { QuestionId } from '#shared/intake/questions.ts';

/** Moves the focus to a question; the findings themselves never take it. */
export type Jump = (question: QuestionId) => void;
