import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * A line that moves, or turns from waiting to chosen, is drawn anew and loses the focus: it gets it back, and
 * where the line is gone the next one does.
 */
export function useKeepLine(list: RefObject<HTMLElement | null>) {
  const last = useRef<{ readonly id: string; readonly place: number } | undefined>(undefined);
  useLayoutEffect(() => {
    if (last.current === undefined || document.activeElement !== document.body) return;
    const { id, place } = last.current;
    const lines = linesOf(list.current);
    const line = lines.find((one) => one.dataset['line'] === id) ?? lines[Math.min(place, lines.length - 1)];
    line?.querySelector<HTMLInputElement>('input[type=checkbox]')?.focus();
  });
  return ({ target }: FocusEvent<HTMLElement>): void => {
    const line = target.closest<HTMLElement>('[data-line]');
    const id = line?.dataset['line'];
    last.current =
      line === null || id === undefined ? undefined : { id, place: linesOf(list.current).indexOf(line) };
  };
}

const linesOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-line]') ?? []),
];
