import type { DoseRange } from '#shared/plan/doses.ts';
import type { Dose, DoseField } from '#shared/plan/types.ts';

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

/** What was typed as a whole number within the range; undefined when it is none. A decimal comma is read too. */
export function readDose(typed: string, { least, most }: DoseRange): number | undefined {
  const text = typed.trim().replace(',', '.');
  if (!/^\d+(\.0+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

const STEPS: { readonly [Field in DoseField]?: number } = { startPercent: 5, holdSeconds: 5 };
/** The number one arrow key further, held at the ends of the range. */
export function stepped(value: number, field: DoseField, key: string, { least, most }: DoseRange): number {
  const step = STEPS[field] ?? 1;
  return Math.min(Math.max(value + (key === 'ArrowUp' ? step : -step), least), most);
}
