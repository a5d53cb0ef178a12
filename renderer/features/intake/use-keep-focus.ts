import { useLayoutEffect, useRef, type FocusEvent } from 'react';
import type { FactId } from '#shared/intake/questions.ts';
import { focusRow, rowAround, rowOf } from './focus.ts';
import { isAsked } from '#shared/intake/questions.ts';

/**
 * An answer may take the next question away just when the focus has reached it: the focus then goes on to the
 * question after that one or, behind the last, to the next section; never out of the form.
 */
export function useKeepFocus(visible: readonly FactId[], onEnd: () => void) {
  const last = useRef<{ id: FactId; order: readonly FactId[] } | undefined>(undefined);
  useLayoutEffect(() => {
    const gone = last.current;
    if (gone === undefined || document.activeElement !== document.body || visible.includes(gone.id)) return;
    const after = gone.order.slice(gone.order.indexOf(gone.id) + 1);
    if (!after.some((id) => isAsked(id) && focusRow(rowOf(id)))) onEnd();
  }, [visible, onEnd]);
  return (event: FocusEvent) => {
    const id = rowAround(event.target)?.dataset['question'];
    last.current = id === undefined ? undefined : { id: id as FactId, order: visible };
  };
}
