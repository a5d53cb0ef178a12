import type { Draft } from '#shared/contract/schemas.ts';
import type { HandoutInput, Person } from '#shared/handout/handout.ts';
import type { HandoutOptions } from '#shared/handout/types.ts';
import { reasonAboutDraft } from './drafts.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { headOf } from './letterhead.ts';
import { listOutcomes } from './outcomes.ts';
import { getPerson } from './people.ts';
import { projectForRole } from './role-projection.ts';
import type { OpenVault } from './vault.ts';
import { changesOf } from './versions.ts';

/** What stands on paper of a person. */
export function personOf(vault: OpenVault, personId: string): Person {
  const { name, birthDate } = getPerson(vault, personId);
  return { name, ...(birthDate !== undefined && { birthDate }) };
}

/** Everything that a sheet of a draft is made of, reduced to what its user may see. */
export function inputForDraft(
  vault: OpenVault,
  draft: Draft,
  today: string,
  options: HandoutOptions,
): HandoutInput {
  const reasoning = reasonAboutDraft(draft, vault.user, today);
  const { assessment, plan } = projectForRole(reasoning);
  const changes = changesOf(vault, draft, { assessment, plan });
  return {
    facts: reasoning.facts,
    assessment,
    plan,
    person: personOf(vault, draft.personId),
    letterhead: headOf(vault),
    options,
    choices: draft.choices,
    sources: draft.sources,
    knowledgeVersion,
    ...(draft.follows !== undefined && { outcomes: listOutcomes(vault, draft.personId) }),
    ...(changes !== undefined && { amended: { since: changes.since, changes: changes.changes } }),
  };
}
