import { LONG_PAUSE_DAYS } from '#shared/knowledge/doses.ts';
import { severeStage3 } from '#shared/knowledge/terms.ts';
import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { exercisePackages } from '#shared/knowledge/exercise-packages.ts';
import { indications } from '#shared/knowledge/indications.ts';
import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { overrides, precedenceRules } from '#shared/knowledge/precedence.ts';
import { limitRules } from '#shared/knowledge/precedence/limits.ts';
import type { ConflictRuleId } from '#shared/knowledge/precedence/rule-ids.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { RedFlag } from '#shared/knowledge/types.ts';
import { list, ruleBlock } from './blocks.ts';
import type { Edition } from './edition.ts';

import { ruleName, type RuleId } from './rule-names.ts';
import { painLimits } from '#shared/reach/rules.ts';
import type { Block, Text } from './types.ts';

const keys = <Id extends string>(table: object): readonly Id[] => Object.keys(table) as Id[];
const flagTable: Readonly<Record<RedFlagId, RedFlag>> = redFlags;
const names = (ids: readonly string[] | undefined, id: string): boolean => ids?.includes(id) ?? false;

/** Who asks for an item, who takes it off, who bounds it. */
export function itemRelations(id: InterventionId, edition: Edition): readonly Block[] {
  const { say } = edition;
  const { when, onlyWhen, notByCause } = indications[id] ?? {};
  return [
    ...ruleBlock(edition, say('heading.proposedWhen'), when),
    ...ruleBlock(edition, say('heading.onlyWhen'), onlyWhen),
    ...list(
      edition,
      say('heading.calledForBy'),
      [...callers(id, edition)],
      notByCause === undefined ? undefined : say('item.notByCause'),
    ),
    ...list(edition, say('heading.replaces'), replacedBy(id).map(edition.linkTo.item)),
    ...list(edition, say('heading.removedBy'), [
      ...rulesWhere(edition, precedenceRules, ({ removes }) => names(removes, id)),
      ...keys<RedFlagId>(redFlags)
        .filter((flag) => names(flagTable[flag].blocks, id))
        .map((flag): Text => [edition.linkTo.flag(flag)]),
    ]),
    ...list(
      edition,
      say('heading.boundedBy'),
      rulesWhere(edition, limitRules, ({ items }) => names(items, id)),
    ),
    ...overridesOf(id, edition),
    ...(id === 'load-pain-model' ? painLimitBlocks(edition) : []),
    ...(id === 'load-stage-3'
      ? ruleBlock(edition, say('item.longerPause', { days: LONG_PAUSE_DAYS }), severeStage3)
      : []),
  ];
}

/** Where less pain is allowed than the traffic light says. */
const painLimitBlocks = (edition: Edition): readonly Block[] =>
  (Object.keys(painLimits) as (keyof typeof painLimits)[]).flatMap((limit) =>
    ruleBlock(edition, edition.say(`limit.${limit}`), painLimits[limit]),
  );

/** Flags, causes, conditions and rules that put the item on a plan. */
function callers(id: InterventionId, edition: Edition): readonly Text[] {
  const flags = keys<RedFlagId>(redFlags).filter((flag) => names(flagTable[flag].adds, id));
  const contributing = keys<CauseId>(causes).filter((cause) => names(causes[cause].interventions, id));
  const trained = keys<RankedConditionId>(conditions).filter((condition) =>
    (exercisePackages[condition] ?? []).some((alternatives) => names(alternatives, id)),
  );
  return [
    ...flags.map((flag): Text => [edition.linkTo.flag(flag)]),
    ...contributing.map((cause): Text => [edition.linkTo.cause(cause)]),
    ...trained.map((condition): Text => [edition.linkTo.condition(condition)]),
    ...rulesWhere(edition, precedenceRules, ({ adds }) => names(adds, id)),
  ];
}

/** Each rule once, with its sentence. */
function rulesWhere<Rule extends { readonly id: RuleId }>(
  edition: Edition,
  rules: readonly Rule[],
  holds: (rule: Rule) => boolean,
): readonly Text[] {
  const ids = [...new Set(rules.filter(holds).map((rule) => rule.id))];
  return ids.map((rule): Text => [{ to: rule, text: ruleName(rule, edition) }]);
}

/** Exercises in whose place it is done where the equipment is missing. */
const replacedBy = (id: InterventionId): readonly InterventionId[] =>
  keys<InterventionId>(interventions).filter((other) => {
    const { instead } = interventions[other] as { readonly instead?: string };
    return instead === id;
  });

function overridesOf(id: InterventionId, edition: Edition): readonly Block[] {
  return overrides
    .filter(({ item }) => item === id)
    .flatMap(({ rule, onlyWhen }) =>
      ruleBlock(edition, edition.say('heading.override', { rule: overrideName(rule, edition) }), onlyWhen),
    );
}

const overrideName = (rule: RedFlagId | ConflictRuleId, { linkTo }: Edition): string =>
  rule in redFlags ? linkTo.flag(rule as RedFlagId).text : rule;
