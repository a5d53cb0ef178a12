import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { foldName } from '#electron/store/fold-name.ts';
import type { BackupEntry } from '#shared/contract/backups.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { ErasurePreview } from '#shared/contract/people.ts';
import type { Draft, PersonRow, StoredChange } from '#shared/contract/schemas.ts';
import { isQuestionId, questionIds, questions } from '#shared/intake/questions.ts';
import { ofAssessment, ofPerson, writeDown } from './audit.ts';
import { keepPicture, getDraft } from './drafts.ts';
import { getPerson } from './people.ts';
import type { OpenVault } from './vault.ts';

/** A doctor may; a coach may where no doctor's records can be among those that go. */
export const mayErase = ({ store, user }: OpenVault): boolean =>
  user.role === 'doctor' || store.users.list().every(({ role }) => role === 'coach');

/** What an erasure would take away, and what it cannot reach. Throws NOT_FOUND. */
export function previewErasure(
  vault: OpenVault,
  backups: readonly BackupEntry[],
  id: string,
): ErasurePreview {
  const { store } = vault;
  const { id: personId, name, createdAt } = getPerson(vault, id);
  const since = backups.filter((backup) => backup.createdAt >= createdAt);
  const [newest] = since;
  return {
    name,
    assessments: store.read(() => store.assessments.list(personId).length),
    handouts: store.read(() => store.handouts.listOfPerson(personId, 'doctor').length),
    backups: since.length,
    ...(newest !== undefined && { lastBackup: newest.createdAt }),
  };
}

interface Confirmed {
  readonly id: string;
  /** The name as it was typed, so that nobody is taken for another. */
  readonly typedName: string;
}

/**
 * Takes a person and all their records out of the file for good, merged people among them. Throws NOT_FOUND,
 * NOT_PERMITTED, or INVALID_INPUT when the typed name is another; nothing is gone then.
 */
export function erasePerson(vault: OpenVault, confirmed: Confirmed, now: Date): void {
  const { store } = vault;
  const person = assertConfirmed(vault, confirmed);
  const family = store.people.family(person.id);
  store.erase(family, () => recordErasure(vault, family, now));
}

/** The trail keeps which visits are gone and that somebody erased them; the ids name nobody any more. */
function recordErasure(vault: OpenVault, family: readonly string[], now: Date): void {
  for (const id of family) {
    const visits = vault.store.assessments.listOwn(id);
    for (const visit of visits) {
      writeDown(vault, { action: 'visit-erased', subject: ofAssessment(visit) }, now);
    }
    const details = { visits: visits.length };
    writeDown(vault, { action: 'person-erased', subject: ofPerson(id), details }, now);
  }
}

function assertConfirmed(vault: OpenVault, { id, typedName }: Confirmed): PersonRow {
  if (!mayErase(vault)) throw new Failure('NOT_PERMITTED', 'erase');
  const person = getPerson(vault, id);
  if (foldName(person.name) !== foldName(typedName)) throw new Failure('INVALID_INPUT', 'name');
  return person;
}

/** Dates are moved by as many days at most, all of a person alike: intervals stay, days do not. */
const MOST_DAYS = 180;

/**
 * Keeps what was asked and answered and nothing that says of whom: a new person without name, birth date and
 * contact, all dates moved, no free text, no sheets and no signatures, which name their runner. The person is
 * erased. Returns the id of what is left. Throws as `erasePerson`.
 */
export function anonymisePerson(vault: OpenVault, confirmed: Confirmed, now: Date): string {
  const { store, user } = vault;
  const person = assertConfirmed(vault, confirmed);
  const days = randomDays();
  const drafts = store.read(() =>
    store.assessments
      .list(person.id)
      .toReversed()
      .map((line) => ({ createdAt: moveInstant(line.createdAt, days), draft: getDraft(vault, line.id) })),
  );
  const id = randomUUID();
  const family = store.people.family(person.id);
  const record = (): void => recordErasure(vault, family, now);
  store.erase(family, record, () => {
    const at = now.toISOString();
    const createdAt = moveInstant(person.createdAt, days);
    store.people.create({ id, name: `Anonymous ${id.slice(0, 4).toUpperCase()}`, createdAt });
    store.people.markAnonymous(id, at);
    store.personChanges.append({ personId: id, at, userId: user.id, kind: 'anonymised', fields: {} });
    for (const one of drafts) copyWithoutName(vault, id, one, days);
  });
  return id;
}

function copyWithoutName(
  vault: OpenVault,
  personId: string,
  { draft, createdAt }: { readonly draft: Draft; readonly createdAt: string },
  days: number,
): void {
  const { assessments } = vault.store;
  const id = randomUUID();
  const savedAt = moveInstant(draft.savedAt, days);
  assessments.create({ id, personId, createdAt });
  assessments.append(id, 0, answersWithoutName(draft, days), savedAt);
  // Nothing of it is open any more: one goes on with a person, not with a number.
  assessments.finalise(id);
  keepPicture(vault, id, new Date(savedAt));
}

function answersWithoutName({ answers }: Draft, days: number): readonly StoredChange[] {
  return questionIds.flatMap((question): readonly StoredChange[] => {
    const value = answers[question];
    if (value === undefined || !isQuestionId(question) || questions[question].kind === 'text') return [];
    const kept =
      questions[question].kind === 'date' && typeof value === 'string' ? moveDate(value, days) : value;
    return [{ kind: 'answer', question, value: kept as Extract<StoredChange, { kind: 'answer' }>['value'] }];
  });
}

function randomDays(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  const days = 1 + (random % MOST_DAYS);
  return random % 2 === 0 ? days : -days;
}

/** "not known" is an answer to a date too, and stays. */
const moveDate = (value: string, days: number): string =>
  /^\d{4}-\d\d-\d\d$/.test(value) ? Temporal.PlainDate.from(value).add({ days }).toString() : value;

const moveInstant = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString();
