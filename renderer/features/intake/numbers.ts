import type { NumberQuestion } from '#shared/intake/question.ts';
import { unitsOf, type ShownUnit } from './units.ts';

/** A typed number and the unit in which it was typed: the field's own, or one that was typed behind it. */
export interface Typed {
  readonly unit: ShownUnit;
  /** Undefined when the text is no number. */
  readonly value: number | undefined;
}

const STORED_DECIMALS = 1000;

/** Reads typed text: decimal comma or point, a pace as 5:30, feet and inches, "137 lb" in a field of kilograms. */
export function readNumber(question: NumberQuestion, unit: ShownUnit, text: string): Typed {
  const typed = text.trim().replace('−', '-');
  const units = [unit, ...unitsOf(question).filter(({ name }) => name !== unit.name)];
  const named = units.find(({ name }) => name !== '' && typed.toLowerCase().endsWith(name));
  const bare = named === undefined ? typed : typed.slice(0, -named.name.length).trim();
  for (const one of named === undefined ? units : [named]) {
    const value = one.read(bare);
    if (value !== undefined) return { unit: one, value: stored(question, value, bare) };
  }
  return { unit, value: undefined };
}

/** Whole where the question counts and the conversion, not the typing, made the fraction. */
function stored(question: NumberQuestion, value: number, typed: string): number {
  const isWholeTyped = /^[+-]?\d+$/.test(typed);
  if (question.kind === 'integer' && isWholeTyped) return Math.round(value);
  return Math.round(value * STORED_DECIMALS) / STORED_DECIMALS;
}

export type Judgement =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'out-of-range'; readonly from: string; readonly to: string }
  | { readonly kind: 'unusual'; readonly value: number }
  | { readonly kind: 'fine'; readonly value: number };

/** Judges typed text by the question: refused outside the hard range, asked again outside the plausible one. */
export function judgeNumber(question: NumberQuestion, unit: ShownUnit, text: string): Judgement {
  if (text.trim() === '') return { kind: 'empty' };
  const { value, unit: typedIn } = readNumber(question, unit, text);
  if (value === undefined) return { kind: 'not-a-number' };
  const [minimum, maximum] = question.range;
  if (value < minimum || value > maximum) {
    return { kind: 'out-of-range', from: typedIn.show(minimum), to: typedIn.show(maximum) };
  }
  if (question.kind === 'integer' && !Number.isInteger(value)) return { kind: 'not-whole' };
  const { from = minimum, to = maximum } = question.plausible ?? {};
  return { kind: value < from || value > to ? 'unusual' : 'fine', value };
}
