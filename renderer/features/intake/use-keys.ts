import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import type { SectionId } from '#shared/intake/question.ts';
import type { AnswerValue } from './answer-form.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { focusRow, questionAt, rowAfter, rowAround } from './focus.ts';
import { TEN_MS, actionOf } from './keys.ts';
import { sectionAt } from './sections.ts';
import { optionLabel } from './words.ts';

interface Typed {
  readonly id: QuestionId;
  readonly text: string;
  readonly at: number;
}

/** Answers by keyboard: the keys of the question that has the focus. Enter at the end of a section goes on. */
export function useQuestionKeys(
  answer: (id: QuestionId, value: AnswerValue | undefined) => void,
  onSectionEnd: () => void,
) {
  const typed = useRef<Typed | undefined>(undefined);
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const row = rowAround(event.target);
      if (row === null || (event.key === 'Enter' && event.target instanceof HTMLButtonElement)) return;
      const id = questionAt(row);
      const before = typed.current;
      const text = before?.id === id && event.timeStamp - before.at < TEN_MS ? before.text : '';
      const action = actionOf(id, event.key, text, optionLabel);
      if (event.key.length === 1) typed.current = { id, text: `${text}${event.key}`, at: event.timeStamp };
      if (action === undefined) return;
      event.preventDefault();
      if (action.kind === 'next') {
        if (!focusRow(rowAfter(row))) onSectionEnd();
        return;
      }
      answer(id, action.kind === 'clear' ? undefined : action.value);
      if (action.kind === 'answer') requestAnimationFrame(() => focusRow(row));
    },
    [answer, onSectionEnd],
  );
}

/** Alt with a digit opens a section, wherever the focus is. */
export function useSectionKeys(open: (section: SectionId) => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      const section = digit === undefined ? undefined : sectionAt(digit);
      if (section === undefined) return;
      event.preventDefault();
      open(section);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}
