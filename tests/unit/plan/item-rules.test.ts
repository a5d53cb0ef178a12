import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { explainItem } from '#shared/plan/item-rules.ts';
import { makePlan } from '#shared/plan/plan.ts';
import { outerKnee, PLAN_TODAY, soreBone } from '#tests/fixtures/planned.ts';

/** "proposes cause cause-load-spike true" */
function rulesBehind(answers: Answers, id: InterventionId): readonly string[] {
  const facts = buildFacts(answers, PLAN_TODAY);
  const assessment = assess(facts);
  const { rules } = explainItem(facts, assessment, makePlan(facts, assessment, {}), id);
  return rules.map(({ ruling, from, judged }) =>
    [ruling, from.kind, ...('id' in from ? [from.id] : []), judged.truth].join(' '),
  );
}

describe('why an item stands on a plan', () => {
  it.each<[InterventionId, readonly string[]]>([
    ['load-pain-model', []],
    ['load-stage-3', ['proposes indication true', 'needs indication true']],
    ['tech-cadence-up', ['proposes cause cause-tech-low-cadence true', 'needs indication true']],
    ['ex-hip-hitch', ['proposes picture true', 'proposes cause cause-weak-hip-abductor true']],
  ])('names the rules that bring in %s', (id, rules) => {
    expect(rulesBehind(outerKnee, id)).toEqual(rules);
  });

  it('names the rules that take an item off, and the one that it would need', () => {
    expect(rulesBehind(outerKnee, 'ex-hop-progression')).toEqual([
      'needs indication false',
      'removes rule cf-hop-gate true',
    ]);
  });

  it('names the rules that stop running, and the flag that keeps a standing exercise away', () => {
    expect(rulesBehind(soreBone, 'load-stop-running')).toEqual([
      'proposes rule cf-week-flag true',
      'proposes rule cf-bone-possible true',
    ]);
    expect(rulesBehind(soreBone, 'ex-step-up')).toContain('removes flag rf-bsi-high true');
  });
});
