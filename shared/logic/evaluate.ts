import { NOT_KNOWN } from '#shared/intake/questions.ts';
import type { Atom, Comparison, Condition, Truth } from './condition.ts';
import type { Evidence, FactValue } from './evidence.ts';
import { conjunction, disjunction, negation } from './kleene.ts';

/** Answers that say "no information": an atom on one is unknown unless it names that very value. */
const MISSING_INFORMATION: ReadonlySet<FactValue> = new Set([
  'not-tested',
  'not-done',
  'not-seen',
  'not-measured',
  'unclear',
  NOT_KNOWN,
]);
/** True when an answer carries information. */
export const isInformative = (value: FactValue | undefined): value is FactValue =>
  value !== undefined && !MISSING_INFORMATION.has(value);

const COMPARE: Record<Comparison, (left: number, right: number) => boolean> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '=': (left, right) => left === right,
};

/** Judges a rule by the evidence. Total: whatever is missing makes it unknown, nothing throws. */
export function evaluate(condition: Condition, evidence: Evidence): Truth {
  switch (condition.op) {
    case 'all':
      return conjunction(condition.of.map((part) => evaluate(part, evidence)));
    case 'any':
      return disjunction(condition.of.map((part) => evaluate(part, evidence)));
    case 'not':
      return negation(evaluate(condition.of, evidence));
    case 'fired':
      return evidence.fired?.(condition.flag) ?? 'unknown';
    case 'hypothesis':
      return evidence.hypothesis?.(condition.level, condition.anyOf) ?? 'unknown';
    default:
      return evaluateAtom(condition, evidence);
  }
}

function evaluateAtom(atom: Atom, evidence: Evidence): Truth {
  if (evidence.ruledOut?.(atom.fact) === true) return false;
  const truth = readAtom(atom, evidence);
  return truth === 'unknown' && evidence.waived?.(atom.fact) === true ? false : truth;
}

function readAtom(atom: Atom, evidence: Evidence): Truth {
  const value = evidence.value(atom.fact);
  switch (atom.op) {
    case 'known':
      return isInformative(value);
    case 'is':
      return value === atom.value || (isInformative(value) ? false : 'unknown');
    case 'one-of':
      return atom.values.some((one) => one === value) || (isInformative(value) ? false : 'unknown');
    case 'includes':
      return Array.isArray(value) ? atom.values.some((one) => value.includes(one)) : 'unknown';
    case 'excludes':
      return Array.isArray(value) ? !atom.values.some((one) => value.includes(one)) : 'unknown';
    case 'compare':
      return evaluateComparison(atom, value, evidence);
  }
}

function evaluateComparison(
  atom: Extract<Atom, { op: 'compare' }>,
  value: FactValue | undefined,
  evidence: Evidence,
): Truth {
  const bound = typeof atom.to === 'number' ? atom.to : scaled(atom.to.factor, evidence.value(atom.to.of));
  if (typeof value !== 'number' || bound === undefined) return 'unknown';
  return COMPARE[atom.by](value, bound);
}

const scaled = (factor: number, value: FactValue | undefined): number | undefined =>
  typeof value === 'number' ? factor * value : undefined;
