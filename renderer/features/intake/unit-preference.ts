import { useSyncExternalStore } from 'react';
import type { MachineSetting } from '#renderer/ui/settings/machine-setting.ts';
import { unitSettings } from '#renderer/ui/settings/units.ts';
import type { NumberQuestion } from '#shared/intake/question.ts';
import { unitKindOf, unitsOf, type ShownUnit } from './units.ts';

/** A field whose unit nobody can switch asks nothing and follows nothing. */
const FIXED = { get: () => undefined, subscribe: () => () => undefined } as const;

/** The unit in which a question is answered now, and the way to another: for all fields of its kind. */
export function useUnit(question: NumberQuestion) {
  const kind = unitKindOf(question);
  const setting: MachineSetting<string> | undefined = kind === undefined ? undefined : unitSettings[kind];
  const { subscribe, get } = setting ?? FIXED;
  const name = useSyncExternalStore(subscribe, get);
  const units = unitsOf(question);
  const unit = units.find((one) => one.name === name) ?? units[0];
  const setUnit = (next: ShownUnit): void => setting?.set(next.name);
  return { unit, other: units.find((one) => one.name !== unit.name), setUnit };
}
