import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Where the focus goes when a page can only be read any more, and when it can be worked on again: nothing in it takes
 * the focus while it is read, so the page around `part` has it and is scrolled by keys; then it goes `back` to the
 * work. A focus that lies on something that is still there stays.
 */
export function usePageFocus(
  part: RefObject<HTMLElement | null>,
  isReadOnly: boolean,
  back: () => boolean,
): void {
  const wasReadOnly = useRef(isReadOnly);
  const goBack = useEffectEvent(back);
  useLayoutEffect(() => {
    if (wasReadOnly.current === isReadOnly) return;
    wasReadOnly.current = isReadOnly;
    const page = part.current?.closest('main');
    const { activeElement } = document;
    const isLost =
      activeElement === document.body ||
      activeElement === page ||
      activeElement?.matches(':disabled') === true;
    if (isLost && (isReadOnly || !goBack())) page?.focus({ preventScroll: true });
  }, [part, isReadOnly]);
}

/** Whoever came by a key that left the focus nowhere reads at once: the page has it, and keys scroll it. */
export function useFocusOnArrival(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) page.current?.focus({ preventScroll: true });
  }, [page]);
}
