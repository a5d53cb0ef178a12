import { useSyncExternalStore } from 'react';
import type { MachineSetting } from './machine-setting.ts';

/** A change of a setting that holds already: what was changed, and both ways. */
export interface SettingStep {
  /** The setting in words, as it is called when it is asked for. */
  readonly name: () => string;
  readonly undo: () => Promise<unknown> | void;
  readonly redo: () => Promise<unknown> | void;
}
/** What happened last, for the line that offers the way back. */
export interface SettingNews {
  readonly step: SettingStep;
  readonly kind: 'changed' | 'undone' | 'failed';
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

let done: readonly SettingStep[] = [];
let undone: readonly SettingStep[] = [];
let news: SettingNews | undefined;
const listeners = new Set<() => void>();

function tell(step: SettingStep, kind: SettingNews['kind']): void {
  news = { step, kind, canUndo: done.length > 0, canRedo: undone.length > 0 };
  for (const listener of listeners) listener();
}

/** Remembers a change that was made, so that it can be taken back. */
export function noteSetting(step: SettingStep): void {
  done = [...done, step];
  undone = [];
  tell(step, 'changed');
}

/** Changes a wish of this machine, and remembers how it was. */
export function changeSetting<Value extends string | number>(
  { get, set }: Pick<MachineSetting<Value>, 'get' | 'set'>,
  next: Value,
  name: () => string,
): void {
  const before = get();
  if (next === before) return;
  set(next);
  noteSetting({ name, undo: () => set(before), redo: () => set(next) });
}

/** Takes the last change back; it is done again by `redoSetting`. */
export async function undoSetting(): Promise<void> {
  const step = done.at(-1);
  if (step === undefined) return;
  await move(step, step.undo, () => {
    done = done.slice(0, -1);
    undone = [...undone, step];
    tell(step, 'undone');
  });
}

/** Does again what was taken back last. */
export async function redoSetting(): Promise<void> {
  const step = undone.at(-1);
  if (step === undefined) return;
  await move(step, step.redo, () => {
    undone = undone.slice(0, -1);
    done = [...done, step];
    tell(step, 'changed');
  });
}

/** A change that could not be made stays where it is, and is said. */
async function move(step: SettingStep, work: SettingStep['undo'], then: () => void): Promise<void> {
  try {
    await work();
  } catch {
    return tell(step, 'failed');
  }
  then();
}

/** Another vault, another user: what was changed before is not theirs to take back. */
export function forgetSettings(): void {
  done = [];
  undone = [];
  news = undefined;
  for (const listener of listeners) listener();
}

const shownNews = (): SettingNews | undefined => news;
export const useSettingNews = (): SettingNews | undefined =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, shownNews);
