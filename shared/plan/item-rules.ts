import { evidenceOf } from '#shared/assessment/evidence.ts';
import { flagEvidence } from '#shared/assessment/red-flags.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import type { Facts } from '#shared/intake/facts.ts';
import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { indications } from '#shared/knowledge/indications.ts';
import type { Indication } from '#shared/knowledge/indications/types.ts';
import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { precedenceRules } from '#shared/knowledge/precedence.ts';
import { effectConsequences } from '#shared/knowledge/precedence/effects.ts';
import type { LimitRule } from '#shared/knowledge/precedence/types.ts';
import type { ConflictRuleId } from '#shared/knowledge/precedence/rule-ids.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { EvidenceGrade, Intervention, RedFlag, SourceId } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { trace, type Trace } from '#shared/logic/trace.ts';
import { limitsFor } from './doses.ts';
import { readFor } from './reading.ts';
import { appliesTo } from './resolve.ts';
import type { Plan } from './types.ts';

/** One rule that had a say on an item: what it says, whose it is, and how it was judged. */
export interface ItemRule {
  /** Brings the item in, must hold for it, bounds its dose, or takes it off. */
  readonly ruling: 'proposes' | 'needs' | 'bounds' | 'removes';
  readonly from:
    | { readonly kind: 'indication' | 'picture' }
    | { readonly kind: 'cause'; readonly id: CauseId }
    | { readonly kind: 'flag'; readonly id: RedFlagId }
    | { readonly kind: 'rule'; readonly id: ConflictRuleId };
  readonly judged: Trace;
}
/** Why an item stands on the plan, or does not. */
export interface ItemExplanation {
  readonly rules: readonly ItemRule[];
  readonly evidence: EvidenceGrade;
  readonly sources: readonly SourceId[];
  /** Lines that only a doctor may see were left out. */
  readonly isReduced?: true;
}

/**
 * Every rule that had a say on an item of the plan, those that bring it in first. An item that belongs to every
 * plan, or that only the clinician asked for, has none that proposes it.
 */
export function explainItem(
  facts: Facts,
  assessment: Assessment,
  plan: Plan,
  id: InterventionId,
): ItemExplanation {
  const { evidence, sources }: Intervention = interventions[id];
  const found = { facts, assessment, plan, id };
  const rules = [...proposing(found), ...needed(found), ...bounding(found), ...removing(found)];
  return { rules, evidence, sources };
}

interface Found {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly id: InterventionId;
}
const judge = ({ facts, assessment }: Found, condition: Condition): Trace =>
  trace(condition, evidenceOf(facts, assessment));
const judgeFlag = ({ facts }: Found, flag: RedFlagId): Trace =>
  trace(redFlags[flag].when, flagEvidence(facts));
const indicationOf = (id: InterventionId): Indication | undefined => indications[id];
const isAlways = (condition: Condition): boolean => condition.op === 'all' && condition.of.length === 0;

function proposing(found: Found): readonly ItemRule[] {
  const { assessment, plan, id } = found;
  const item = plan.items.find((one) => one.id === id);
  const when = indicationOf(id)?.when;
  const possible: Condition = { op: 'hypothesis', level: 'possible', anyOf: item?.conditions ?? [] };
  const reading = readFor(found.facts, assessment);
  const rules: ItemRule[] = [];
  const add = (from: ItemRule['from'], judged: Trace) => rules.push({ ruling: 'proposes', from, judged });
  if (when !== undefined && !isAlways(when)) add({ kind: 'indication' }, judge(found, when));
  if (possible.anyOf.length > 0) add({ kind: 'picture' }, judge(found, possible));
  for (const { id: cause } of assessment.causes) {
    if (cause === 'cause-other-unknown') continue;
    const named: readonly string[] = causes[cause].interventions;
    if (named.includes(id)) add({ kind: 'cause', id: cause }, judge(found, causes[cause].when));
  }
  for (const { id: flag } of assessment.redFlags) {
    const named: readonly string[] = redFlags[flag].adds;
    if (named.includes(id)) add({ kind: 'flag', id: flag }, judgeFlag(found, flag));
  }
  for (const { id: rule, when: holds, adds } of precedenceRules) {
    if (adds?.includes(id) === true && reading.holds(holds)) add(ruleOf(rule), judge(found, holds));
  }
  return rules;
}

function needed(found: Found): readonly ItemRule[] {
  const onlyWhen = indicationOf(found.id)?.onlyWhen;
  if (onlyWhen === undefined) return [];
  return [{ ruling: 'needs', from: { kind: 'indication' }, judged: judge(found, onlyWhen) }];
}

function bounding(found: Found): readonly ItemRule[] {
  const limits = limitsFor(readFor(found.facts, found.assessment))(found.id);
  return limits
    .filter(({ when }) => !isAlways(when))
    .map(({ id, when }) => ({ ruling: 'bounds', from: boundOf(id), judged: judge(found, when) }));
}

function removing(found: Found): readonly ItemRule[] {
  const { assessment, plan, id } = found;
  if (plan.items.some((item) => item.id === id)) return [];
  const reading = readFor(found.facts, assessment);
  const flags = [...assessment.redFlags, ...assessment.notExcluded].filter(({ id: flag }) =>
    forbiddenBy(flag).includes(id),
  );
  const rules = precedenceRules.filter((rule) => rule.removes.includes(id) && appliesTo(rule, reading));
  return [
    ...flags.map(({ id: flag }): ItemRule => {
      return { ruling: 'removes', from: { kind: 'flag', id: flag }, judged: judgeFlag(found, flag) };
    }),
    ...rules.map((rule): ItemRule => {
      return { ruling: 'removes', from: ruleOf(rule.id), judged: judge(found, rule.when) };
    }),
  ];
}

function forbiddenBy(id: RedFlagId): readonly string[] {
  const { blocks = [], effects }: RedFlag = redFlags[id];
  return [...blocks, ...effects.flatMap((effect) => effectConsequences[effect].removes)];
}

/** A package or a matrix that names a gentler dose for a condition is no conflict: it is the item's own rule. */
const boundOf = (id: LimitRule['id']): ItemRule['from'] =>
  id === 'exercise-package' || id === 'cross-training-matrix' ? { kind: 'indication' } : ruleOf(id);

const ruleOf = (id: ConflictRuleId): ItemRule['from'] => ({ kind: 'rule', id });
