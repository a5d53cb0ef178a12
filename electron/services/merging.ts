import { randomUUID } from 'node:crypto';
import { Failure } from '#shared/contract/failure.ts';
import { DETAIL_FIELDS, type MergePreview, type PersonDetails } from '#shared/contract/people.ts';
import { changed, getDetails, getPerson } from './people.ts';
import { refreshListPicture } from './pictures.ts';
import { recordPersonChange } from './person-record.ts';
import type { OpenVault } from './vault.ts';

interface Pair {
  readonly keptId: string;
  readonly mergedId: string;
}

/** Both people as they are. Throws NOT_FOUND, or INVALID_INPUT for one person. */
export function previewMerge(vault: OpenVault, { keptId, mergedId }: Pair): MergePreview {
  const { store } = vault;
  return store.read(() => {
    const [kept, merged] = [sideOf(vault, keptId), sideOf(vault, mergedId)];
    if (kept.row.id === merged.row.id) throw new Failure('INVALID_INPUT', 'one person');
    return { kept, merged };
  });
}

function sideOf(vault: OpenVault, id: string): MergePreview['kept'] {
  const { store, user } = vault;
  const row = getPerson(vault, id);
  return {
    row,
    details: getDetails(vault, row.id),
    assessments: store.assessments.list(row.id).length,
    handouts: store.handouts.listOfPerson(row.id, user.role).length,
  };
}

/**
 * Makes two people one, with these details. Every record stays with the person it was made for and is shown with
 * the kept one, so that `undoMerge` gives both back. Returns the id of the merge. Throws as `previewMerge`.
 */
export function mergePeople(
  vault: OpenVault,
  { keptId, mergedId, details }: Pair & { readonly details: PersonDetails },
  now: Date,
): string {
  const { store, user } = vault;
  return store.change(() => {
    const { kept, merged } = previewMerge(vault, { keptId, mergedId });
    const [id, at, before] = [randomUUID(), now.toISOString(), kept.details];
    const pair = { keptId: kept.row.id, mergedId: merged.row.id };
    store.people.update(pair.keptId, details);
    store.merges.create({ id, ...pair, at, userId: user.id, before, after: details });
    const fields = changed(before, details);
    recordPersonChange(store, { personId: pair.keptId, at, userId: user.id, kind: 'merged', fields });
    refreshListPicture(vault, pair.keptId);
    return id;
  });
}

/** Gives both people back; details that nobody changed since become what they were. Throws NOT_FOUND. */
export function undoMerge(vault: OpenVault, mergeId: string, now: Date): void {
  const { store, user } = vault;
  store.change(() => {
    const merge = store.merges.find(mergeId);
    if (merge === undefined || merge.isUndone) throw new Failure('NOT_FOUND', 'merge');
    const at = now.toISOString();
    const present = getDetails(vault, merge.keptId);
    const restored = restoredDetails(present, merge);
    store.merges.undo(merge, at);
    store.people.update(merge.keptId, restored);
    const fields = changed(present, restored);
    recordPersonChange(store, { personId: merge.keptId, at, userId: user.id, kind: 'unmerged', fields });
    // The kept person may have been merged into somebody else since.
    for (const id of new Set([getPerson(vault, merge.keptId).id, merge.mergedId]))
      refreshListPicture(vault, id);
  });
}

function restoredDetails(
  present: PersonDetails,
  { before, after }: { readonly before: PersonDetails; readonly after: PersonDetails },
): PersonDetails {
  const restored = DETAIL_FIELDS.map((field) => [
    field,
    present[field] === after[field] ? before[field] : present[field],
  ]);
  return { ...present, ...(Object.fromEntries(restored) as PersonDetails) };
}
