import type { AssessmentLine } from '#shared/contract/records.ts';
import type { Draft, Reasoning } from '#shared/contract/schemas.ts';
import { compareVersions, type VersionChange } from '#shared/handout/versions/compare.ts';
import { localDate } from './calendar.ts';
import { draftForRole } from './drafts.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { findRecord, recordForRole } from './records.ts';
import type { OpenVault } from './vault.ts';

interface Changes {
  /** ISO date on which the version before was signed. */
  readonly since: string;
  readonly signedAt: string;
  readonly assessmentId: string;
  readonly changes: readonly VersionChange[];
}

/** What changed against the signed version that this one replaces, as far as the user may see it. */
export function changesOf(
  vault: OpenVault,
  draft: Draft,
  { assessment, plan }: Pick<Reasoning, 'assessment' | 'plan'>,
  knowledge: string = knowledgeVersion,
): Changes | undefined {
  if (draft.amends === undefined) return undefined;
  const before = findRecord(vault, draft.amends);
  if (before === undefined) return undefined;
  const { role } = vault.user;
  const seen = recordForRole(before, role);
  const { answers } = draftForRole(draft, vault.user);
  return {
    since: localDate(new Date(before.signedAt)),
    signedAt: before.signedAt,
    assessmentId: draft.amends,
    changes: compareVersions(
      { ...seen.reasoning, answers: seen.answers, knowledgeVersion: before.knowledgeVersion },
      { assessment, plan, answers, knowledgeVersion: knowledge },
    ),
  };
}

/** Every assessment of a person, newest first. */
export const listAssessments = ({ store }: OpenVault, personId: string): readonly AssessmentLine[] =>
  store.read(() => store.assessments.list(personId));
