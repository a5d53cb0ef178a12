import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import type { SectionId } from '#shared/intake/question.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import type { AnswerValue } from './answer-form.ts';
import { focusRow, focusRowAfter, focusRowBefore, questionAt, rowAround } from './focus.ts';
import { answerLetter, isModified } from '#renderer/ui/key-letter.ts';
import { TEN_MS, actionOf } from './keys.ts';
import { sectionAt } from './sections.ts';
import { optionLabel } from './words.ts';

interface Typed {
  readonly id: QuestionId;
  readonly text: string;
  readonly at: number;
}

/**
 * Answers by keyboard: the keys of the question that has the focus. Enter goes to the next row, Shift with Enter
 * to the one before; at the end of a section Enter goes on to the next.
 */
export function useQuestionKeys(
  answer: (id: QuestionId, value: AnswerValue | undefined) => void,
  onSectionEnd: () => void,
) {
  const typed = useRef<Typed | undefined>(undefined);
  return useCallback(
    (event: KeyboardEvent) => {
      if (isModified(event) || event.defaultPrevented) return;
      const row = rowAround(event.target);
      if (row === null || isPressing(event)) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        const isThere = event.shiftKey ? focusRowBefore(row) : focusRowAfter(row);
        if (!isThere && !event.shiftKey) onSectionEnd();
        return;
      }
      const id = questionAt(row);
      if (id === undefined) return;
      const before = typed.current;
      const recent = before?.id === id && event.timeStamp - before.at < TEN_MS ? before.text : '';
      const text = textKept(event.target) ?? recent;
      const action = actionOf(id, { key: event.key, letter: answerLetter(event) }, text, optionLabel);
      if (event.key.length === 1) typed.current = { id, text: `${text}${event.key}`, at: event.timeStamp };
      if (action === undefined) return;
      event.preventDefault();
      answer(id, action.kind === 'clear' ? undefined : action.value);
      if (action.kind === 'answer') requestAnimationFrame(() => focusRow(row));
    },
    [answer, onSectionEnd],
  );
}

/** What stays of a text while one types into it; undefined where one does not type. */
function textKept(target: EventTarget): string | undefined {
  if (!(target instanceof HTMLInputElement) || target.type !== 'text') return undefined;
  const { value, selectionStart, selectionEnd } = target;
  return `${value.slice(0, selectionStart ?? 0)}${value.slice(selectionEnd ?? 0)}`;
}

/** Enter and Space on a button press it; a zone is no such button, it has keys of its own. */
const isPressing = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') &&
  target instanceof HTMLButtonElement &&
  target.dataset['zone'] === undefined;

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

/** Alt with N goes to the next answer that a safe plan still needs. */
export function useNeededKey(
  missing: readonly QuestionId[] | undefined,
  jump: (question: QuestionId) => void,
): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return;
      const [first] = missing ?? [];
      if (first === undefined) return;
      event.preventDefault();
      jump(first);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [missing, jump]);
}
