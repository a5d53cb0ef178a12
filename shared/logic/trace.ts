import type { FactId } from '#shared/intake/questions.ts';
import type { Condition, Truth } from './condition.ts';
import { evaluate } from './evaluate.ts';
import type { Evidence, FactValue } from './evidence.ts';
import { conjunction, disjunction, negation } from './kleene.ts';

/** A judged rule: mirrors the condition's tree, with what was observed at each leaf. Plain data. */
export interface Trace {
  readonly condition: Condition;
  readonly truth: Truth;
  /** The value an atom saw; absent when it was unknown or the node is no atom. */
  readonly observed?: FactValue;
  readonly parts: readonly Trace[];
}

/** Judges a rule as `evaluate` does, and keeps how it came to that. */
export function trace(condition: Condition, evidence: Evidence): Trace {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => trace(part, evidence));
      const truths = parts.map((part) => part.truth);
      return {
        condition,
        truth: condition.op === 'all' ? conjunction(truths) : disjunction(truths),
        parts,
      };
    }
    case 'not': {
      const part = trace(condition.of, evidence);
      return { condition, truth: negation(part.truth), parts: [part] };
    }
    default: {
      const truth = evaluate(condition, evidence);
      const observed = 'fact' in condition ? evidence.value(condition.fact) : undefined;
      return { condition, truth, ...(observed !== undefined && { observed }), parts: [] };
    }
  }
}

/**
 * The facts that settled a rule, or, while it is unknown, the facts that would: only branches whose truth
 * equals the outcome count, so a true alternative is not explained by the false ones beside it.
 */
export function decisiveFacts(judged: Trace): readonly FactId[] {
  return [...new Set(collect(judged))];
}

function collect({ condition, truth, parts }: Trace): FactId[] {
  if (condition.op === 'not') return parts.flatMap(collect);
  if (condition.op === 'all' || condition.op === 'any') {
    return parts.filter((part) => part.truth === truth).flatMap(collect);
  }
  if (!('fact' in condition)) return [];
  const bound = condition.op === 'compare' && typeof condition.to !== 'number' ? [condition.to.of] : [];
  return [condition.fact, ...bound];
}

/** Every fact a rule reads, in reading order. */
export function factsOf(condition: Condition): readonly FactId[] {
  if (condition.op === 'all' || condition.op === 'any') {
    return [...new Set(condition.of.flatMap((part) => factsOf(part)))];
  }
  if (condition.op === 'not') return factsOf(condition.of);
  return collect({ condition, truth: true, parts: [] });
}
