import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { usePageFocus } from '#renderer/ui/use-page-focus.ts';

/** Where the focus was last: in a line, or over the lines of a domain. */
interface Focused {
  readonly target: HTMLElement;
  readonly line: string | undefined;
  readonly place: number;
}

/**
 * A line that moves, or turns from waiting to chosen, is drawn anew and loses the focus: it gets it back, and
 * where the line is gone the next one does. A button over the lines that goes leaves it to the first of them. While the
 * plan can only be read its page has the focus, and then the line again.
 */
export function useKeepLine(list: RefObject<HTMLElement | null>, isReadOnly: boolean) {
  const last = useRef<Focused | undefined>(undefined);
  useLayoutEffect(() => {
    if (last.current === undefined || document.activeElement !== document.body) return;
    const { target, line } = last.current;
    if (line === undefined && target.isConnected) return;
    focusLine(list.current, last.current);
  });
  usePageFocus(list, isReadOnly, () => focusLine(list.current, last.current));
  return ({ target }: FocusEvent<HTMLElement>): void => {
    const line = target.closest<HTMLElement>('[data-line]');
    const near = line ?? target.closest('section')?.querySelector<HTMLElement>('[data-line]') ?? undefined;
    last.current =
      near === undefined
        ? undefined
        : { target, line: line?.dataset['line'], place: linesOf(list.current).indexOf(near) };
  };
}

/** To the line or, where it is gone, to the next one; false where there is none. */
function focusLine(list: HTMLElement | null, { line, place }: Partial<Focused> = {}): boolean {
  const lines = linesOf(list);
  const next =
    lines.find((one) => line !== undefined && one.dataset['line'] === line) ??
    lines[Math.min(place ?? 0, lines.length - 1)];
  const control = next?.querySelector<HTMLInputElement>('input[type=checkbox]:not(:disabled)');
  control?.focus();
  return control !== null && control !== undefined;
}
const linesOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-line]') ?? []),
];
