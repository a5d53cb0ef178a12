import { describe, expect, it } from 'vitest';
import { factIds, questions } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { canonicalKnowledge } from '#shared/knowledge/canonical.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { interventionIds } from '#shared/knowledge/interventions.ts';
import { painKinds } from '#shared/knowledge/pain-kind.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { sources } from '#shared/knowledge/sources.ts';
import type { Cause, RankedCondition, RedFlag } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { factsOf } from '#shared/logic/trace.ts';
import dossier from '#tests/fixtures/dossier-ids.json' with { type: 'json' };

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const sorted = (ids: readonly string[]) => [...ids].sort();

const flags: readonly RedFlag[] = Object.values(redFlags);
const ranked: readonly RankedCondition[] = Object.values(conditions);
const catalogue: readonly Cause[] = Object.values(causes);
/** Every rule of the house. */
const rules: readonly Condition[] = [
  ...Object.values(shownWhen),
  ...painKinds.map(({ when }) => when),
  ...flags.map(({ when }) => when),
  ...ranked.flatMap(({ gate, features }) => [
    ...(gate === undefined ? [] : [gate]),
    ...features.map(({ when }) => when),
  ]),
  ...catalogue.map(({ when }) => when),
];

/** Every node of a rule. */
function nodesOf(rule: Condition): readonly Condition[] {
  if (rule.op === 'all' || rule.op === 'any') return [rule, ...rule.of.flatMap(nodesOf)];
  return rule.op === 'not' ? [rule, ...nodesOf(rule.of)] : [rule];
}

describe('the knowledge and the dossier', () => {
  it('name the same questions, flags, conditions and causes', () => {
    expect(sorted(factIds)).toEqual(sorted(dossier.questions.map(camelCase)));
    expect(sorted(Object.keys(redFlags))).toEqual(sorted(dossier.redFlags));
    expect(sorted(Object.keys(conditions))).toEqual(sorted(dossier.conditions));
    // `cause-other-unknown` has no rule: it is what stands there when no other cause does.
    expect(sorted([...Object.keys(causes), 'cause-other-unknown'])).toEqual(sorted(dossier.causes));
  });

  it('know every intervention that stands in a table of the dossier', () => {
    expect(dossier.interventions.filter((id) => !(interventionIds as string[]).includes(id))).toEqual([]);
  });
});

describe('every rule', () => {
  it('is plain data that survives JSON', () => {
    expect(rules.length).toBeGreaterThan(400);
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });

  it('names only facts that exist, and options that they have', () => {
    const strangers = rules.flatMap(nodesOf).flatMap((node) => {
      if (!('fact' in node)) return [];
      const question = questions[node.fact];
      const options: readonly string[] = 'options' in question ? question.options : [];
      const values = 'values' in node ? node.values : node.op === 'is' ? [node.value] : [];
      return values
        .filter((value) => typeof value === 'string' && !options.includes(value))
        .map((value) => `${node.fact} has no ${value}`);
    });
    expect(strangers).toEqual([]);
    expect(rules.flatMap(factsOf).filter((fact) => !factIds.includes(fact))).toEqual([]);
  });

  it('names only flags that exist', () => {
    const named = rules.flatMap(nodesOf).flatMap((node) => (node.op === 'fired' ? [node.flag] : []));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((flag) => !Object.hasOwn(redFlags, flag))).toEqual([]);
  });

  it('rests on sources that stand in the bibliography', () => {
    const cited = [...flags, ...ranked, ...catalogue].flatMap((entry) => entry.sources);
    expect(cited.length).toBeGreaterThan(100);
    // `S…` is a claim of the seed article and has no entry of its own.
    const numbered = [...new Set(cited)].filter((id) => !/^S\d{2,3}$/.test(id));
    expect(numbered.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  });
});

describe('the canonical knowledge', () => {
  it('is the same text every time, whatever the order of its keys', () => {
    expect(JSON.stringify(canonicalKnowledge())).toBe(JSON.stringify(canonicalKnowledge()));
    const keys = Object.keys(canonicalKnowledge() as object);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toContain('redFlags');
  });
});
