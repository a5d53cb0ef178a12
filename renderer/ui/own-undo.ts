import { letterOf } from './key-letter.ts';

const TEXTS: ReadonlySet<string> = new Set(['text', 'search', 'password']);

/** Ctrl+Z, or with Shift its way forward, that is left to the screen: no field and nobody before takes it. */
export const isUndoOfScreen = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  letterOf(event) === 'z' &&
  !event.defaultPrevented &&
  !hasOwnUndo();

/**
 * Whether Ctrl+Z is that of the field one is in: whatever one types into takes its letters back itself, unless it says
 * with `data-typed="false"` that it shows what is stored. Asked of the focus: a list that a search leads through gets the
 * keys of the search passed on, as if they were its own.
 */
function hasOwnUndo(): boolean {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) return true;
  return field instanceof HTMLInputElement && TEXTS.has(field.type) && field.dataset['typed'] !== 'false';
}
