import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import {
  DETAIL_FIELDS,
  type PeoplePage,
  type PersonChange,
  type PersonDetails,
  type peopleQuery,
} from '#shared/contract/people.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Person, PersonRow } from '#shared/contract/schemas.ts';
import type { Language } from '#shared/words/languages.ts';
import { localDate } from './calendar.ts';
import { pictureForRole } from './pictures.ts';
import { recordPersonChange } from './person-record.ts';
import type { OpenVault } from './vault.ts';

/** The person; for somebody who was merged into another, that one. Throws NOT_FOUND. */
export function getPerson({ store, user }: OpenVault, id: string): PersonRow {
  const person = store.read(() => store.people.find(id));
  if (person === undefined) throw new Failure('NOT_FOUND', 'person');
  return pictureForRole(person, user);
}

/** Throws NOT_FOUND. */
export function getDetails({ store }: OpenVault, id: string): PersonDetails {
  const details = store.people.findDetails(id);
  if (details === undefined) throw new Failure('NOT_FOUND', 'person');
  return details;
}

/** One page of the list, as far as its reader may see it. */
export function listPeople(vault: OpenVault, query: z.output<typeof peopleQuery>, now: Date): PeoplePage {
  const { store, user } = vault;
  return store.read(() => {
    const page = store.people.list({ ...query, today: localDate(now), recent: recentOf(vault) });
    return { ...page, rows: page.rows.map((row) => pictureForRole(row, user)) };
  });
}

export const findDuplicates = (
  { store, user }: OpenVault,
  {
    name,
    birthDate,
    except,
  }: Pick<PersonDetails, 'name' | 'birthDate'> & { readonly except?: string | undefined },
): readonly PersonRow[] =>
  store
    .read(() => store.people.findDuplicates(name, birthDate))
    .filter(({ id }) => id !== except)
    .map((person) => pictureForRole(person, user));

export function createPerson({ store, user }: OpenVault, details: PersonDetails, now: Date): Person {
  assertBorn(details, now);
  const at = now.toISOString();
  const id = randomUUID();
  store.change(() => {
    store.people.create({ ...details, id, createdAt: at });
    recordPersonChange(store, {
      personId: id,
      at,
      userId: user.id,
      kind: 'created',
      fields: changed({}, details),
    });
  });
  const { name, birthDate } = details;
  return { id, name, createdAt: at, ...(birthDate !== undefined && { birthDate }) };
}

/** Keeps new details and what they were before. Throws NOT_FOUND. */
export function updatePerson(
  vault: OpenVault,
  { id, ...details }: PersonDetails & { readonly id: string },
  now: Date,
): Person {
  assertBorn(details, now);
  const { store, user } = vault;
  return store.change(() => {
    const person = getPerson(vault, id);
    const fields = changed(getDetails(vault, person.id), details);
    if (Object.keys(fields).length > 0) {
      store.people.update(person.id, details);
      const at = now.toISOString();
      recordPersonChange(store, { personId: person.id, at, userId: user.id, kind: 'changed', fields });
    }
    return getPerson(vault, id);
  });
}

/** The language of the sheets that a person takes home, kept like any detail. Throws NOT_FOUND. */
export function chooseLanguage(
  vault: OpenVault,
  { id, language }: { readonly id: string; readonly language: Language },
  now: Date,
): void {
  const { id: personId } = getPerson(vault, id);
  updatePerson(vault, { ...getDetails(vault, personId), language, id: personId }, now);
}

/** Nobody is born after today. */
function assertBorn({ birthDate }: Pick<PersonDetails, 'birthDate'>, now: Date): void {
  if (birthDate !== undefined && birthDate > localDate(now)) throw new Failure('INVALID_INPUT', 'birthDate');
}

/** By field what it was and what it becomes; an empty line counts as none. */
export function changed(before: Partial<PersonDetails>, after: PersonDetails): PersonChange['fields'] {
  const given = (value: string | undefined) => (value === undefined || value === '' ? undefined : value);
  return Object.fromEntries(
    DETAIL_FIELDS.flatMap((field) => {
      const [from, to] = [given(before[field]), given(after[field])];
      const change = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      return isDeepStrictEqual(from, to) ? [] : [[field, change]];
    }),
  );
}

/** Takes a person out of the list, or puts them back; nothing of them is lost. Throws NOT_FOUND. */
export function archivePerson(vault: OpenVault, id: string, isArchived: boolean, now: Date): PersonRow {
  const { store, user } = vault;
  return store.change(() => {
    const person = getPerson(vault, id);
    if ((person.archivedAt !== undefined) !== isArchived) {
      const at = now.toISOString();
      store.people.archive(person.id, isArchived ? at : undefined);
      const kind = isArchived ? 'archived' : 'unarchived';
      recordPersonChange(store, { personId: person.id, at, userId: user.id, kind, fields: {} });
    }
    return getPerson(vault, id);
  });
}

/** As many as somebody comes back to within a day or two. */
const MOST_RECENT = 20;
const recentKey = ({ user }: OpenVault): string => `recent-people:${user.id}`;

/** People whom this user opened, the last first. */
const recentOf = (vault: OpenVault): readonly string[] =>
  vault.store.settings.find(recentKey(vault), z.array(z.string())) ?? [];

/** Throws NOT_FOUND. */
export function noteOpened(vault: OpenVault, id: string): void {
  const { store } = vault;
  store.change(() => {
    const person = getPerson(vault, id);
    const others = recentOf(vault).filter((one) => one !== person.id);
    store.settings.save(recentKey(vault), [person.id, ...others].slice(0, MOST_RECENT));
  });
}
