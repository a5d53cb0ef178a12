import type {
  ManyOfId,
  NumericFactId,
  OneOfFactId,
  OptionOf,
  FactId,
  YesNoFactId,
} from '#shared/intake/questions.ts';
import type { Comparison, Condition } from './condition.ts';

/** True when every part is true, false as soon as one is false. */
export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
/** True as soon as one part is true, false when every part is false. */
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
/** Unknown stays unknown. */
export const not = (of: Condition): Condition => ({ op: 'not', of });

/** A yes/no or one-of fact has exactly this value. */
export function is<Fact extends YesNoFactId>(fact: Fact, value: boolean): Condition;
export function is<Fact extends OneOfFactId>(fact: Fact, value: OptionOf<Fact>): Condition;
export function is(fact: FactId, value: string | boolean): Condition {
  return { op: 'is', fact, value };
}

/** A one-of fact has one of these values. */
export const oneOf = <Fact extends OneOfFactId>(fact: Fact, ...values: OptionOf<Fact>[]): Condition => ({
  op: 'one-of',
  fact,
  values,
});
/** At least one of these options is marked in a many-of answer. */
export const includes = <Fact extends ManyOfId>(fact: Fact, ...values: OptionOf<Fact>[]): Condition => ({
  op: 'includes',
  fact,
  values,
});
/** The question was answered and none of these options is marked. */
export const excludes = <Fact extends ManyOfId>(fact: Fact, ...values: OptionOf<Fact>[]): Condition => ({
  op: 'excludes',
  fact,
  values,
});
/** Compares a number, unrounded and in its stored unit. */
export const compare = (fact: NumericFactId, by: Comparison, to: number): Condition => ({
  op: 'compare',
  fact,
  by,
  to,
});
/** Compares a number with a multiple of another one (`compareTo('weeklyKmAvg4', '>', 0.5, 'weeklyKmUsual')`). */
export const compareTo = (
  fact: NumericFactId,
  by: Comparison,
  factor: number,
  of: NumericFactId,
): Condition => ({
  op: 'compare',
  fact,
  by,
  to: { factor, of },
});
/** Answered, and not with "not tested" or the like. Never unknown itself. */
export const known = (fact: FactId): Condition => ({ op: 'known', fact });
/** A red flag that has fired. The knowledge test checks that the flag exists. */
export const fired = (flag: `rf-${string}`): Condition => ({ op: 'fired', flag });
/** One of these conditions is labelled possible or leading. */
export const possible = (...anyOf: string[]): Condition => ({ op: 'hypothesis', level: 'possible', anyOf });
/** One of these conditions is labelled leading. */
export const leading = (...anyOf: string[]): Condition => ({ op: 'hypothesis', level: 'leading', anyOf });
