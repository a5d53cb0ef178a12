import { randomUUID } from 'node:crypto';
import type { Printer } from '#electron/pdf/printer.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { HandoutRecord } from '#shared/contract/schemas.ts';
import { makeHandout } from '#shared/handout/handout.ts';
import type { HandoutOptions, Letterhead } from '#shared/handout/types.ts';
import { localDate } from './calendar.ts';
import { getDraft, reasonAboutDraft } from './drafts.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { getPerson } from './people.ts';
import { printFailure } from './print-failure.ts';
import { projectForRole } from './role-projection.ts';
import { clinicOf, type OpenVault } from './vault.ts';

export interface StoredHandout {
  readonly record: HandoutRecord;
  readonly pdf: Uint8Array;
}

/**
 * Prints the stored draft and keeps the exact bytes with their hash. Throws PDF_FAILED when it cannot be
 * printed; nothing is stored then.
 */
export async function createHandout(
  vault: OpenVault,
  printer: Printer,
  request: { readonly assessmentId: string; readonly options: HandoutOptions },
  now: Date,
): Promise<StoredHandout> {
  const { store, user } = vault;
  const draft = getDraft(vault, request.assessmentId);
  const person = getPerson(vault, draft.personId);
  const today = localDate(now);
  const reasoning = reasonAboutDraft(draft, user, today);
  const { assessment, plan } = projectForRole(reasoning);
  const handout = makeHandout({
    facts: reasoning.facts,
    assessment,
    plan,
    person: { name: person.name, ...(person.birthDate !== undefined && { birthDate: person.birthDate }) },
    letterhead: letterheadOf(vault),
    options: request.options,
    choices: draft.choices,
    knowledgeVersion,
  });
  const { bytes, pages } = await printer.print(handout).catch((error: unknown) => {
    throw printFailure(error);
  });
  const id = randomUUID();
  const record = store.change(
    () =>
      // Looking at a sheet twice prints the same bytes: they are kept once.
      store.handouts.findSame(draft.id, bytes) ??
      store.handouts.create({
        id,
        assessmentId: draft.id,
        createdAt: now.toISOString(),
        knowledgeVersion,
        draftRevision: draft.revision,
        options: request.options,
        // A file name travels further than the file: it carries a date and a number, never a name.
        fileName: `genu-${request.options.audience === 'runner' ? 'handout' : 'summary'}-${today}-${id.slice(0, 8)}.pdf`,
        pages,
        pdf: bytes,
      }),
  );
  return { record, pdf: bytes };
}

function letterheadOf(vault: OpenVault): Letterhead {
  const { name, address, phone } = clinicOf(vault);
  return {
    clinicianName: vault.user.name,
    ...(name !== '' && { clinicName: name }),
    ...(address !== '' && { address }),
    ...(phone !== '' && { phone }),
  };
}

/** Throws NOT_FOUND. */
export function getHandout({ store }: OpenVault, id: string): StoredHandout {
  const found = store.read(() => store.handouts.find(id));
  if (found === undefined) throw new Failure('NOT_FOUND', 'handout');
  return found;
}
