import type { Unit } from '#shared/intake/question.ts';
import type { Catalogue } from './catalogue.ts';
import { formatsOf } from './formats.ts';
import { createSay } from './say.ts';

/** The units in which amounts are told; what is stored is metric. A pace goes with its distance. */
export interface MeasureUnits {
  readonly distance: 'km' | 'mi';
  readonly mass: 'kg' | 'lb';
  /** Of the body, a height in feet and inches. */
  readonly length: 'cm' | 'in';
}
export const METRIC: MeasureUnits = { distance: 'km', mass: 'kg', length: 'cm' };
export const IMPERIAL: MeasureUnits = { distance: 'mi', mass: 'lb', length: 'in' };

export const KILOMETRES_PER_MILE = 1.609_344;
export const KILOGRAMS_PER_POUND = 0.453_592_37;
export const CENTIMETRES_PER_INCH = 2.54;
const INCHES_PER_FOOT = 12;
/** Forgives binary fractions: three miles in kilometres are three miles again. */
const A_MILLIONTH = 0.000_001;

/** Amounts in one language and in the units of a clinic. */
export interface Measures {
  readonly units: MeasureUnits;
  /** "21 km", "13 mi": what somebody ran or told, a mile to its nearest tenth. */
  readonly distance: (km: number) => string;
  /** "4.5 km", "2.7 mi": what may be run. It is rounded down, so that no cap is broken on paper. */
  readonly planned: (km: number) => string;
  /** The number of the same. */
  readonly plannedAmount: (km: number) => number;
  /** The runs of a week, so that what stands beside each other adds up. */
  readonly plannedWeek: (week: { readonly sessions: readonly { readonly km: number }[] }) => number;
  /** "12, 16, 20 km": amounts in the unit already. */
  readonly amounts: (shown: readonly number[]) => string;
  readonly distanceUnit: string;
  readonly mass: (kg: number) => string;
  readonly height: (cm: number) => string;
  /** A number of a question's unit. */
  readonly inUnit: (unit: SaidUnit, value: number) => string;
  /** Distances that stand in a text of ours, such as "3 km": a limit as it may be run. */
  readonly inText: (text: string) => string;
}
export type SaidUnit = Exclude<Unit, 'points' | '0–10'>;
type Words = Pick<Catalogue, 'language' | 'units' | 'unitNames'>;

const tenths = (value: number): number => Math.round(value * 10) / 10;
const tenthsBelow = (value: number): number => Math.floor(value * 10 + A_MILLIONTH) / 10;

/** How a language tells amounts in these units. */
export function measuresOf({ language, units: messages, unitNames }: Words, units: MeasureUnits): Measures {
  const say = createSay(language, messages);
  const formats = formatsOf(language);
  const kmPerUnit = units.distance === 'km' ? 1 : KILOMETRES_PER_MILE;
  const inDistance = (value: number): string => say(units.distance, { value });
  const plannedAmount = (km: number): number => tenthsBelow(km / kmPerUnit);
  const planned = (km: number): string => inDistance(plannedAmount(km));
  const amounts = (shown: readonly number[]): string => {
    const last = shown.at(-1) ?? 0;
    const before = formats.numbers(shown).slice(0, -formats.number(last).length);
    return before + inDistance(last);
  };
  const height = (cm: number): string => {
    if (units.length === 'cm') return say('cm', { value: cm });
    const inches = Math.round(cm / CENTIMETRES_PER_INCH);
    return say('ft in', { feet: Math.floor(inches / INCHES_PER_FOOT), inches: inches % INCHES_PER_FOOT });
  };
  const inUnit = (unit: SaidUnit, value: number): string => {
    const { name, amount } = converted(unit, value, units);
    return say(name, { value: amount });
  };
  return {
    units,
    distance: (km) => inUnit('km', km),
    planned,
    plannedAmount,
    plannedWeek: ({ sessions }) => tenths(sessions.reduce((sum, { km }) => sum + plannedAmount(km), 0)),
    amounts,
    distanceUnit: unitNames[units.distance],
    mass: (kg) => inUnit('kg', kg),
    height,
    inUnit,
    inText: (text) =>
      units.distance === 'km'
        ? text
        : text.replaceAll(/(\d+(?:[.,]\d+)?)\s(?:km|км)(?!\p{L})/gu, (_, km: string) =>
            planned(Number(km.replace(',', '.'))),
          ),
  };
}

type ShownUnit = SaidUnit | 'mi' | 'lb' | 'in' | 'min/mi';
interface Converted {
  readonly name: ShownUnit;
  readonly amount: number;
}

/** The number in the unit that is wished; one that is kept keeps every digit. */
function converted(unit: SaidUnit, value: number, { distance, mass, length }: MeasureUnits): Converted {
  if (unit === 'km' && distance === 'mi') return { name: 'mi', amount: tenths(value / KILOMETRES_PER_MILE) };
  if (unit === 'min/km' && distance === 'mi') {
    return { name: 'min/mi', amount: tenths(value * KILOMETRES_PER_MILE) };
  }
  if (unit === 'kg' && mass === 'lb') return { name: 'lb', amount: Math.round(value / KILOGRAMS_PER_POUND) };
  if (unit === 'cm' && length === 'in') {
    return { name: 'in', amount: tenths(value / CENTIMETRES_PER_INCH) };
  }
  return { name: unit, amount: value };
}
