import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '#electron/store/hash.ts';
import {
  parcel as parcelSchema,
  type Parcel,
  type SentAssessment,
  type TakenOver,
} from '#shared/contract/exchange.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { StoredChange } from '#shared/contract/schemas.ts';
import { answerSchema } from '#shared/intake/answers-schema.ts';
import { isQuestionId } from '#shared/intake/questions.ts';
import { ofAssessment, writeDown } from '../audit.ts';
import { keepPicture } from '../drafts.ts';
import { changed } from '../people.ts';
import { recordPersonChange } from '../person-record.ts';
import { signedRecord } from '../signed-record.ts';
import type { OpenVault } from '../vault.ts';
import { changeForRole } from './parcel.ts';

type Fate = 'added' | 'continued' | 'unchanged' | 'kept';

/** Reads what a baton holds. Throws BATON_DAMAGED for anything that Genu would not have sent. */
export function readParcel(text: string): Parcel {
  try {
    const parcel = parcelSchema.parse(JSON.parse(text));
    for (const assessment of parcel.assessments) assertSound(assessment);
    return parcel;
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('BATON_DAMAGED', 'content', { cause: error });
  }
}

function assertSound({ id, events, handouts, signed }: SentAssessment): void {
  const isAnswered = events.every(({ change }) => change.kind === 'choices' || isPossible(change));
  const isPrinted = handouts.every(
    (handout) =>
      handout.assessmentId === id && sha256(Buffer.from(handout.base64, 'base64')) === handout.sha256,
  );
  const isSigned = signed === undefined || isWholeRecord(signed, id);
  if (!isAnswered || !isPrinted || !isSigned) throw new Failure('BATON_DAMAGED', 'content');
}

const isPossible = ({ question, value }: Extract<StoredChange, { kind: 'answer' }>): boolean =>
  isQuestionId(question) && (value === undefined || answerSchema(question).safeParse(value).success);

function isWholeRecord({ record, sha256: hash }: NonNullable<SentAssessment['signed']>, id: string): boolean {
  const read = signedRecord.parse(JSON.parse(record));
  return sha256(Buffer.from(record)) === hash && read.assessmentId === id;
}

/**
 * Takes a parcel over in one transaction. What is here already stays as it is: a draft is continued where the parcel
 * knows more of it, and left alone where both sides have worked on it. Throws DRAFT_OPEN while another draft of the
 * athlete is open here.
 */
export function takeOverParcel(vault: OpenVault, parcel: Parcel, now: Date): TakenOver {
  const { store } = vault;
  return store.change(() => {
    const { id, name } = parcel.person;
    if (store.people.find(id) === undefined) createPerson(vault, parcel.person, now);
    const fates = parcel.assessments.map((assessment) => takeOver(vault, parcel, assessment, now));
    const count = (fate: Fate): number => fates.filter((one) => one === fate).length;
    return {
      personId: id,
      name,
      sentBy: parcel.sentBy,
      added: count('added'),
      continued: count('continued'),
      unchanged: count('unchanged'),
      kept: count('kept'),
    };
  });
}

function createPerson({ store, user }: OpenVault, person: Parcel['person'], now: Date): void {
  store.people.create(person);
  const { id: personId, createdAt: _createdAt, ...details } = person;
  const at = now.toISOString();
  recordPersonChange(store, {
    personId,
    at,
    userId: user.id,
    kind: 'imported',
    fields: changed({}, details),
  });
}

function takeOver(vault: OpenVault, { person, sentBy }: Parcel, sent: SentAssessment, now: Date): Fate {
  const { store } = vault;
  const present = store.assessments.find(sent.id);
  if (present === undefined) {
    begin(vault, person.id, sent, now);
    complete(vault, sent, 0, now);
    return 'added';
  }
  if (present.personId !== person.id) throw new Failure('BATON_DAMAGED', 'person');
  if (present.status === 'finalised') return 'unchanged';
  // A coach sends nothing of what a doctor answered between his own answers.
  const known = store.assessments
    .listEvents(sent.id)
    .flatMap(({ at, change }) => changeForRole(change, sentBy.role).map((seen) => ({ at, change: seen })));
  const { length } = known;
  if (!isSame(known, sent.events.slice(0, length))) {
    return isSame(known.slice(0, sent.events.length), sent.events) ? 'unchanged' : 'kept';
  }
  if (length === sent.events.length && sent.signed === undefined) return 'unchanged';
  complete(vault, sent, length, now);
  return 'continued';
}

