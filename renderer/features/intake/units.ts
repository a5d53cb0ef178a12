import type { UnitKind } from '#renderer/ui/settings/units.ts';
import { screenLanguage } from '#renderer/ui/words.ts';
import type { NumberQuestion, Unit } from '#shared/intake/question.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { CENTIMETRES_PER_INCH, KILOGRAMS_PER_POUND, KILOMETRES_PER_MILE } from '#shared/words/measures.ts';

/** How a number is typed and shown. What is stored never changes its unit. */
export interface ShownUnit {
  /** As it stands behind the field. */
  readonly name: string;
  /** The letter that switches to it inside the field. */
  readonly key: string;
  /** The stored number for typed digits; undefined when they are none. */
  readonly read: (text: string) => number | undefined;
  readonly show: (stored: number) => string;
}

const INCHES_PER_FOOT = 12;
const SECONDS_PER_MINUTE = 60;

const PLAIN = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;
const MINUTES_SECONDS = /^(\d{1,2}):([0-5]\d)$/;
const FEET_INCHES = /^(\d)(?:\s*(?:'|ft|f|\s)\s*(\d{1,2}(?:[.,]\d)?)?\s*(?:"|in)?)?$/;

const plain = (text: string): number | undefined =>
  PLAIN.test(text) ? Number(text.replace(',', '.')) : undefined;
/** Minutes, typed as 5:30 or as 5.5. */
const minutes = (text: string): number | undefined => {
  const [, whole, seconds] = MINUTES_SECONDS.exec(text) ?? [];
  return whole === undefined ? plain(text) : Number(whole) + Number(seconds) / SECONDS_PER_MINUTE;
};
const feetAndInches = (text: string): number | undefined => {
  const [, feet, inches = '0'] = FEET_INCHES.exec(text) ?? [];
  return feet === undefined ? undefined : Number(feet) * INCHES_PER_FOOT + Number(inches.replace(',', '.'));
};

const asTyped = (value: number): string => formatsOf(screenLanguage).typed(value);
const oneDecimal = (value: number): string => asTyped(Math.round(value * 10) / 10);
const clock = (value: number): string => {
  const seconds = Math.round(value * SECONDS_PER_MINUTE);
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${String(seconds % SECONDS_PER_MINUTE).padStart(2, '0')}`;
};
const footMarks = (inches: number): string => {
  const whole = Math.round(inches);
  return `${Math.floor(whole / INCHES_PER_FOOT)}' ${whole % INCHES_PER_FOOT}"`;
};

/** A unit of which `perStored` make one stored unit. */
const unit = (
  [name, key]: readonly [name: string, key: string],
  perStored: number,
  read = plain,
  show = perStored === 1 ? asTyped : oneDecimal,
): ShownUnit => ({
  name,
  key,
  read: (text) => {
    const typed = read(text);
    return typed === undefined ? undefined : typed / perStored;
  },
  show: (stored) => show(stored * perStored),
});

const KINDS: Readonly<Record<UnitKind, readonly [metric: ShownUnit, other: ShownUnit]>> = {
  mass: [unit(['kg', 'k'], 1), unit(['lb', 'l'], 1 / KILOGRAMS_PER_POUND)],
  height: [unit(['cm', 'c'], 1), unit(['ft in', 'f'], 1 / CENTIMETRES_PER_INCH, feetAndInches, footMarks)],
  length: [unit(['cm', 'c'], 1), unit(['in', 'i'], 1 / CENTIMETRES_PER_INCH)],
  distance: [unit(['km', 'k'], 1), unit(['mi', 'm'], 1 / KILOMETRES_PER_MILE)],
  pace: [
    unit(['min/km', 'k'], 1, minutes, clock),
    unit(['min/mi', 'm'], KILOMETRES_PER_MILE, minutes, clock),
  ],
};
const KIND_OF: Readonly<Partial<Record<Unit, UnitKind>>> = {
  kg: 'mass',
  cm: 'length',
  km: 'distance',
  'min/km': 'pace',
};
/** Above this a length is a person's height, which is told in feet and inches. */
const TALLEST_LENGTH_CM = 100;

/** The kind of a field whose unit may be switched; undefined where there is one unit only. */
export function unitKindOf({ unit: stored, range }: NumberQuestion): UnitKind | undefined {
  const kind = KIND_OF[stored];
  return kind === 'length' && range[0] >= TALLEST_LENGTH_CM ? 'height' : kind;
}

/** The units in which a question may be answered: as it is stored first. */
export function unitsOf(question: NumberQuestion): readonly [ShownUnit, ...ShownUnit[]] {
  const kind = unitKindOf(question);
  return kind === undefined ? [unit([unitName(question.unit), ''], 1)] : KINDS[kind];
}

const unitName = (name: Unit): string => (name === 'points' || name === '0–10' ? '' : name);
