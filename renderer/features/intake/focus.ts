import type { QuestionId } from '#shared/intake/questions.ts';

const ROW = '[data-question]';

/** The row of a question on the screen. */
export const rowOf = (id: QuestionId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-question="${id}"]`);
export const rowAround = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(ROW) : null;
export const questionAt = (row: HTMLElement): QuestionId => row.dataset['question'] as QuestionId;

/** Moves the focus to a row's control: to what is chosen, else to its first stop. */
export function focusRow(row: HTMLElement | null): boolean {
  const control =
    row?.querySelector<HTMLElement>('input:checked:not([tabindex="-1"])') ??
    row?.querySelector<HTMLElement>('input:not([tabindex="-1"])');
  if (control === null || control === undefined) return false;
  control.focus();
  control.scrollIntoView({ block: 'nearest' });
  return true;
}

/** The next row of the same section, or null at its end. */
export function rowAfter(row: HTMLElement): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)];
  return rows[rows.indexOf(row) + 1] ?? null;
}
