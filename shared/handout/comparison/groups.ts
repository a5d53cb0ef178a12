import { SCORES } from '#shared/follow-up/outcome-change.ts';
import type { VersionChange } from '../versions/compare.ts';

/** What changes are about, in the order in which one wants to know. */
export const CHANGE_GROUPS = ['safety', 'picture', 'plan', 'answers', 'knowledge'] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

const GROUP_OF: Readonly<Record<VersionChange['kind'], ChangeGroup>> = {
  flag: 'safety',
  hypothesis: 'picture',
  item: 'plan',
  dose: 'plan',
  check: 'plan',
  answer: 'answers',
  knowledge: 'knowledge',
};

/** The changes between two visits by what they are about; scores stand in a table of their own. */
export const groupedChanges = (
  changes: readonly VersionChange[],
): readonly { readonly group: ChangeGroup; readonly changes: readonly VersionChange[] }[] =>
  CHANGE_GROUPS.map((group) => ({
    group,
    changes: changes.filter((change) => GROUP_OF[change.kind] === group && !isScore(change)),
  })).filter((found) => found.changes.length > 0);

const isScore = (change: VersionChange): boolean =>
  change.kind === 'answer' && SCORES.some((score) => score === change.question);
