import { useLayoutEffect, useRef, type FocusEvent } from 'react';
import type { SectionId } from '#shared/intake/question.ts';
import { isAsked, questionsBySection, type FactId, type QuestionId } from '#shared/intake/questions.ts';
import { focusRow, questionAt, rowAround, rowOf } from './focus.ts';

/**
 * An answer may take the next question away just when the focus has reached it: the focus then goes on to the
 * question after that one or, behind the last, to the next section; never out of the form.
 */
export function useKeepFocus(section: SectionId, rows: readonly FactId[], onEnd: () => void) {
  const last = useRef<QuestionId | undefined>(undefined);
  useLayoutEffect(() => {
    const gone = last.current;
    if (gone === undefined || rows.includes(gone) || document.activeElement !== document.body) return;
    const order = Object.keys(questionsBySection[section]);
    const next = rows.find((id): id is QuestionId => isAsked(id) && order.indexOf(id) > order.indexOf(gone));
    if (!focusRow(next === undefined ? null : rowOf(next))) onEnd();
  }, [rows, section, onEnd]);
  return (event: FocusEvent) => {
    const row = rowAround(event.target);
    if (row !== null) last.current = questionAt(row);
  };
}
