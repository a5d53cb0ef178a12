import { useCallback } from 'react';

/** For the `ref` of a part that Esc closes; what stands inside it may take Esc first. */
export const useEscape = (onEscape: () => void) =>
  useCallback(
    (part: HTMLElement | null) => {
      const onKey = (event: KeyboardEvent): void => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onEscape();
      };
      part?.addEventListener('keydown', onKey);
      return () => part?.removeEventListener('keydown', onKey);
    },
    [onEscape],
  );
