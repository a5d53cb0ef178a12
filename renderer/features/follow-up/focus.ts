const STOP = 'input:checked, input:not([type=radio]), input[type=radio], button';

/** Moves from one field of the follow-up to the next one, and from the last one to what comes after. */
export function focusNext(from: Element): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  const at = fields.findIndex((field) => field.contains(from));
  const stop = fields[at + 1]?.querySelector<HTMLElement>(STOP);
  const checked = fields[at + 1]?.querySelector<HTMLElement>('input:checked');
  (checked ?? stop)?.focus();
}
