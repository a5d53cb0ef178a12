import { describe, expect, it } from 'vitest';
import { factIds, questions, type FactId } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { bedsideTests } from '#shared/knowledge/bedside-tests.ts';
import { canonicalKnowledge } from '#shared/knowledge/canonical.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { flagOnlyConditions } from '#shared/knowledge/flag-only-conditions.ts';
import { interventionIds, interventions } from '#shared/knowledge/interventions.ts';
import { outcomeMeasures, scoreRange, type OutcomeMeasureId } from '#shared/knowledge/outcome-measures.ts';
import { painKinds } from '#shared/knowledge/pain-kind.ts';
import { BUILT_IN_RULES, CONFLICT_RULE_IDS } from '#shared/knowledge/precedence/rule-ids.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { seedClaims } from '#shared/knowledge/seed-claims.ts';
import type { SeedClaim } from '#shared/knowledge/seed-claims/types.ts';
import { sources } from '#shared/knowledge/sources.ts';
import type { Cause, Intervention, RankedCondition, RedFlag, Source } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { factsOf } from '#shared/logic/trace.ts';
import { flagOnlyWords } from '#shared/words/en/knowledge/flag-only-conditions.ts';
import { builtInRuleWords } from '#shared/words/en/knowledge/rules.ts';
import dossier from '#tests/fixtures/dossier/ids.json' with { type: 'json' };
import { camelCase } from '#tests/fixtures/dossier/rule-language.ts';

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

  it('know every item of the plan, and no other', () => {
    expect(sorted(interventionIds)).toEqual(sorted(dossier.interventions));
  });

  it('know the conditions that only a flag carries, and every flag behind one', () => {
    expect(sorted(Object.keys(flagOnlyConditions))).toEqual(sorted(dossier.flagOnlyConditions));
    const carried = Object.values(flagOnlyConditions).flatMap((condition) => condition.flags);
    expect(carried.filter((id) => !Object.hasOwn(redFlags, id))).toEqual([]);
    expect(Object.keys(flagOnlyWords)).toEqual(Object.keys(flagOnlyConditions));
  });

  it('keep every conflict rule, in a table or in a named place of the house', () => {
    expect(sorted([...CONFLICT_RULE_IDS, ...Object.keys(BUILT_IN_RULES)])).toEqual(
      sorted(dossier.conflictRules),
    );
    expect(Object.keys(builtInRuleWords)).toEqual(Object.keys(BUILT_IN_RULES));
  });

  it('know every outcome measure with its range, and every bedside test', () => {
    expect(Object.keys(outcomeMeasures)).toEqual(dossier.outcomeMeasures);
    const ranges = Object.fromEntries(
      Object.keys(outcomeMeasures).map((id) => [id, scoreRange(id as OutcomeMeasureId)]),
    );
    expect(ranges).toEqual({
      'prom-nprs': [0, 10],
      'prom-akps': [0, 100],
      'prom-visa-p': [0, 100],
      'prom-lefs': [0, 80],
      'prom-koos': [0, 100],
      'prom-koos-pf': [0, 100],
      'prom-uwri': [0, 36],
    });
    expect(Object.keys(bedsideTests)).toEqual(dossier.bedsideTests.map(camelCase));
  });

  it('let a coach answer exactly the tests that he may do', () => {
    const answerable = Object.keys(bedsideTests).filter((id) => questions[id as FactId].who === 'both');
    const allowed = Object.entries(bedsideTests).filter(([, { coach }]) => coach !== 'no');
    expect(answerable).toEqual(allowed.map(([id]) => id));
  });

  it('know every source with its status, and every claim of the seed article', () => {
    const statuses = Object.fromEntries(
      Object.entries<Source>(sources).map(([id, { status }]) => [id, status]),
    );
    // the sources of the methods of asking and of explaining, and of what was argued, are ours
    const ours = { M01: 'partly', M02: 'verified', M03: 'verified', M04: 'verified' };
    expect(statuses).toEqual({ ...dossier.sources, ...ours });
    expect(sorted(Object.keys(seedClaims))).toEqual(sorted(dossier.seedClaims));
  });

  it('carry every claim that is used by something that exists', () => {
    const known = new Set<string>([
      ...factIds,
      ...Object.keys(redFlags),
      ...Object.keys(conditions),
      ...Object.keys(causes),
      ...interventionIds,
      ...CONFLICT_RULE_IDS,
      ...Object.keys(BUILT_IN_RULES),
    ]);
    const claims = Object.values<SeedClaim>(seedClaims);
    expect(claims.flatMap(({ carriedBy }) => carriedBy).filter((id) => !known.has(id))).toEqual([]);
    const unsafe = claims.filter(({ verdicts }) => verdicts.includes('unsafe'));
    expect(unsafe.map(({ uses }) => uses)).toEqual([['not-used'], ['not-used']]);
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
    const cited = [
      ...[...flags, ...ranked, ...catalogue].flatMap((entry) => entry.sources),
      ...Object.values<Intervention>(interventions).flatMap((entry) => entry.sources),
      ...Object.values<SeedClaim>(seedClaims).flatMap((entry) => entry.sources),
      ...Object.values(outcomeMeasures).flatMap((entry) => entry.sources),
      ...Object.values(bedsideTests).flatMap(({ accuracy }) => accuracy.map(({ source }) => source)),
    ];
    expect(cited.length).toBeGreaterThan(300);
    const known = { ...sources, ...seedClaims };
    expect([...new Set(cited)].filter((id) => !Object.hasOwn(known, id))).toEqual([]);
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
