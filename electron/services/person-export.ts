import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Draft, HandoutRecord } from '#shared/contract/schemas.ts';
import { localDate } from './calendar.ts';
import { draftForRole, getDraft, reasonAboutDraft } from './drafts.ts';
import { PARCEL_ENTRY } from './exchange/archive.ts';
import { packParcel } from './exchange/parcel.ts';
import { getHandout } from './handouts.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { readPersonFile } from './person-file.ts';
import { findRecord, findSignature, frozenReasoning } from './records.ts';
import { projectForRole } from './role-projection.ts';
import { choicesForRole } from './templates.ts';
import type { OpenVault } from './vault.ts';

const README = `Everything that this Genu keeps about one person, as far as the user who exported it may see it.

person.json   details with their history, and every assessment: answers, choices, what was concluded, signature
handouts/     the very sheets that were handed out; their SHA-256 stands in person.json
${PARCEL_ENTRY}   the same for another Genu, or for this one: the menu Files takes the whole archive over again

This archive is not encrypted. Keep it as you keep any other paper of a patient.
`;

/**
 * Everything about one person as a zip archive of JSON and PDF. Between the records other calls have their turn.
 * Throws NOT_FOUND.
 */
export async function exportPerson(
  vault: OpenVault,
  id: string,
  now: Date,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const { store, user } = vault;
  const file = readPersonFile(vault, id);
  const personId = file.person.id;
  const handouts = store.read(() => store.handouts.listOfPerson(personId, user.role));
  const zip = new ZipFile();
  const done = buffer(zip.outputStream);
  const add = (name: string, bytes: Buffer, compress: boolean) =>
    zip.addBuffer(bytes, name, { compress, mtime: now });
  const assessments: unknown[] = [];
  for (const { id: assessmentId, createdAt } of file.timeline) {
    assessments.push(exportAssessment(vault, getDraft(vault, assessmentId), createdAt));
    await nextTurn();
  }
  for (const { id: handoutId, fileName } of handouts) {
    // A PDF is compressed inside.
    add(`handouts/${fileName}`, Buffer.from(getHandout(vault, handoutId).pdf), false);
    await nextTurn();
  }
  const json = {
    format: 'genu-person',
    formatVersion: 1,
    exportedAt: now.toISOString(),
    knowledgeVersion,
    person: { id: personId, createdAt: file.person.createdAt, ...file.details },
    history: store.read(() => store.personChanges.list(personId)),
    assessments,
    handouts: handouts.map(exportHandout),
  };
  add(PARCEL_ENTRY, Buffer.from(JSON.stringify(packParcel(vault, personId, now))), true);
  add('person.json', Buffer.from(`${JSON.stringify(json, null, 2)}\n`), true);
  add('README.txt', Buffer.from(README), true);
  zip.end();
  return { fileName: `genu-person-${localDate(now)}-${personId.slice(0, 8)}.zip`, bytes: await done };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function exportAssessment(vault: OpenVault, draft: Draft, createdAt: string): unknown {
  const { user } = vault;
  const record = findRecord(vault, draft.id);
  const day = localDate(new Date(draft.savedAt));
  const { id, status, savedAt, amends, answers, sources, choices } = draftForRole(draft, user);
  return {
    id,
    status,
    createdAt,
    savedAt,
    amends,
    answers,
    sources,
    choices: choicesForRole(choices, user),
    reasoning:
      record === undefined
        ? projectForRole(reasonAboutDraft(draft, user, day))
        : frozenReasoning(record, user),
    signature: findSignature(vault, draft.id),
  };
}

const exportHandout = ({ fileName, ...record }: HandoutRecord) => ({
  ...record,
  file: `handouts/${fileName}`,
});
