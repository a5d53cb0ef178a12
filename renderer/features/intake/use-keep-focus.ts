import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { usePageFocus } from '#renderer/ui/use-page-focus.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { focusFirstRow, focusRow, rowAround, rowOf } from './focus.ts';
import { isAsked } from '#shared/intake/questions.ts';

/**
 * An answer may take the next question away just when the focus has reached it: the focus then goes on to the
 * question after that one or, behind the last, to the next section; never out of the form. While the form can only be
 * read its page has the focus, and then the question again.
 */
export function useKeepFocus(
  form: RefObject<HTMLElement | null>,
  visible: readonly FactId[],
  isReadOnly: boolean,
  onEnd: () => void,
) {
  const last = useRef<{ id: FactId; order: readonly FactId[] } | undefined>(undefined);
  useLayoutEffect(() => {
    const gone = last.current;
    if (gone === undefined || document.activeElement !== document.body || visible.includes(gone.id)) return;
    const after = gone.order.slice(gone.order.indexOf(gone.id) + 1);
    if (!after.some(isFocused)) onEnd();
  }, [visible, onEnd]);
  usePageFocus(form, isReadOnly, () => {
    const id = last.current?.id;
    return (id !== undefined && isFocused(id)) || focusFirstRow();
  });
  return (event: FocusEvent) => {
    const id = rowAround(event.target)?.dataset['question'];
    last.current = id === undefined ? undefined : { id: id as FactId, order: visible };
  };
}

const isFocused = (id: FactId): boolean => isAsked(id) && focusRow(rowOf(id));
