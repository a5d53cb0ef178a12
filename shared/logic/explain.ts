import type { Condition, Truth } from './condition.ts';
import type { FactValue } from './evidence.ts';
import type { Trace } from './trace.ts';

/** One line of a rule as it was judged: how deep it stands, and whether it holds, does not, or is still open. */
export interface ExplanationLine {
  readonly depth: number;
  readonly truth: Truth;
  readonly condition: Condition;
  /** What was answered; absent for "all of" and "one of", and while it is unknown. */
  readonly observed?: FactValue;
}

/**
 * A judged rule as lines to read from the top: because (true lines under a true head), why not (false ones) and
 * what would decide (open ones) are told apart by their truth. A connective around a single part says nothing
 * and is left out.
 */
export const explain = (judged: Trace): readonly ExplanationLine[] => linesOf(judged, 0);

function linesOf({ condition, truth, observed, parts }: Trace, depth: number): readonly ExplanationLine[] {
  const [only, ...others] = parts;
  const isConnective = condition.op === 'all' || condition.op === 'any';
  if (isConnective && only !== undefined && others.length === 0) return linesOf(only, depth);
  const line = { depth, truth, condition, ...(observed !== undefined && { observed }) };
  return [line, ...parts.flatMap((part) => linesOf(part, depth + 1))];
}
