import type { NumberQuestion, Unit } from '#shared/intake/question.ts';

/** A unit on the screen; `perStored` of them make one stored unit. */
export interface ShownUnit {
  readonly name: string;
  readonly perStored: number;
}
const KILOGRAMS_PER_POUND = 0.453_592_37;
const CENTIMETRES_PER_INCH = 2.54;
const KILOMETRES_PER_MILE = 1.609_344;

const OTHERS: Readonly<Partial<Record<Unit, ShownUnit>>> = {
  kg: { name: 'lb', perStored: 1 / KILOGRAMS_PER_POUND },
  cm: { name: 'in', perStored: 1 / CENTIMETRES_PER_INCH },
  km: { name: 'mi', perStored: 1 / KILOMETRES_PER_MILE },
  'min/km': { name: 'min/mi', perStored: KILOMETRES_PER_MILE },
};

/** The units in which a number may be typed: as stored, and the other system's where there is one. */
export function unitsOf(unit: Unit): readonly [ShownUnit, ...ShownUnit[]] {
  const stored = { name: unit, perStored: 1 };
  const other = OTHERS[unit];
  return other === undefined ? [stored] : [stored, other];
}

const PLAIN = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;
const MINUTES_SECONDS = /^(\d{1,2}):([0-5]\d)$/;
const FEET_INCHES = /^(\d)\s*(?:'|ft)\s*(?:(\d{1,2})\s*(?:"|in)?)?$/;
const INCHES_PER_FOOT = 12;
const SECONDS_PER_MINUTE = 60;

/** Reads a typed number: decimal comma or point, a pace as 5:30, feet and inches. Undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const typed = text.trim().replace('−', '-');
  const pace = MINUTES_SECONDS.exec(typed);
  if (pace !== null) return Number(pace[1]) + Number(pace[2]) / SECONDS_PER_MINUTE;
  const feet = FEET_INCHES.exec(typed);
  if (feet !== null) return Number(feet[1]) * INCHES_PER_FOOT + Number(feet[2] ?? 0);
  return PLAIN.test(typed) ? Number(typed.replace(',', '.')) : undefined;
}

const STORED_DECIMALS = 1000;

/** What is stored for a number typed in a shown unit; whole where the question counts. */
export function toStored(question: NumberQuestion, shown: ShownUnit, typed: number): number {
  const value = typed / shown.perStored;
  const isConverted = shown.perStored !== 1;
  if (question.kind === 'integer') return isConverted ? Math.round(value) : value;
  return Math.round(value * STORED_DECIMALS) / STORED_DECIMALS;
}

/** A stored number as it stands in its field: at most one decimal more than anybody types. */
export function toShown(shown: ShownUnit, value: number): string {
  const converted = value * shown.perStored;
  return String(shown.perStored === 1 ? converted : Math.round(converted * 10) / 10);
}

export type Judgement =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'out-of-range'; readonly from: number; readonly to: number }
  | { readonly kind: 'unusual'; readonly value: number }
  | { readonly kind: 'fine'; readonly value: number };

/** Judges typed text by the question: refused outside the hard range, asked again outside the plausible one. */
export function judgeNumber(question: NumberQuestion, shown: ShownUnit, text: string): Judgement {
  if (text.trim() === '') return { kind: 'empty' };
  const typed = parseNumber(text);
  if (typed === undefined) return { kind: 'not-a-number' };
  const value = toStored(question, shown, typed);
  const [minimum, maximum] = question.range;
  if (value < minimum || value > maximum) {
    return { kind: 'out-of-range', from: shownBound(shown, minimum), to: shownBound(shown, maximum) };
  }
  if (question.kind === 'integer' && !Number.isInteger(value)) return { kind: 'not-whole' };
  const { from = minimum, to = maximum } = question.plausible ?? {};
  return { kind: value < from || value > to ? 'unusual' : 'fine', value };
}

const shownBound = (shown: ShownUnit, bound: number): number => Math.round(bound * shown.perStored * 10) / 10;