function begin(vault: OpenVault, personId: string, sent: SentAssessment, now: Date): void {
  const { store } = vault;
  const { id, createdAt, amends, follows, signed } = sent;
  if (signed === undefined && store.assessments.findDraftOf(personId) !== undefined) {
    throw new Failure('DRAFT_OPEN');
  }
  store.assessments.create({ id, personId, createdAt, follows, ...(amends !== undefined && { amends }) });
  const details = { person: personId };
  writeDown(vault, { action: 'visit-opened', subject: ofAssessment(id), details }, now);
}

/** The steps from one on, the sheets and the signature. */
function complete(vault: OpenVault, sent: SentAssessment, from: number, now: Date): void {
  appendEvents(vault, sent, from);
  keepSheets(vault, sent, now);
  keepSignature(vault, sent, now);
  keepPicture(vault, sent.id, new Date(sent.savedAt));
}

/** The same steps; who gave an answer is written down only once it has left its vault. */
type Events = readonly Readonly<SentAssessment['events'][number]>[];
const isSame = (one: Events, other: Events): boolean =>
  isDeepStrictEqual(one.map(withoutGiver), other.map(withoutGiver));

function withoutGiver({ at, change }: Events[number]): unknown {
  if (change.kind === 'choices') return { at, change };
  const { givenBy: _giver, ...rest } = change;
  return { at, change: rest };
}

/** Steps of the same moment were taken together. */
function appendEvents({ store }: OpenVault, { id, events }: SentAssessment, from: number): void {
  let revision = store.assessments.find(id)?.revision ?? 0;
  let next = from;
  while (next < events.length) {
    const start = next;
    const at = events[start]?.at ?? '';
    const end = events.findIndex((one, index) => index > start && one.at !== at);
    next = end === -1 ? events.length : end;
    const together = events.slice(start, next).map(({ change }) => change);
    revision = store.assessments.append(id, revision, together, at);
  }
}

/** The sheets that were handed out. The trail says that they came from elsewhere. */
function keepSheets(vault: OpenVault, { id, handouts }: SentAssessment, now: Date): void {
  const { store } = vault;
  for (const { base64, sha256: hash, ...handout } of handouts) {
    if (store.handouts.find(handout.id) !== undefined) continue;
    store.handouts.create({ ...handout, pdf: Buffer.from(base64, 'base64') });
    const details = { sheet: handout.id, sha256: hash };
    writeDown(vault, { action: 'sheet-adopted', subject: ofAssessment(id), details }, now);
  }
}

/** The signature with its author, and what was added to it later. */
function keepSignature(vault: OpenVault, { id, signed }: SentAssessment, now: Date): void {
  if (signed === undefined) return;
  const { store } = vault;
  const { signer, addenda, sha256: hash, ...signature } = signed;
  const subject = ofAssessment(id);
  store.users.keepAuthor(signer, signed.signedAt);
  store.signatures.create({
    ...signature,
    assessmentId: id,
    userId: signer.id,
    signedBy: signer.name,
    role: signer.role,
  });
  store.assessments.finalise(id);
  writeDown(vault, { action: 'record-adopted', subject, details: { sha256: hash } }, now);
  for (const added of addenda) {
    const { userId, writtenBy: name, role, writtenAt } = added;
    store.users.keepAuthor({ id: userId, name, role, signature: '', createdAt: writtenAt }, writtenAt);
    const details = { addendum: added.id, sha256: store.addenda.create({ ...added, assessmentId: id }) };
    writeDown(vault, { action: 'addendum-added', subject, details }, now);
  }
}
