import type { QuestionId } from '#shared/intake/questions.ts';
import { sweepOf } from '#shared/intake/sweeps.ts';

/** A row is a question, or the signs of a sweep; each has one stop for Tab and Enter. */
const ROW = '[data-row]';
const STOP = ':is(input:not([tabindex="-1"]), [data-stop]):not(:disabled)';

/** The row of a question on the screen; while its sweep is folded, that of the sweep. */
export function rowOf(id: QuestionId): HTMLElement | null {
  const own = document.querySelector<HTMLElement>(`[data-question="${id}"]`);
  return own ?? document.querySelector<HTMLElement>(`[data-sweep="${sweepOf(id) ?? ''}"]`);
}
/** Where one answers a question fastest: at its sweep while "no to all" is offered untouched, else at its own row. */
export const fastestRowOf = (id: QuestionId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-sweep="${sweepOf(id) ?? ''}"][data-untouched]`) ?? rowOf(id);
export const rowAround = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(ROW) : null;
export const questionAt = (row: HTMLElement): QuestionId | undefined =>
  row.dataset['question'] as QuestionId | undefined;

/** Moves the focus to a row's control: to what is chosen, else to its first stop. False when it has none. */
export function focusRow(row: HTMLElement | null): boolean {
  const control =
    row?.querySelector<HTMLElement>('input:checked:not([tabindex="-1"], :disabled)') ??
    row?.querySelector<HTMLElement>(STOP);
  if (row === null || control === null || control === undefined) return false;
  control.focus();
  if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  row.scrollIntoView({ block: 'nearest' });
  // What is wrong with an answer is said below it.
  row.querySelector('[data-remark] > :last-child')?.scrollIntoView({ block: 'nearest' });
  return true;
}

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ROW)];

/** Moves the focus to the next row of the same page that has a control. False at its end. */
export function focusRowAfter(row: HTMLElement): boolean {
  const all = rows();
  return all.slice(all.indexOf(row) + 1).some((next) => focusRow(next));
}
/** Moves the focus to the row before. False at the beginning of the page. */
export function focusRowBefore(row: HTMLElement): boolean {
  const all = rows();
  return all
    .slice(0, all.indexOf(row))
    .toReversed()
    .some((before) => focusRow(before));
}
/** Opens what is folded away in a part and goes to the first that comes: the button that opened it is gone. */
export function openAndGo(part: Element | null, open: () => void, stop: 'input' | 'button' = 'input'): void {
  const before = new Set(part?.querySelectorAll<HTMLElement>(stop));
  open();
  requestAnimationFrame(() => {
    const now = [...(part?.querySelectorAll<HTMLElement>(stop) ?? [])];
    now.find((one) => !before.has(one))?.focus();
  });
}

/** Moves the focus to the first row of the page; false where it can only be read. */
export const focusFirstRow = (): boolean => rows().some((row) => focusRow(row));
/** The page itself takes the focus where nothing in it does. */
export const focusPage = (): void => document.querySelector<HTMLElement>('main[tabindex]')?.focus();
