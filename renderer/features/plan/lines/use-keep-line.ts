import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** Where the focus was last: in a line, or over the lines of a domain. */
interface Focused {
  readonly target: HTMLElement;
  readonly line: string | undefined;
  readonly place: number;
}

/**
 * A line that moves, or turns from waiting to chosen, is drawn anew and loses the focus: it gets it back, and
 * where the line is gone the next one does. A button over the lines that goes leaves it to the first of them.
 */
export function useKeepLine(list: RefObject<HTMLElement | null>) {
  const last = useRef<Focused | undefined>(undefined);
  useLayoutEffect(() => {
    if (last.current === undefined || document.activeElement !== document.body) return;
    const { target, line, place } = last.current;
    if (line === undefined && target.isConnected) return;
    const lines = linesOf(list.current);
    const next =
      lines.find((one) => line !== undefined && one.dataset['line'] === line) ??
      lines[Math.min(place, lines.length - 1)];
    next?.querySelector<HTMLInputElement>('input[type=checkbox]')?.focus();
  });
  return ({ target }: FocusEvent<HTMLElement>): void => {
    const line = target.closest<HTMLElement>('[data-line]');
    const near = line ?? target.closest('section')?.querySelector<HTMLElement>('[data-line]') ?? undefined;
    last.current =
      near === undefined
        ? undefined
        : { target, line: line?.dataset['line'], place: linesOf(list.current).indexOf(near) };
  };
}

const linesOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-line]') ?? []),
];
