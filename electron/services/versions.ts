import type { AssessmentLine, Comparison } from '#shared/contract/records.ts';
import type { Draft, Reasoning } from '#shared/contract/schemas.ts';
import { compareVersions, type Version, type VersionChange } from '#shared/handout/versions/compare.ts';
import { localDate } from './calendar.ts';
import { draftForRole, getDraft, reasonAboutDraft } from './drafts.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { findRecord, recordForRole } from './records.ts';
import { projectForRole } from './role-projection.ts';
import type { OpenVault } from './vault.ts';

interface Changes {
  /** ISO date on which the version before was signed. */
  readonly since: string;
  readonly signedAt: string;
  readonly assessmentId: string;
  readonly changes: readonly VersionChange[];
}

/** What changed against the signed version that this one replaces or goes on from, as far as the user may see it. */
export function changesOf(
  vault: OpenVault,
  draft: Draft,
  { assessment, plan }: Pick<Reasoning, 'assessment' | 'plan'>,
  knowledge: string = knowledgeVersion,
): Changes | undefined {
  const base = draft.amends ?? draft.follows;
  const before = base === undefined ? undefined : findRecord(vault, base);
  if (before === undefined) return undefined;
  const { role } = vault.user;
  const seen = recordForRole(before, role);
  const { answers } = draftForRole(draft, vault.user);
  return {
    since: localDate(new Date(before.signedAt)),
    signedAt: before.signedAt,
    assessmentId: before.assessmentId,
    changes: compareVersions(
      { ...seen.reasoning, answers: seen.answers, knowledgeVersion: before.knowledgeVersion },
      { assessment, plan, answers, knowledgeVersion: knowledge },
    ),
  };
}

/** What changed from one assessment to another, as far as the user may see both. Throws NOT_FOUND. */
export function compareAssessments(
  vault: OpenVault,
  ids: { readonly before: string; readonly after: string },
  now: Date,
): Comparison {
  const [before, after] = [versionOf(vault, ids.before, now), versionOf(vault, ids.after, now)];
  return {
    before: { id: ids.before, date: before.date },
    after: { id: ids.after, date: after.date },
    changes: [...compareVersions(before, after)],
  };
}

/** A signed record as it was signed, or a draft as it stands today. */
function versionOf(vault: OpenVault, id: string, now: Date): Version & { readonly date: string } {
  const { user } = vault;
  const draft = getDraft(vault, id);
  const record = findRecord(vault, id);
  if (record !== undefined) {
    const { answers, reasoning } = recordForRole(record, user.role);
    const { today: date, knowledgeVersion: knowledge } = record;
    return { ...reasoning, answers, date, knowledgeVersion: knowledge };
  }
  const date = localDate(now);
  const reasoning = projectForRole(reasonAboutDraft(draft, user, date));
  return { ...reasoning, answers: draftForRole(draft, user).answers, date, knowledgeVersion };
}

/** Every assessment of a person, newest first. */
export const listAssessments = ({ store }: OpenVault, personId: string): readonly AssessmentLine[] =>
  store.read(() => store.assessments.list(personId));
