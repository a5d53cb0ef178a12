import { constantFrom, dictionary, record, string, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { canonicalKnowledge } from '#shared/knowledge/canonical.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { interventions } from '#shared/knowledge/interventions.ts';
import { painKinds } from '#shared/knowledge/pain-kind.ts';
import { planningKnowledge } from '#shared/knowledge/planning.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { sources } from '#shared/knowledge/sources.ts';
import type { Truth } from '#shared/logic/condition.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Evidence } from '#shared/logic/evidence.ts';
import { trace } from '#shared/logic/trace.ts';
import { arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { check, factsOfAnswers, LONG_TIMEOUT_MS, rulesIn, RUNS } from './reasoning.support.ts';

const knowledge = {
  questions,
  shownWhen,
  redFlags,
  painKinds,
  conditions,
  causes,
  interventions,
  planning: planningKnowledge,
  sources,
};
const rules = rulesIn(knowledge);
const truths = constantFrom<Truth>(true, false, 'unknown');

/** Random answers, with results that owe nothing to them. */
const evidences: Arbitrary<Evidence> = record({
  answers: arbitraryAnswers,
  flags: dictionary(string(), truths),
  truth: truths,
  level: truths,
}).map(({ answers, truth, level }) => {
  const { values } = factsOfAnswers(answers);
  return {
    value: (fact) => values[fact],
    fired: () => truth,
    hypothesis: () => level,
    ...(truth === 'unknown' && { waived: (fact) => fact.startsWith('t') }),
  };
});

describe('every rule of the knowledge', { timeout: LONG_TIMEOUT_MS }, () => {
  it('is found', () => {
    expect(rules.length).toBeGreaterThan(200);
  });

  it('is traced to the truth that it is judged to have', () => {
    check(
      evidences,
      (evidence) => {
        const apart = rules.filter((rule) => trace(rule, evidence).truth !== evaluate(rule, evidence));
        expect(apart).toEqual([]);
      },
      RUNS / 5,
    );
  });

  it('means the same after a journey through JSON', () => {
    const travelled = rulesIn(JSON.parse(JSON.stringify(knowledge)));
    expect(travelled).toHaveLength(rules.length);
    check(
      evidences,
      (evidence) => {
        const truthsOf = (some: typeof rules) => some.map((rule) => evaluate(rule, evidence));
        expect(truthsOf(travelled)).toEqual(truthsOf(rules));
      },
      RUNS / 20,
    );
  });
});

describe('the knowledge', () => {
  it('survives JSON to the last part', () => {
    expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge);
    expect(JSON.parse(JSON.stringify(canonicalKnowledge()))).toStrictEqual(canonicalKnowledge());
  });
});
