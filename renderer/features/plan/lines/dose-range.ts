import { doseCeilings, MOST_CADENCE_PERCENT, SHORTEST_PAUSE_DAYS } from '#shared/knowledge/doses.ts';
import { DOSE_FIELDS, type Dose, type DoseField, type PlanItem } from '#shared/plan/types.ts';

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Within which a number of this item may be changed. A rule may hold it lower still. */
export function rangeOf({ id, dose }: Pick<PlanItem, 'id' | 'dose'>, field: DoseField): Range {
  const [least, most] = DOSE_FIELDS[field];
  const { cadenceFromSpm } = dose;
  if (field === 'cadenceToSpm' && cadenceFromSpm !== undefined) {
    return { least: cadenceFromSpm, most: Math.round(cadenceFromSpm * (1 + MOST_CADENCE_PERCENT / 100)) };
  }
  const ceilings: Dose = doseCeilings[id] ?? {};
  const isPause = id === 'load-stage-3' && field === 'pauseDays';
  return { least: isPause ? SHORTEST_PAUSE_DAYS : least, most: ceilings[field] ?? most };
}

/** What was typed as a whole number within the range; undefined when it is none. A decimal comma is read too. */
export function readDose(typed: string, { least, most }: Range): number | undefined {
  const text = typed.trim().replace(',', '.');
  if (!/^\d+(\.0+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

/** Fields in the order in which a dose is read out. */
const ORDER = [
  'pauseDays',
  'startPercent',
  'capPercent',
  'cadenceFromSpm',
  'cadenceToSpm',
  'sets',
  'repetitions',
  'holdSeconds',
  'minutes',
  'weeks',
  'daysPerWeek',
] as const satisfies readonly DoseField[];

/** The numbers that an item has. A step rate to aim at says more than its share, which then stays away. */
export const fieldsOf = (dose: Dose): readonly DoseField[] =>
  ORDER.filter(
    (field) => dose[field] !== undefined && !(field === 'capPercent' && dose.cadenceToSpm !== undefined),
  );
