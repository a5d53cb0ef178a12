import type { Assessment, HypothesisLabel } from '#shared/assessment/types.ts';
import { questionIds, type Answers, type QuestionId } from '#shared/intake/questions.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { Dose, Plan, PlanItem } from '#shared/plan/types.ts';
import { wordingsOf } from '#shared/plan/wording.ts';

/** What two versions of an assessment are compared by; already reduced to what the reader may see. */
export interface Version {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly knowledgeVersion: string;
}
type Answer = Answers[QuestionId];

/** One difference between a version and the one before it. An absent side was not there. */
export type VersionChange =
  | {
      readonly kind: 'answer';
      readonly question: QuestionId;
      readonly before?: Answer;
      readonly after?: Answer;
    }
  | { readonly kind: 'flag'; readonly id: RedFlagId; readonly change: 'fired' | 'gone' }
  | {
      readonly kind: 'hypothesis';
      readonly id: RankedConditionId;
      readonly before?: HypothesisLabel;
      readonly after?: HypothesisLabel;
    }
  | { readonly kind: 'item'; readonly id: InterventionId; readonly change: 'added' | 'gone' | 'words' }
  | { readonly kind: 'dose'; readonly id: InterventionId; readonly before: Dose; readonly after: Dose }
  | { readonly kind: 'check'; readonly before: string; readonly after: string }
  | { readonly kind: 'knowledge'; readonly before: string; readonly after: string };

/** What changed from one version to the next: answers first, then what followed from them. Pure. */
export const compareVersions = (before: Version, after: Version): readonly VersionChange[] => [
  ...answerChanges(before.answers, after.answers),
  ...flagChanges(before.assessment, after.assessment),
  ...hypothesisChanges(before.assessment, after.assessment),
  ...itemChanges(before.plan, after.plan),
  ...(before.plan.nextCheck === after.plan.nextCheck
    ? []
    : [{ kind: 'check', before: before.plan.nextCheck, after: after.plan.nextCheck } as const]),
  ...(before.knowledgeVersion === after.knowledgeVersion
    ? []
    : [{ kind: 'knowledge', before: before.knowledgeVersion, after: after.knowledgeVersion } as const]),
];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** A side that was not there stays away. */
const side = <Value>(name: 'before' | 'after', value: Value | undefined): object =>
  value === undefined ? {} : { [name]: value };

const answerChanges = (before: Answers, after: Answers): readonly VersionChange[] =>
  questionIds.flatMap((question): readonly VersionChange[] =>
    isSame(before[question], after[question])
      ? []
      : [
          {
            kind: 'answer',
            question,
            ...side('before', before[question]),
            ...side('after', after[question]),
          },
        ],
  );

function flagChanges(before: Assessment, after: Assessment): readonly VersionChange[] {
  const [was, is] = [before, after].map(({ redFlags }) => redFlags.map(({ id }) => id));
  const missing = (from: readonly RedFlagId[] = [], others: readonly RedFlagId[] = []) =>
    from.filter((id) => !others.includes(id));
  return [
    ...missing(is, was).map((id) => ({ kind: 'flag', id, change: 'fired' }) as const),
    ...missing(was, is).map((id) => ({ kind: 'flag', id, change: 'gone' }) as const),
  ];
}

/** Only labels that say something: what is less likely came and goes without a word. */
function hypothesisChanges(before: Assessment, after: Assessment): readonly VersionChange[] {
  const labels = ({ hypotheses }: Assessment) =>
    new Map(hypotheses.filter(({ label }) => label !== 'less-likely').map(({ id, label }) => [id, label]));
  const [was, is] = [labels(before), labels(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): readonly VersionChange[] =>
    was.get(id) === is.get(id)
      ? []
      : [{ kind: 'hypothesis', id, ...side('before', was.get(id)), ...side('after', is.get(id)) }],
  );
}

function itemChanges(before: Plan, after: Plan): readonly VersionChange[] {
  const onPaper = ({ items }: Plan) =>
    new Map(items.filter(({ selected }) => selected).map((item) => [item.id, item]));
  const [was, is] = [onPaper(before), onPaper(after)];
  return [
    ...[...is.values()].flatMap((item) => changesOf(was.get(item.id), item)),
    ...[...was.keys()].flatMap((id) => (is.has(id) ? [] : [{ kind: 'item', id, change: 'gone' } as const])),
  ];
}

function changesOf(before: PlanItem | undefined, after: PlanItem): readonly VersionChange[] {
  const { id } = after;
  if (before === undefined) return [{ kind: 'item', id, change: 'added' }];
  return [
    ...(isSame(before.dose, after.dose)
      ? []
      : [{ kind: 'dose', id, before: before.dose, after: after.dose } as const]),
    ...(isSame(wordingsOf(before), wordingsOf(after))
      ? []
      : [{ kind: 'item', id, change: 'words' } as const]),
  ];
}
