import { interventionIds, type InterventionId } from '#shared/knowledge/interventions.ts';
import type { ItemChoice, RemovalReason } from '#shared/plan/types.ts';
import { wordingsOf } from '#shared/plan/wording.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import type { Column, NotedLine } from './blocks.ts';
import { doseText } from './dose-text.ts';

/** Left out for brevity, not for safety. */
const TOO_MANY = 'cf-max-items';
const MOST_RULES = 8;

/** What a rule took off, and what the clinician changed and overrode, each with its reason. */
export function editsBlock(sheet: Sheet): Block {
  const { say } = sheet.words;
  const nothing = [{ text: say('cs.nothing.plain') }];
  const removed = removedLines(sheet);
  const edited = [...editedLines(sheet), ...overrideLines(sheet)];
  const columns: readonly Column[] = [
    ...(sheet.isCoach
      ? []
      : [
          {
            title: say('cs.removed'),
            tone: 'safety' as const,
            lines: removed.length === 0 ? nothing : removed,
          },
        ]),
    { title: say('cs.edited'), lines: edited.length === 0 ? nothing : edited },
  ];
  return { kind: 'columns', section: 'cs-edited', columns };
}

/** One line a rule: what it took off, and what it says. */
function removedLines({ plan, words }: Sheet): readonly NotedLine[] {
  const { say, interventions, list } = words;
  const byRule = new Map<RemovalReason, InterventionId[]>();
  for (const { id, by } of plan.removed) {
    if (by !== TOO_MANY) byRule.set(by, [...(byRule.get(by) ?? []), id]);
  }
  const lines = [...byRule].map(([rule, ids]): NotedLine => ({
    text: list(ids.map((id) => interventions[id].name)),
    note: rule,
  }));
  const more = lines.length - MOST_RULES;
  return more > 0 ? [...lines.slice(0, MOST_RULES), { text: say('cs.more', { count: more }) }] : lines;
}

type Choice = readonly [InterventionId, ItemChoice];

function choicesOf({ choices, isCoach }: Sheet): readonly Choice[] {
  const chosen = choices?.items ?? {};
  return interventionIds.flatMap((id): readonly Choice[] => {
    const choice = chosen[id];
    return choice === undefined || (isCoach && isWithheldFromCoach(id)) ? [] : [[id, choice]];
  });
}

function editedLines(sheet: Sheet): readonly NotedLine[] {
  const { plan, words } = sheet;
  const { say, interventions } = words;
  const onPlan = new Map(plan.items.map((item) => [item.id, item]));
  return choicesOf(sheet).flatMap(([id, { dose, ...own }]): readonly NotedLine[] => {
    const item = onPlan.get(id);
    if (item === undefined) return [];
    const { name } = interventions[id];
    if (!item.selected) return [{ text: say('cs.edited.off', { name }) }];
    return [
      ...(item.origin === 'added' ? [{ text: say('cs.edited.added', { name }) }] : []),
      ...(dose === undefined
        ? []
        : [{ text: say('cs.edited.dose', { name, dose: doseText(sheet, item.dose) }) }]),
      ...wordingsOf(own).map((text) => ({
        text: say('cs.edited.words', { name }),
        note: say('cs.quoted', { text }),
      })),
    ];
  });
}

/** Rules that were overridden and flags that were printed over, with what was typed. */
export function overrideLines(sheet: Sheet): readonly NotedLine[] {
  const { choices, words } = sheet;
  const { say, interventions, flags, list } = words;
  const overridden = choicesOf(sheet).flatMap(([id, { overrideReason }]): readonly NotedLine[] =>
    overrideReason === undefined
      ? []
      : [{ lead: say('cs.override', { name: interventions[id].name }), text: overrideReason }],
  );
  const urgent = choices?.urgent;
  if (urgent === undefined) return overridden;
  const names = list(urgent.flags.map((id) => flags[id].name));
  return [...overridden, { lead: say('cs.override.urgent', { names }), text: urgent.reason }];
}
