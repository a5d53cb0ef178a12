import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { Facts } from '#shared/intake/facts.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { painKinds } from '#shared/knowledge/pain-kind.ts';
import { planningKnowledge } from '#shared/knowledge/planning.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import type { Atom, Condition } from '#shared/logic/condition.ts';

/** Every rule of the assessment and the plan, wherever it stands. */
export const everyRule: readonly Condition[] = rulesIn({
  conditions,
  redFlags,
  causes,
  painKinds,
  planningKnowledge,
});

function rulesIn(value: unknown): readonly Condition[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('op' in value) return [value as Condition];
  return Object.values(value).flatMap((part) => rulesIn(part));
}

type Translated = Exclude<RuleProperties['conditions'], { readonly condition: string }> | Leaf;
interface Leaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}
const OPERATORS = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '=': 'equal',
} as const;

/** The same rule for json-rules-engine. It has two truth values, so unknown becomes false: less work than ours. */
function translated(rule: Condition): Translated {
  switch (rule.op) {
    case 'all':
      return { all: rule.of.map(translated) };
    case 'any':
      return { any: rule.of.map(translated) };
    case 'not':
      return { not: translated(rule.of) };
    case 'fired':
      return { fact: `fired:${rule.flag}`, operator: 'equal', value: true };
    case 'hypothesis':
      return {
        any: rule.anyOf.map((id) => ({ fact: `${rule.level}:${id}`, operator: 'equal', value: true })),
      };
    default:
      return leaf(rule);
  }
}

function leaf(atom: Atom): Leaf {
  const { fact } = atom;
  switch (atom.op) {
    case 'is':
      return { fact, operator: 'equal', value: atom.value };
    case 'one-of':
      return { fact, operator: 'in', value: atom.values };
    case 'includes':
      return { fact, operator: 'includesAny', value: atom.values };
    case 'excludes':
      return { fact, operator: 'includesNone', value: atom.values };
    case 'known':
      return { fact, operator: 'notEqual', value: undefined };
    case 'compare': {
      const value = typeof atom.to === 'number' ? atom.to : { fact: `${atom.to.factor}×${atom.to.of}` };
      return { fact, operator: OPERATORS[atom.by], value };
    }
  }
}

/** Runs all rules through json-rules-engine once, with one engine kept from run to run. */
export function rulesEngine(
  rules: readonly Condition[],
): (facts: Facts, assessment: Assessment) => Promise<unknown> {
  const engine = new Engine(
    rules.map((rule, index) => ({ conditions: asTopLevel(translated(rule)), event: { type: `${index}` } })),
    { allowUndefinedFacts: true },
  );
  const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
  engine.addOperator(
    'includesAny',
    (marked: unknown, wanted: readonly string[]) =>
      isList(marked) && wanted.some((one) => marked.includes(one)),
  );
  engine.addOperator(
    'includesNone',
    (marked: unknown, wanted: readonly string[]) =>
      isList(marked) && !wanted.some((one) => marked.includes(one)),
  );
  return (facts, assessment) => engine.run(runtimeFacts(facts, assessment, rules));
}

const asTopLevel = (one: Translated): TopLevelCondition => ('fact' in one ? { all: [one] } : one);

function runtimeFacts(
  facts: Facts,
  { redFlags: fired, hypotheses }: Assessment,
  rules: readonly Condition[],
) {
  const labels = hypotheses.flatMap(({ id, label }) => [
    [`possible:${id}`, label !== 'less-likely'],
    [`leading:${id}`, label === 'leading'],
  ]);
  const values: Readonly<Record<string, unknown>> = facts.values;
  return Object.fromEntries([
    ...Object.entries(values),
    ...fired.map(({ id }) => [`fired:${id}`, true]),
    ...labels,
    ...boundsIn(rules).map(({ factor, of }) => [`${factor}×${of}`, factor * Number(values[of])]),
  ]) as Record<string, unknown>;
}

function boundsIn(rules: readonly Condition[]): readonly { readonly factor: number; readonly of: string }[] {
  return rules.flatMap((rule) => {
    if (rule.op === 'all' || rule.op === 'any') return boundsIn(rule.of);
    if (rule.op === 'not') return boundsIn([rule.of]);
    return rule.op === 'compare' && typeof rule.to !== 'number' ? [rule.to] : [];
  });
}
