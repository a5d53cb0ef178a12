import { useEffect, type RefObject } from 'react';
import { isModified } from '#renderer/ui/key-letter.ts';

/** "/" goes to the search from anywhere but a field, Escape goes back to it from the page. */
export function useReadingKeys(
  field: RefObject<HTMLInputElement | null>,
  page: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof Element) || isModified(event)) return;
      const isFromPage = event.key === 'Escape' && page.current?.contains(target) === true;
      const isSlash = event.key === '/' && target.closest('input, select, textarea, [role=dialog]') === null;
      if (!isFromPage && !isSlash) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field, page]);
}
