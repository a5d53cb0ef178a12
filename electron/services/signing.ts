import { randomUUID } from 'node:crypto';
import { shortAnchor } from '#shared/contract/audit.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Signature } from '#shared/contract/records.ts';
import type { Draft, HandoutRecord, StoredChange } from '#shared/contract/schemas.ts';
import type { HandoutInput } from '#shared/handout/handout.ts';
import { isQuestionId, questionIds } from '#shared/intake/questions.ts';
import type { Language } from '#shared/words/languages.ts';
import { localDate, localTime } from './calendar.ts';
import { ofAssessment, writeDown } from './audit.ts';
import { getDraft, keepPicture, reasonAboutDraft } from './drafts.ts';
import { assertReasoned, asPreview, printSheet, storePreview, type Press } from './handouts.ts';
import { inputForDraft } from './handout-input.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { getPerson } from './people.ts';
import { findRecord } from './records.ts';
import { projectForRole } from './role-projection.ts';
import type { SignedRecord } from './signed-record.ts';
import type { Preview } from './previews.ts';
import type { OpenVault } from './vault.ts';

interface SignRequest {
  readonly id: string;
  readonly handoutId: string;
  /** What the signer reads, for the summary; the runner's where it is not named. */
  readonly language?: Language | undefined;
}

/**
 * Closes a record: freezes answers, choices, the reasoning as its signer sees it, the sheet that was looked at and
 * a summary that names the signer, in one transaction. Throws STALE_DRAFT when the sheet is not of the draft as it
 * stands today, INCOMPLETE while the sheet is marked as a draft, REASON_NEEDED, FINALISED, PDF_FAILED; nothing is
 * changed then.
 */
export async function signAssessment(
  vault: OpenVault,
  press: Press,
  { id, handoutId, language }: SignRequest,
  now: Date,
): Promise<Signature> {
  const today = localDate(now);
  const draft = getDraft(vault, id);
  const sheet = sheetToSign(vault, press, draft, handoutId, today);
  const signed = { by: vault.user.name, date: today, time: localTime(now) };
  const { options: shown } = sheet.record;
  const options = { ...shown, audience: 'clinician', language: language ?? shown.language } as const;
  const anchor = shortAnchor(vault.store.read(() => vault.store.trail.anchor()));
  const input = { ...inputForDraft(vault, draft, today, options), signed, anchor };
  const printed = await printSheet(press.printer, input);
  const summary = asPreview(printed, draft, options, { now, today, isDraft: false, isReprint: false });
  const { store } = vault;
  return store.change(() => {
    // The summary took a moment to print: nothing may have been typed meanwhile.
    assertUnchanged(getDraft(vault, id), draft.revision);
    const [handout, page] = [storePreview(vault, sheet, now), storePreview(vault, summary, now)];
    const record = freeze({ vault, draft, input, handout, summary: page, now });
    const signature = store.signatures.create({
      assessmentId: id,
      handoutId: handout.id,
      summaryId: page.id,
      signedAt: record.signedAt,
      signedBy: record.signedBy,
      userId: record.userId,
      role: record.role,
      knowledgeVersion,
      record: JSON.stringify(record),
    });
    store.assessments.finalise(id);
    const details = { sha256: signature.sha256, handout: handout.id, summary: page.id };
    writeDown(vault, { action: 'record-signed', subject: ofAssessment(id), details }, now);
    keepPicture(vault, id, now);
    return signature;
  });
}

/** The sheet that was looked at, if it may be signed. */
function sheetToSign(
  vault: OpenVault,
  { previews }: Press,
  draft: Draft,
  handoutId: string,
  today: string,
): Preview {
  if (draft.status === 'finalised') throw new Failure('FINALISED');
  const sheet = previews.find(vault.store, handoutId);
  if (sheet === undefined) throw new Failure('NOT_FOUND', 'preview');
  const { assessmentId, options } = sheet.record;
  if (assessmentId !== draft.id || options.audience !== 'runner') {
    throw new Failure('INVALID_INPUT', 'sheet of the runner');
  }
  if (sheet.today !== today) throw new Failure('STALE_DRAFT');
  assertUnchanged(draft, sheet.draftRevision);
  if (sheet.isDraft) throw new Failure('INCOMPLETE');
  assertReasoned(vault, draft, today);
  return sheet;
}

function assertUnchanged({ status, revision }: Draft, expected: number): void {
  if (status === 'finalised') throw new Failure('FINALISED');
  if (revision !== expected) throw new Failure('STALE_DRAFT');
}

interface Frozen {
  readonly vault: OpenVault;
  readonly draft: Draft;
  readonly input: HandoutInput;
  readonly handout: HandoutRecord;
  readonly summary: HandoutRecord;
  readonly now: Date;
}
function freeze({ vault: { user }, draft, input, handout, summary, now }: Frozen): SignedRecord {
  const { name = '', birthDate } = input.person;
  const { logo: _logo, accent: _accent, ...letterhead } = input.letterhead;
  return {
    format: 1,
    assessmentId: draft.id,
    personId: draft.personId,
    person: { name, ...(birthDate !== undefined && { birthDate }) },
    today: input.facts.today,
    revision: draft.revision,
    knowledgeVersion,
    answers: draft.answers,
    choices: draft.choices,
    reasoning: projectForRole(reasonAboutDraft(draft, user, input.facts.today)),
    letterhead,
    options: handout.options,
    handoutSha256: handout.sha256,
    summarySha256: summary.sha256,
    signedAt: now.toISOString(),
    signedBy: user.name,
    userId: user.id,
    role: user.role,
  };
}

/**
 * A new draft that begins with the answers and choices of a signed record and will replace it. The open draft of
 * the same version is returned as it is. Throws NOT_FOUND for a record that is not signed, and DRAFT_OPEN while
 * another draft of the person is open.
 */
export function amendAssessment(vault: OpenVault, id: string, now: Date): Draft {
  const { store } = vault;
  const signed = getDraft(vault, id);
  if (findRecord(vault, id) === undefined) throw new Failure('NOT_FOUND', 'signature');
  return store.change(() => {
    const open = store.assessments.findDraftOf(getPerson(vault, signed.personId).id);
    if (open !== undefined) {
      if (open.amends === id) return open;
      throw new Failure('DRAFT_OPEN');
    }
    const draftId = randomUUID();
    const createdAt = now.toISOString();
    store.assessments.create({
      id: draftId,
      personId: signed.personId,
      createdAt,
      amends: id,
      follows: signed.follows,
    });
    store.assessments.append(draftId, 0, copyOf(signed), createdAt, vault.user.id);
    const details = { person: signed.personId, replaces: id };
    writeDown(vault, { action: 'version-opened', subject: ofAssessment(draftId), details }, now);
    return keepPicture(vault, draftId, now);
  });
}

/** The signed answers with their sources, and the choices but for reasons that were given for another print. */
function copyOf({ answers, sources, choices }: Draft): readonly StoredChange[] {
  const { urgent: _urgent, ...kept } = choices;
  const given = questionIds.flatMap((question): readonly StoredChange[] => {
    const value = answers[question];
    if (value === undefined || !isQuestionId(question)) return [];
    const source = sources[question];
    return [
      {
        kind: 'answer',
        question,
        value: value as Extract<StoredChange, { kind: 'answer' }>['value'],
        ...(source !== undefined && { source }),
      },
    ];
  });
  return [...given, { kind: 'choices', choices: kept }];
}
