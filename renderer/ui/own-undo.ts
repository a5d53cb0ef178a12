const TEXTS: ReadonlySet<string> = new Set(['text', 'search', 'password']);

/**
 * Whether Ctrl+Z is that of the field one is in: whatever one types into takes its letters back itself, unless it says
 * with `data-typed="false"` that it shows what is stored. Asked of the focus: a list that a search leads through gets the
 * keys of the search passed on, as if they were its own.
 */
export function hasOwnUndo(): boolean {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) return true;
  return field instanceof HTMLInputElement && TEXTS.has(field.type) && field.dataset['typed'] !== 'false';
}
