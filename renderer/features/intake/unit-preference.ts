import { useSyncExternalStore } from 'react';
import type { NumberQuestion } from '#shared/intake/question.ts';
import { unitKindOf, unitsOf, type ShownUnit, type UnitKind } from './units.ts';

const KEY = 'genu-units';
const listeners = new Set<() => void>();

/** The unit last typed in, by kind of field. It says nothing about anybody, so it may stay on this machine. */
function preferences(): Partial<Record<UnitKind, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** The unit in which a question is answered now, and the way to another: for all fields of its kind. */
export function useUnit(question: NumberQuestion) {
  const kind = unitKindOf(question);
  const name = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (kind === undefined ? undefined : preferences()[kind]),
  );
  const units = unitsOf(question);
  const unit = units.find((one) => one.name === name) ?? units[0];
  const setUnit = (next: ShownUnit): void => {
    if (kind === undefined || next.name === unit.name) return;
    localStorage.setItem(KEY, JSON.stringify({ ...preferences(), [kind]: next.name }));
    for (const listener of listeners) listener();
  };
  return { unit, other: units.find((one) => one.name !== unit.name), setUnit };
}
