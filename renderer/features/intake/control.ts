import type { AskedQuestion } from '#shared/intake/question.ts';
import { questions, type QuestionId } from '#shared/intake/questions.ts';

/** How a question is answered on the screen. */
export type Control = 'tri-state' | 'choice' | 'toggles' | 'zones' | 'score' | 'number' | 'date' | 'text';

/** The question as it stands in the table; only asked questions have a row with a control. */
export const questionOf = (id: QuestionId): AskedQuestion => questions[id] as AskedQuestion;

/** Derives the control from the kind of the question; a whole number on 0–10 is a score. */
export function controlOf(id: QuestionId): Control {
  const question = questionOf(id);
  switch (question.kind) {
    case 'yes-no':
      return 'tri-state';
    case 'one-of':
      return 'choice';
    case 'many-of':
      return id === 'painZones' ? 'zones' : 'toggles';
    case 'integer':
      return question.unit === '0–10' ? 'score' : 'number';
    case 'number':
      return 'number';
    case 'date':
    case 'text':
      return question.kind;
  }
}
