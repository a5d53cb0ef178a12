import type { FactId } from '#shared/intake/questions.ts';

/** The three truth values of Kleene's strong logic. An unanswered question makes its atom `unknown`. */
export type Truth = boolean | 'unknown';

export type Comparison = '<' | '<=' | '>' | '>=' | '=';
/** A bound is a number, or a factor of another numeric fact (`0.5 × weeklyKmUsual`). */
export type Bound = number | { readonly factor: number; readonly of: FactId };
export type ConditionId = string;
export type HypothesisLevel = 'possible' | 'leading';

/**
 * A rule as plain data: it survives JSON, can be printed, traced and hashed. Rules are written with the
 * typed builders of `builders.ts`, which refuse a wrong question, option or unit when they are compiled.
 */
export type Condition =
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'is'; readonly fact: FactId; readonly value: string | boolean }
  | { readonly op: 'one-of'; readonly fact: FactId; readonly values: readonly string[] }
  | { readonly op: 'includes'; readonly fact: FactId; readonly values: readonly string[] }
  | { readonly op: 'excludes'; readonly fact: FactId; readonly values: readonly string[] }
  | { readonly op: 'compare'; readonly fact: FactId; readonly by: Comparison; readonly to: Bound }
  | { readonly op: 'known'; readonly fact: FactId }
  | { readonly op: 'fired'; readonly flag: string }
  | { readonly op: 'hypothesis'; readonly level: HypothesisLevel; readonly anyOf: readonly ConditionId[] };

/** An atom reads one fact; everything else combines conditions or reads a result. */
export type Atom = Extract<Condition, { readonly fact: FactId }>;
