import type { ContributingCause } from '#shared/assessment/types.ts';
import { causes as causeTable, type CauseId } from '#shared/knowledge/causes.ts';
import type { CauseSection } from '#shared/knowledge/types.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';

/** Two to four are enough (dossier handout.md §2); where words are small there is room for one more, as in its example. */
const MOST_REASONS = { normal: 5, large: 4 } as const;
/** What the runner changed reads before how the runner is built. */
const CHANGED: ReadonlySet<CauseSection> = new Set(['load', 'recovery', 'footwear', 'terrain']);

const sectionOf = (id: ContributingCause['id']): CauseSection | undefined =>
  id === 'cause-other-unknown' ? undefined : causeTable[id].section;

/** The causes that stand on paper: the running style has its own section, and weight is said only when welcome. */
export function printedCauses({ assessment, values }: Sheet): readonly ContributingCause['id'][] {
  const ids = assessment.causes.map(({ id }) => id);
  const isTalkable = (id: ContributingCause['id']) =>
    id !== 'cause-body-mass' || values.weightTalkOk === true;
  return ids.filter((id) => sectionOf(id) !== 'technique' && isTalkable(id));
}

/** `ho-why`: what may have set it off, the strongest few, what changed first. */
export function whySection(sheet: Sheet): Block | undefined {
  const most = sheet.options.largePrint ? MOST_REASONS.large : MOST_REASONS.normal;
  const strongest = printedCauses(sheet).slice(0, most);
  const isChange = (id: ContributingCause['id']) => {
    const section = sectionOf(id);
    return section !== undefined && CHANGED.has(section);
  };
  const ordered = [...strongest.filter(isChange), ...strongest.filter((id) => !isChange(id))];
  if (ordered.length === 0) return undefined;
  return {
    kind: 'list',
    section: 'ho-why',
    title: sheet.words.say('why.title'),
    items: ordered.map((id) => reason(sheet, id)),
  };
}

function reason(sheet: Sheet, id: CauseId | 'cause-other-unknown'): string {
  const { words, values } = sheet;
  const { longestRun30dKm: before, triggerRunKm: run, planStatus } = values;
  if (id === 'cause-load-single-spike' && before !== undefined && run !== undefined && run > before) {
    const { distance } = words.measures;
    return words.say('why.spike', { run: distance(run), before: distance(before) });
  }
  const hasPlan = planStatus === 'follows-plan' || planStatus === 'plan-but-breaks-it';
  if (id === 'cause-load-unplanned-race' && hasPlan) return words.say('why.race');
  return words.causes[id].plain;
}
