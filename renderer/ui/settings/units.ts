import { machineSetting } from './machine-setting.ts';

const unitSetting = (kind: string, choices: readonly [metric: string, other: string]) =>
  machineSetting<string>(`genu-unit-${kind}`, choices);

/** The unit in which numbers of a kind are typed and shown; what is stored is metric. Fields may switch them. */
export const unitSettings = {
  distance: unitSetting('distance', ['km', 'mi']),
  pace: unitSetting('pace', ['min/km', 'min/mi']),
  mass: unitSetting('mass', ['kg', 'lb']),
  height: unitSetting('height', ['cm', 'ft in']),
  length: unitSetting('length', ['cm', 'in']),
} as const;
/** Fields of one kind share the unit in which one types. */
export type UnitKind = keyof typeof unitSettings;
