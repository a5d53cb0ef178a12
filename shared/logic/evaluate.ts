import { NOT_KNOWN, type FactId } from '#shared/intake/questions.ts';
import type { Atom, Comparison, Condition, Truth } from './condition.ts';
import type { Evidence, FactValue } from './evidence.ts';
import { negation } from './kleene.ts';

/** Answers that say "no information": an atom on one is unknown unless it names that very value. */
export const NO_INFORMATION: ReadonlySet<FactValue> = new Set([
  'not-tested',
  'not-done',
  'not-seen',
  'not-measured',
  'unclear',
  NOT_KNOWN,
]);
/** True when an answer carries information. */
export const isInformative = (value: FactValue | undefined): value is FactValue =>
  value !== undefined && !NO_INFORMATION.has(value);

type Judge = (evidence: Evidence) => Truth;
/** Every rule is data; a judge is made of it once and then kept as long as the rule itself. */
const judges = new WeakMap<Condition, Judge>();

/** Judges a rule by the evidence. Total: whatever is missing makes it unknown, nothing throws. */
export const evaluate = (condition: Condition, evidence: Evidence): Truth => judgeOf(condition)(evidence);

function judgeOf(condition: Condition): Judge {
  const known = judges.get(condition);
  if (known !== undefined) return known;
  const judge = makeJudge(condition);
  judges.set(condition, judge);
  return judge;
}

function makeJudge(condition: Condition): Judge {
  switch (condition.op) {
    case 'all':
      return judgeParts(condition.of.map(judgeOf), false);
    case 'any':
      return judgeParts(condition.of.map(judgeOf), true);
    case 'not': {
      const part = judgeOf(condition.of);
      return (evidence) => negation(part(evidence));
    }
    case 'fired':
      return (evidence) => evidence.fired?.(condition.flag) ?? 'unknown';
    case 'hypothesis':
      return (evidence) => evidence.hypothesis?.(condition.level, condition.anyOf) ?? 'unknown';
    default:
      return judgeAtom(condition);
  }
}

/** Kleene's connectives: one part of the decisive truth settles the matter, then one unknown. */
function judgeParts(parts: readonly Judge[], decisive: boolean): Judge {
  return (evidence) => {
    let truth: Truth = !decisive;
    for (const part of parts) {
      const one = part(evidence);
      if (one === decisive) return decisive;
      if (one === 'unknown') truth = 'unknown';
    }
    return truth;
  };
}

function judgeAtom(atom: Atom): Judge {
  const read = readerOf(atom);
  const { fact } = atom;
  return (evidence) => {
    if (evidence.ruledOut?.(fact) === true) return false;
    const truth = read(evidence.value(fact), evidence);
    return truth === 'unknown' && evidence.waived?.(fact) === true ? false : truth;
  };
}

type Read = (value: FactValue | undefined, evidence: Evidence) => Truth;

function readerOf(atom: Atom): Read {
  switch (atom.op) {
    case 'known':
      return isInformative;
    case 'is': {
      const wanted = atom.value;
      return (value) => value === wanted || (isInformative(value) ? false : 'unknown');
    }
    case 'one-of': {
      const wanted: readonly unknown[] = atom.values;
      return (value) => wanted.includes(value) || (isInformative(value) ? false : 'unknown');
    }
    case 'includes':
      return (value) => (Array.isArray(value) ? hasAny(value, atom.values) : 'unknown');
    case 'excludes':
      return (value) => (Array.isArray(value) ? !hasAny(value, atom.values) : 'unknown');
    case 'compare':
      return readComparison(atom.by, atom.to);
  }
}

function hasAny(marked: readonly string[], wanted: readonly string[]): boolean {
  for (const one of wanted) if (marked.includes(one)) return true;
  return false;
}

const COMPARE: Record<Comparison, (left: number, right: number) => boolean> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '=': (left, right) => left === right,
};

function readComparison(by: Comparison, to: Extract<Atom, { op: 'compare' }>['to']): Read {
  const holds = COMPARE[by];
  if (typeof to === 'number') return (value) => (typeof value === 'number' ? holds(value, to) : 'unknown');
  return (value, evidence) => {
    const bound = scaled(to.factor, to.of, evidence);
    return typeof value !== 'number' || bound === undefined ? 'unknown' : holds(value, bound);
  };
}

function scaled(factor: number, of: FactId, evidence: Evidence): number | undefined {
  const value = evidence.value(of);
  return typeof value === 'number' ? factor * value : undefined;
}
