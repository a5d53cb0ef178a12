import { randomUUID } from 'node:crypto';
import { Failure } from '#shared/contract/failure.ts';
import type { Addendum } from '#shared/contract/audit.ts';
import { ofAssessment, writeDown } from './audit.ts';
import { getDraft } from './drafts.ts';
import type { OpenVault } from './vault.ts';

/** Adds to a signed record what came to mind later. Throws NOT_FOUND for one that is not signed. */
export function addAddendum(
  vault: OpenVault,
  { assessmentId, text }: { readonly assessmentId: string; readonly text: string },
  now: Date,
): Addendum {
  const { store, user } = vault;
  assertSigned(vault, assessmentId);
  const added: Addendum = {
    id: randomUUID(),
    assessmentId,
    writtenAt: now.toISOString(),
    userId: user.id,
    writtenBy: user.name,
    role: user.role,
    text,
  };
  return store.change(() => {
    const sha256 = store.addenda.create(added);
    store.addenda.saveDraft(assessmentId, user.id, '');
    const details = { addendum: added.id, sha256 };
    writeDown(vault, { action: 'addendum-added', subject: ofAssessment(assessmentId), details }, now);
    return added;
  });
}

/** Oldest first. A coach reads what coaches wrote: a doctor's words may name a diagnosis or a medicine. */
export const listAddenda = ({ store, user }: OpenVault, assessmentId: string): readonly Addendum[] =>
  store
    .read(() => store.addenda.list(assessmentId))
    .filter(({ role }) => user.role === 'doctor' || role === 'coach');

/** What the user is writing and has not added yet. */
export const draftAddendum = ({ store, user }: OpenVault, assessmentId: string): string =>
  store.read(() => store.addenda.draftOf(assessmentId, user.id));

/** Throws NOT_FOUND for a record that is not signed. */
export function saveDraftAddendum(
  vault: OpenVault,
  { assessmentId, text }: { readonly assessmentId: string; readonly text: string },
): void {
  assertSigned(vault, assessmentId);
  vault.store.change(() => vault.store.addenda.saveDraft(assessmentId, vault.user.id, text));
}

function assertSigned(vault: OpenVault, assessmentId: string): void {
  if (getDraft(vault, assessmentId).status !== 'finalised') throw new Failure('NOT_FOUND', 'signature');
}
