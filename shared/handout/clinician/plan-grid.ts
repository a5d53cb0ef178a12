import type { EvidenceGrade, SourceId } from '#shared/knowledge/types.ts';
import type { PlanItem } from '#shared/plan/types.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import type { GridCell } from './blocks.ts';
import { itemsText } from './dose-text.ts';
import { reasonLine } from './fact-text.ts';

const MOST_FACTS = 3;
const PRINTED_VOLUMES = 4;

/** What goes with every plan and follows from no finding. */
const isRoutine = ({ id, domain }: PlanItem): boolean => domain === 'education' || id === 'load-pain-model';
const isSameReason = (one: PlanItem, other: PlanItem): boolean =>
  one.domain === other.domain && reasonOf(one) === reasonOf(other) && one.evidence === other.evidence;
const reasonOf = ({ because }: PlanItem): string => because.slice(0, MOST_FACTS).join();

type Group = readonly [PlanItem, ...PlanItem[]];

/** The items on the plan with dose, findings, evidence and sources; neighbours with one reason share a row. */
export function planBlock(sheet: Sheet): Block | undefined {
  const { say } = sheet.words;
  const groups = grouped(sheet.items.filter((item) => !isRoutine(item)));
  if (groups.length === 0) return undefined;
  const rows = groups.map((items, index) => row(sheet, items, groups[index - 1]));
  const loads = groups.filter(([{ domain }]) => domain === 'load').length;
  return {
    kind: 'grid',
    section: 'cs-plan',
    title: say('cs.plan'),
    head: [say('cs.domain'), say('cs.item'), say('cs.because'), say('cs.evidence')],
    shares: [0.12, 0.45, 0.28, 0.15],
    rows: [...rows.slice(0, loads), ...volumeRow(sheet), ...rows.slice(loads)],
  };
}

function grouped(items: readonly PlanItem[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && isSameReason(last[0], item)) groups[groups.length - 1] = [...last, item];
    else groups.push([item]);
  }
  return groups;
}

function row(sheet: Sheet, items: Group, before: Group | undefined): readonly GridCell[] {
  const [{ domain, because, evidence }] = items;
  const reason = reasonLine(sheet, because.slice(0, MOST_FACTS));
  return [
    { text: before?.[0].domain === domain ? '' : sheet.words.say(`cs.domain.${domain}`) },
    { text: itemsText(sheet, items) },
    { text: reason === '' ? becauseOf(sheet, items[0]) : reason },
    evidenceCell(evidence, [...new Set(items.flatMap(({ sources }) => sources))]),
  ];
}

const evidenceCell = (grade: EvidenceGrade, sources: readonly SourceId[]): GridCell => ({
  text: sources.join(' '),
  grade,
});

/** An item without findings behind it was added by hand, or belongs to every plan. */
const becauseOf = ({ words }: Sheet, { origin }: PlanItem): string =>
  words.say(origin === 'added' ? 'cs.because.added' : 'cs.because.usual');

function volumeRow({ plan, words }: Sheet): readonly (readonly GridCell[])[] {
  const { schedule } = plan;
  if (schedule?.kind !== 'distance') return [];
  const weeks = schedule.weeks.slice(0, PRINTED_VOLUMES);
  const { amounts, plannedWeek } = words.measures;
  const text = words.say('cs.volume', { weeks: weeks.length, distances: amounts(weeks.map(plannedWeek)) });
  return [[{ text: '' }, { text }, { text: '' }, { text: '' }]];
}
