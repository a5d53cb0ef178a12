import { shortAnchor } from '#shared/contract/audit.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Draft } from '#shared/contract/schemas.ts';
import type { HandoutInput } from '#shared/handout/handout.ts';
import type { HandoutOptions } from '#shared/handout/types.ts';
import { listAddenda } from './addenda.ts';
import { localDate, localTime } from './calendar.ts';
import { headOf } from './letterhead.ts';
import { listOutcomes } from './outcomes.ts';
import { findRecord, frozenReasoning, inputForRecord } from './records.ts';
import type { SignedRecord } from './signed-record.ts';
import type { OpenVault } from './vault.ts';
import { changesOf } from './versions.ts';

const RECORD_DIGITS = 12;

/**
 * The clinician's summary of a signed record as it was signed, with what was added to it since. The signed sheets
 * stay as they are. Throws FINALISED where nothing was added, or for the runner's sheet: those are printed again byte
 * for byte. Throws NOT_PERMITTED for a coach who asks for a doctor's.
 */
export function inputForReprint(
  vault: OpenVault,
  draft: Draft,
  options: HandoutOptions,
  now: Date,
): HandoutInput {
  const { store, user } = vault;
  const record = findRecord(vault, draft.id);
  const addenda = listAddenda(vault, draft.id);
  if (record === undefined || options.audience === 'runner' || addenda.length === 0) {
    throw new Failure('FINALISED');
  }
  if (user.role === 'coach' && record.role === 'doctor') throw new Failure('NOT_PERMITTED', 'handout');
  const { signature } = store.read(() => store.signatures.find(draft.id)) ?? {};
  return {
    ...inputAsSigned(vault, draft, record, options),
    anchor: shortAnchor(store.read(() => store.trail.anchor())),
    reprint: {
      addenda: addenda.map(({ writtenBy, writtenAt, text }) => ({
        by: writtenBy,
        ...moment(writtenAt),
        text,
      })),
      record: signature?.sha256.slice(0, RECORD_DIGITS) ?? '',
      ...moment(now.toISOString()),
    },
  };
}

/** What the signed summary was made of; the clinic's picture and colour are those of today. */
function inputAsSigned(
  vault: OpenVault,
  draft: Draft,
  record: SignedRecord,
  options: HandoutOptions,
): HandoutInput {
  const input = inputForRecord(record, vault.user, options);
  const { logo, accent } = headOf(vault);
  const changes = changesOf(vault, draft, frozenReasoning(record, vault.user), record.knowledgeVersion);
  return {
    ...input,
    letterhead: {
      ...input.letterhead,
      ...(logo !== undefined && { logo }),
      ...(accent !== undefined && { accent }),
    },
    sources: draft.sources,
    signed: { by: record.signedBy, ...moment(record.signedAt) },
    ...(draft.follows !== undefined && {
      outcomes: listOutcomes(vault, draft.personId).filter(({ date }) => date <= record.today),
    }),
    ...(changes !== undefined && { amended: { since: changes.since, changes: changes.changes } }),
  };
}

function moment(instant: string): { readonly date: string; readonly time: string } {
  const at = new Date(instant);
  return { date: localDate(at), time: localTime(at) };
}
