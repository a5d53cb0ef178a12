import { isBedsideTest } from '#shared/intake/answering-time.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { isAsked, type FactId } from '#shared/intake/questions.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import { evidenceOf } from '#shared/assessment/evidence.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { evaluate, isInformative } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { decisiveFacts } from '#shared/logic/trace.ts';

/** What the plan reads: facts, assessment, and conditions judged by both. */
export interface Reading {
  readonly facts: Facts;
  readonly assessment: Assessment;
  /** True beyond doubt. What does not apply to this runner (a question not shown) reads as false. */
  readonly holds: (condition: Condition) => boolean;
  /**
   * Must be reckoned with: true, or unknown even when missing evidence that nobody has to give (a bedside
   * test, a question not shown) reads as false.
   */
  readonly mayHold: (condition: Condition) => boolean;
  /** The facts that make a condition what it is. */
  readonly because: (condition: Condition) => readonly FactId[];
}

export function readFor(facts: Facts, assessment: Assessment): Reading {
  const isMissing = (fact: FactId): boolean => !isInformative(facts.values[fact]);
  const isNotShown = (fact: FactId): boolean => isAsked(fact) && !facts.shown.has(fact);
  const results = evidenceOf(facts, assessment);
  const strict: Evidence = { ...results, ruledOut: (fact) => isMissing(fact) && isNotShown(fact) };
  const lenient: Evidence = {
    ...results,
    ruledOut: (fact) => isMissing(fact) && (isNotShown(fact) || isNeverRequired(fact)),
  };
  return {
    facts,
    assessment,
    holds: (condition) => evaluate(condition, strict) === true,
    mayHold: (condition) => {
      const truth = evaluate(condition, strict);
      return truth === 'unknown' ? evaluate(condition, lenient) !== false : truth;
    },
    because: (condition) => {
      const flags = assessment.redFlags.length === 0 ? [] : flagsIn(condition);
      const behindFlags = assessment.redFlags
        .filter(({ id }) => flags.includes(id))
        .flatMap((flag) => flag.because);
      const own = decisiveFacts(condition, strict).filter((fact) => !isMissing(fact));
      return [...new Set([...own, ...behindFlags])];
    },
  };
}

/** The same reading, with each condition judged once: for many plans of one picture. */
export const judgedOnce = (reading: Reading): Reading => ({
  ...reading,
  holds: once(reading.holds),
  mayHold: once(reading.mayHold),
  because: once(reading.because),
});

function once<Answer>(judge: (condition: Condition) => Answer): (condition: Condition) => Answer {
  const known = new Map<Condition, Answer>();
  return (condition) => {
    if (!known.has(condition)) known.set(condition, judge(condition));
    return known.get(condition) as Answer;
  };
}

const isNeverRequired = (fact: FactId): boolean =>
  isAsked(fact) && (fact === 'effusion' || fact === 'hopTest' || isBedsideTest(fact));

/** The conditions that are possible or leading, best first. */
export const possibleConditions = ({ hypotheses }: Assessment): readonly RankedConditionId[] =>
  hypotheses.filter(({ label }) => label !== 'less-likely').map(({ id }) => id);

/** The conditions that a rule reads. */
export function conditionsIn(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(conditionsIn);
    case 'hypothesis':
      return condition.anyOf;
    default:
      return [];
  }
}

/** The flags that a rule reads. */
function flagsIn(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(flagsIn);
    case 'not':
      return flagsIn(condition.of);
    case 'fired':
      return [condition.flag];
    default:
      return [];
  }
}
