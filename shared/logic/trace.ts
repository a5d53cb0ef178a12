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
export function decisiveFacts(condition: Condition, evidence: Evidence): readonly FactId[] {
  const facts = new Set<FactId>();
  collectDecisive(condition, evaluate(condition, evidence), evidence, facts);
  return [...facts];
}

function collectDecisive(condition: Condition, truth: Truth, evidence: Evidence, into: Set<FactId>): void {
  if (condition.op === 'not') return collectDecisive(condition.of, negation(truth), evidence, into);
  if (condition.op !== 'all' && condition.op !== 'any') return addFacts(condition, into);
  for (const part of condition.of) {
    if (evaluate(part, evidence) === truth) collectDecisive(part, truth, evidence, into);
  }
}

/** The facts of an atom, its bound included; none for what reads a result. */
function addFacts(condition: Condition, into: Set<FactId>): void {
  if (!('fact' in condition)) return;
  into.add(condition.fact);
  if (condition.op === 'compare' && typeof condition.to !== 'number') into.add(condition.to.of);
}

/** Every fact a rule reads, in reading order. */
export function factsOf(condition: Condition): readonly FactId[] {
  const facts = new Set<FactId>();
  collectAll(condition, facts);
  return [...facts];
}

function collectAll(condition: Condition, into: Set<FactId>): void {
  if (condition.op === 'not') return collectAll(condition.of, into);
  if (condition.op !== 'all' && condition.op !== 'any') return addFacts(condition, into);
  for (const part of condition.of) collectAll(part, into);
}
