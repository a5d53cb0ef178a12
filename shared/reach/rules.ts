import { overuseStages } from '#shared/intake/derive/overuse-stage.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { otherSportByCircumstance } from '#shared/knowledge/cross-training.ts';
import { eventRules, hasEvent, raceIsOver } from '#shared/knowledge/events.ts';
import { indications } from '#shared/knowledge/indications.ts';
import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { painKinds } from '#shared/knowledge/pain-kind.ts';
import {
  growthPain,
  overrides,
  precedenceRules,
  sharpLateralPain,
  tendonPain,
  zeroPain,
} from '#shared/knowledge/precedence.ts';
import { limitRules } from '#shared/knowledge/precedence/limits.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import { calmDose, mildStage, needsNoExercises, severeStage3 } from '#shared/knowledge/terms.ts';
import type { Cause, RankedCondition } from '#shared/knowledge/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { withholdingRules } from '#shared/plan/withheld.ts';

/** What a rule decides, by the id of the article in which it stands. */
export interface OwnedRule {
  readonly owner: string;
  /** What holds when the rule is true. */
  readonly part:
    | 'asked'
    | 'fires'
    | 'kind'
    | 'stage'
    | 'gate'
    | 'finding'
    | 'leading'
    | 'cause'
    | 'confidence'
    | 'points'
    | 'proposed'
    | 'allowed'
    | 'removes'
    | 'bounds'
    | 'override'
    | 'pain-limit'
    | 'dose'
    | 'suits'
    | 'withholds'
    | 'race'
    | 'race-read';
  readonly when: Condition;
}

const entries = <Id extends string, Value>(table: { readonly [Key in Id]?: Value }): [Id, Value][] =>
  Object.entries(table) as [Id, Value][];

/** How much pain is allowed instead of the traffic light, or of a tendon in an exercise (dossier interventions.md A1). */
export const painLimits = {
  zero: zeroPain,
  growth: growthPain,
  lateral: sharpLateralPain,
  tendon: tendonPain,
} as const;

/** Every rule of the house, in the order in which the compendium tells them. */
export const ownedRules: readonly OwnedRule[] = [
  ...entries<QuestionId, Condition>(shownWhen).map(([owner, when]) => rule(owner, 'asked', when)),
  ...entries<RedFlagId, { readonly when: Condition }>(redFlags).map(([owner, { when }]) =>
    rule(owner, 'fires', when),
  ),
  ...painKinds.map(({ kind, when }) => rule(`pain-${kind}`, 'kind', when)),
  ...overuseStages.map(({ stage, when }) => rule(`stage-${stage}`, 'stage', when)),
  ...entries<RankedConditionId, RankedCondition>(conditions).flatMap(([owner, condition]) =>
    rulesOfCondition(owner, condition),
  ),
  ...entries<CauseId, Cause>(causes).flatMap(([owner, cause]) => rulesOfCause(owner, cause)),
  ...(Object.keys(interventions) as InterventionId[]).flatMap(rulesOfItem),
  ...precedenceRules.map(({ id, when }) => rule(id, 'removes', when)),
  ...limitRules.map(({ id, when }) => rule(id, 'bounds', when)),
  ...Object.entries(painLimits).map(([, when]) => rule('load-pain-model', 'pain-limit', when)),
  ...[calmDose, mildStage, needsNoExercises].map((when) => rule('exercise-doses', 'dose', when)),
  rule('load-stage-3', 'dose', severeStage3),
  ...otherSportByCircumstance.map(({ when }) => rule('other-sport-matrix', 'suits', when)),
  ...Object.entries(withholdingRules).map(([reason, when]) => rule(reason, 'withholds', when)),
  ...overrides.map(({ item, onlyWhen }) => rule(item, 'override', onlyWhen)),
  ...eventRules.flatMap(({ decision, when, onlyIf }) => [
    ...(onlyIf === undefined ? [] : [rule(decision, 'race-read', onlyIf)]),
    rule(decision, 'race', when),
  ]),
  rule('race-decision', 'race-read', hasEvent),
  rule('evt-post-race', 'race', raceIsOver),
];

function rule(owner: string, part: OwnedRule['part'], when: Condition): OwnedRule {
  return { owner, part, when };
}

function rulesOfCondition(owner: RankedConditionId, condition: RankedCondition): OwnedRule[] {
  const { gate, features, coreZones } = condition;
  return [
    ...(gate === undefined ? [] : [rule(owner, 'gate', gate)]),
    ...features.map(({ when }) => rule(owner, 'finding', when)),
    ...(coreZones.length === 0 ? [] : [rule(owner, 'finding', coreZoneRule(condition))]),
    rule(owner, 'leading', { op: 'hypothesis', level: 'leading', anyOf: [owner] }),
  ];
}

/** What earns the bonus for the zone that hurts most. */
export function coreZoneRule({ coreZones }: RankedCondition): Condition {
  return { op: 'one-of', fact: 'painZoneMain', values: coreZones };
}

function rulesOfCause(owner: CauseId, { when, confidenceWhen, pointsWhen }: Cause): OwnedRule[] {
  return [
    rule(owner, 'cause', when),
    ...(confidenceWhen === undefined ? [] : [rule(owner, 'confidence', confidenceWhen.when)]),
    ...(pointsWhen === undefined ? [] : [rule(owner, 'points', pointsWhen.when)]),
  ];
}

function rulesOfItem(owner: InterventionId): OwnedRule[] {
  const { when, onlyWhen } = indications[owner] ?? {};
  return [
    ...(when === undefined ? [] : [rule(owner, 'proposed', when)]),
    ...(onlyWhen === undefined ? [] : [rule(owner, 'allowed', onlyWhen)]),
  ];
}
