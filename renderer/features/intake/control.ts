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

const CHARACTERS_OF_HALF_A_ROW = 24;
const GAP_OF_A_CHIP = 3;

/** Whether the row shares its line with a neighbour: short controls do, lists and long choices do not. */
export function isHalfRow(id: QuestionId, optionLabel: (option: string) => string): boolean {
  const control = controlOf(id);
  if (control === 'toggles' || control === 'zones' || control === 'score') return false;
  const question = questionOf(id);
  if (question.kind !== 'one-of') return true;
  const characters = question.options.reduce(
    (sum, option) => sum + optionLabel(option).length + GAP_OF_A_CHIP,
    0,
  );
  return characters <= CHARACTERS_OF_HALF_A_ROW;
}
