import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import bandPain from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import { readKeySlots, unlockSlot } from '#electron/store/key-slots.ts';
import type { Answers } from '#shared/intake/questions.ts';
import {
  PASSPHRASE,
  SHEET,
  codeOf,
  databasePath,
  draftWith,
  openBehind,
  slotsPath,
  startWithVault,
} from './support.ts';

const answers = bandPain.answers as Answers;
const NAME = 'Zebulon Quagmire';

/** A person with a signed record, a draft that amends it, and a name of its own in every place that holds one. */
async function withHistory() {
  const genu = await startWithVault();
  const { client } = genu;
  const { personId, id } = await draftWith(client, answers, NAME);
  const { id: other } = await client.people.create({ name: 'Ida Brook' });
  const { id: handoutId } = await client.handouts.preview({ assessmentId: id, options: { ...SHEET } });
  await client.assessments.sign({ id, handoutId });
  const draft = await client.assessments.amend({ id });
  await client.people.noteOpened({ id: personId });
  return { ...genu, personId, id, draft, other };
}

const PAGE = 4096;
/** At the end of each page: 16 bytes with which it was encrypted, and 64 that prove it. */
const RESERVED = 80;
const SALT = 16;

/** Every page of the closed database, decrypted by hand: also what is deleted and not overwritten shows. */
async function plainBytes(folder: string): Promise<string> {
  const opened = await unlockSlot(readKeySlots(slotsPath(folder)), { kind: 'passphrase' }, PASSPHRASE);
  if (opened === undefined) throw new Error('the passphrase opens no slot');
  const file = readFileSync(databasePath(folder));
  const pages = Array.from({ length: file.length / PAGE }, (_, index) => {
    const page = file.subarray(index * PAGE, (index + 1) * PAGE);
    const end = PAGE - RESERVED;
    const decipher = createDecipheriv('aes-256-cbc', opened.key, page.subarray(end, end + SALT));
    decipher.setAutoPadding(false);
    return decipher.update(page.subarray(index === 0 ? SALT : 0, end));
  });
  return Buffer.concat(pages).toString('latin1');
}

describe('an erased person', { timeout: 60_000 }, () => {
  it('is gone from every table, from the search and from the bytes of the file', async () => {
    const { client, services, folder, personId, other } = await withHistory();
    const twin = await client.people.create({ name: `${NAME} junior` });
    const details = { name: NAME, email: 'zebulon@example.org' };
    await client.people.merge({ keptId: personId, mergedId: twin.id, details });
    expect(await client.people.previewErasure({ id: personId })).toMatchObject({
      name: NAME,
      assessments: 2,
      handouts: 2,
      backups: 0,
    });
    await client.people.erase({ id: personId, typedName: ' zebulon  QUAGMIRE ' });
    expect(await codeOf(client.people.get({ id: personId }))).toBe('NOT_FOUND');
    expect(await client.people.list({ search: 'zebulon' })).toMatchObject({ matching: 0, total: 1 });
    expect((await client.people.list({ filter: 'recent' })).rows).toEqual([]);
    expect((await client.people.list({})).rows).toMatchObject([{ id: other }]);
    await services.close();
    const connection = await openBehind(folder);
    const tables = connection
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`)
      .pluck()
      .all() as string[];
    const rowsOf = (table: string) => JSON.stringify(connection.prepare(`SELECT * FROM ${table}`).all());
    const holding = tables.filter((table) => /zebulon|quagmire/i.test(rowsOf(table)));
    expect(holding).toEqual([]);
    connection.close();
    const bytes = await plainBytes(folder);
    expect(bytes).toContain('Ida Brook');
    expect(bytes.toLowerCase().match(/zebulon|quagmire/g)).toBeNull();
  });

  it('stays whole when the typed name is another', async () => {
    const { client, personId, id } = await withHistory();
    expect(await codeOf(client.people.erase({ id: personId, typedName: 'Zebulon' }))).toBe('INVALID_INPUT');
    expect(await client.assessments.signature({ id })).toMatchObject({ assessmentId: id });
  });

  it('is the only way in which a record can be deleted', async () => {
    const { services, folder } = await withHistory();
    await services.close();
    const connection = await openBehind(folder);
    for (const table of ['assessments', 'draft_events', 'handouts', 'signatures', 'person_changes']) {
      expect(() => connection.exec(`DELETE FROM ${table}`)).toThrow(/finalised|append only|immutable/);
    }
    connection.close();
  });

  it('is not erased by a coach where a doctor keeps records', async () => {
    const { client, personId } = await withHistory();
    const passphrase = 'nine grey otters sleep';
    await client.users.add({ name: 'Kim Cole', role: 'coach', signature: '', passphrase });
    const coach = (await client.users.list({})).find(({ role }) => role === 'coach');
    await client.vault.lock({});
    await client.vault.unlock({ passphrase, ...(coach !== undefined && { userId: coach.id }) });
    expect(await codeOf(client.people.erase({ id: personId, typedName: NAME }))).toBe('NOT_PERMITTED');
    expect(await codeOf(client.people.anonymise({ id: personId, typedName: NAME }))).toBe('NOT_PERMITTED');
  });
});

describe('an anonymous person', { timeout: 60_000 }, () => {
  it('keeps the answers and the intervals between dates, and nothing that says who it was', async () => {
    const { client, services, folder, personId } = await withHistory();
    const { id } = await client.people.anonymise({ id: personId, typedName: NAME });
    expect(id).not.toBe(personId);
    expect(await codeOf(client.people.get({ id: personId }))).toBe('NOT_FOUND');
    const file = await client.people.file({ id });
    expect(file.person.name).toMatch(/^Anonymous [0-9A-F]{4}$/);
    expect(file).toMatchObject({
      details: { reference: '', email: '' },
      anonymisedAt: '2026-06-15T09:30:00.000Z',
    });
    expect(file.timeline).toMatchObject([
      { status: 'finalised', sheets: [] },
      { status: 'finalised', sheets: [] },
    ]);
    const [line] = file.timeline;
    const kept = await client.assessments.get({ id: line?.id ?? '' });
    expect(kept.answers).toMatchObject({ painZoneMain: answers.painZoneMain, nprsRun: answers.nprsRun });
    const moved = Date.parse(line?.createdAt ?? '') - Date.parse('2026-06-15T09:30:00.000Z');
    expect(moved).not.toBe(0);
    const daysFrom = (date: unknown, start: number) => (Date.parse(String(date)) - start) / 86_400_000;
    expect(Math.floor(daysFrom(kept.answers.onsetDate, Date.parse(line?.createdAt ?? '')))).toBe(
      Math.floor(daysFrom(answers.onsetDate, Date.parse('2026-06-15T09:30:00.000Z'))),
    );
    await services.close();
    expect((await plainBytes(folder)).toLowerCase().match(/zebulon|quagmire|1991-06-16/g)).toBeNull();
  });
});
