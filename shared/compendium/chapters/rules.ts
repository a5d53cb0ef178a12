import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { precedenceRules } from '#shared/knowledge/precedence.ts';
import { limitRules } from '#shared/knowledge/precedence/limits.ts';
import { BUILT_IN_RULES } from '#shared/knowledge/precedence/rule-ids.ts';
import type { LimitRule, PrecedenceRule } from '#shared/knowledge/precedence/types.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { withholdingRules } from '#shared/plan/withheld.ts';
import { facts, list, ruleBlock, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import { listOf } from '../names.ts';
import { isBuiltIn, ruleIds, ruleName, type RuleId } from '../rule-names.ts';
import type { Article, Block, Chapter } from '../types.ts';

const removing = (id: RuleId): readonly PrecedenceRule[] => precedenceRules.filter((rule) => rule.id === id);
const bounding = (id: RuleId): readonly LimitRule[] => limitRules.filter((rule) => rule.id === id);
const withholding: Readonly<Record<string, Condition>> = withholdingRules;

/** Rules that only bound come after those that remove, rules kept elsewhere at the end. */
const BOUNDS_LEVEL = 7;
const ELSEWHERE_LEVEL = 8;

/** Every rule that takes items off a plan, bounds them or holds the plan back, the highest authority first. */
export function rulesChapter(edition: Edition): Chapter {
  const { say } = edition;
  return {
    id: 'rules',
    title: say('chapter.rules'),
    introduction: [say('chapter.rules.text'), say('chapter.rules.unknown')],
    articles: ruleIds
      .filter((id) => isShown(id, edition))
      .toSorted((one, other) => levelOf(one) - levelOf(other))
      .map((id) => ruleArticle(id, edition)),
  };
}

function levelOf(id: RuleId): number {
  if (isBuiltIn(id)) return BUILT_IN_RULES[id] === 'withheld' ? -1 : ELSEWHERE_LEVEL;
  return Math.min(BOUNDS_LEVEL, ...removing(id).map(({ level }) => level));
}

/** A coach sees a rule when nothing of it is for a doctor only and it speaks of an item that a coach sees. */
function isShown(id: RuleId, edition: Edition): boolean {
  if (edition.role === 'doctor') return true;
  const rules = [...removing(id), ...bounding(id)];
  const items = [
    ...removing(id).flatMap(({ removes }) => removes),
    ...bounding(id).flatMap((rule) => rule.items),
  ];
  const isOpen = rules.every(({ when }) => {
    const rule = edition.rule(when);
    return rule !== undefined && rule.isReduced !== true;
  });
  return rules.length > 0 && isOpen && items.some((item) => edition.showsItem(item));
}

function ruleArticle(id: RuleId, edition: Edition): Article {
  const { say } = edition;
  const group = groupOf(id, edition);
  return {
    id,
    name: ruleName(id, edition),
    group,
    summary: group,
    blocks: [
      ...facts([[say('label.level'), group]]),
      ...ruleBlock(edition, say('heading.withheldWhen'), withholding[id]),
      ...removing(id).flatMap((rule) => removalBlocks(rule, edition)),
      ...bounding(id).flatMap((rule) => boundBlocks(rule, edition)),
      ...(removing(id).length + bounding(id).length === 0 && !isBuiltIn(id)
        ? text(undefined, say('rule.selection'))
        : []),
    ],
  };
}

function groupOf(id: RuleId, { say }: Edition): string {
  if (isBuiltIn(id)) return say(`level.${BUILT_IN_RULES[id]}`);
  const [first] = removing(id);
  return first === undefined ? say('level.bound') : say(`level.${first.level}`);
}

function removalBlocks(rule: PrecedenceRule, edition: Edition): readonly Block[] {
  const { say } = edition;
  const { when, together = [], onlyIfTrue, removes, adds = [] } = rule;
  return [
    ...ruleBlock(edition, say(onlyIfTrue === true ? 'heading.ruleTrue' : 'heading.ruleWhen'), when),
    ...facts([[say('label.together'), listOf(links(together, edition), edition)]]),
    ...list(edition, say('heading.removes'), links(removes, edition)),
    ...list(edition, say('heading.substitutes'), links(adds, edition)),
  ];
}

function boundBlocks(rule: LimitRule, edition: Edition): readonly Block[] {
  const { say } = edition;
  const { when, onlyIfTrue, items, atMost = {}, atLeast = {}, bendDegrees, noStrongDose, caution } = rule;
  const most = (Object.entries(atMost) as [keyof typeof atMost, number][]).map(([field, value]) =>
    say(`dose.${field}`, { value }),
  );
  return [
    ...ruleBlock(edition, say(onlyIfTrue === true ? 'heading.boundTrue' : 'heading.boundWhen'), when),
    ...facts([
      [say('label.atMost'), listOf(most, edition)],
      [
        say('label.atLeast'),
        atLeast.repetitions === undefined ? undefined : say('dose.atLeast', { value: atLeast.repetitions }),
      ],
      [say('label.bend'), bendDegrees === undefined ? undefined : say('degrees', { degrees: bendDegrees })],
      [say('label.dose'), noStrongDose === true ? [say('dose.noStrong')] : undefined],
      [say('label.caution'), caution === undefined ? undefined : edition.words.cautions[caution]],
    ]),
    ...list(edition, say('heading.bounds'), links(items, edition)),
  ];
}

const links = (items: readonly InterventionId[], { linkTo }: Edition) => items.map(linkTo.item);
