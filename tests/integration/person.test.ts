import { describe, expect, it } from 'vitest';
import { unzipSync } from './unzip.ts';
import bandPain from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import kneecapPain from '../../resources/sample-intakes/kneecap-pain.json' with { type: 'json' };
import type { Answers } from '#shared/intake/questions.ts';
import { PASSPHRASE, codeOf, draftWith, handOut, startWithVault, type Genu } from './support.ts';

const answers = bandPain.answers as Answers;

/** Another user of the same vault, signed in. */
async function signInAs(client: Genu['client'], role: 'coach' | 'doctor'): Promise<void> {
  const passphrase = 'nine grey otters sleep';
  await client.users.add({ name: 'Kim Cole', role, signature: '', passphrase });
  const user = (await client.users.list({})).find(({ name }) => name === 'Kim Cole');
  await client.vault.lock({});
  await client.vault.unlock({ passphrase, ...(user !== undefined && { userId: user.id }) });
}

describe('the details of a person', () => {
  it('keep what they were, field by field and by whom', async () => {
    const { client } = await startWithVault();
    const { id } = await client.people.create({
      name: 'Ida Brook',
      birthDate: '1991-06-16',
      team: 'Harriers',
    });
    await client.people.update({ id, name: 'Ida Ström', birthDate: '1991-06-16', phone: '555 01' });
    await client.people.update({ id, name: 'Ida Ström', birthDate: '1991-06-16', phone: '555 01' });
    expect(await client.people.history({ id })).toEqual([
      {
        at: '2026-06-15T09:30:00.000Z',
        by: 'Dr M. Quill',
        kind: 'changed',
        fields: {
          name: { from: 'Ida Brook', to: 'Ida Ström' },
          team: { from: 'Harriers' },
          phone: { to: '555 01' },
        },
      },
      {
        at: '2026-06-15T09:30:00.000Z',
        by: 'Dr M. Quill',
        kind: 'created',
        fields: { name: { to: 'Ida Brook' }, birthDate: { to: '1991-06-16' }, team: { to: 'Harriers' } },
      },
    ]);
    expect((await client.people.file({ id })).details).toEqual({
      name: 'Ida Ström',
      birthDate: '1991-06-16',
      reference: '',
      team: '',
      phone: '555 01',
      email: '',
    });
  });

  it('refuse a birth date that is still to come', async () => {
    const { client } = await startWithVault();
    expect(await codeOf(client.people.create({ name: 'Ida', birthDate: '2026-06-16' }))).toBe(
      'INVALID_INPUT',
    );
    expect((await client.people.list({})).total).toBe(0);
  });

  it('warn of somebody alike, whatever the order of the names, but not of the person who is edited', async () => {
    const { client } = await startWithVault();
    const { id } = await client.people.create({ name: 'Anna Müller', birthDate: '1990-01-01' });
    const alike = async (input: Parameters<typeof client.people.findDuplicates>[0]) =>
      (await client.people.findDuplicates(input)).map((person) => person.id);
    expect(await alike({ name: 'Mueller Anna' })).toEqual([id]);
    expect(await alike({ name: 'Mueller Anna', birthDate: '1991-01-01' })).toEqual([]);
    expect(await alike({ name: 'Anna Müller', except: id })).toEqual([]);
    await client.people.archive({ id, isArchived: true });
    expect(await alike({ name: 'Anna Mueller' })).toEqual([id]);
  });
});

describe('an archived person', () => {
  it('is out of the list, the counts and the search, and comes back whole', async () => {
    const { client } = await startWithVault();
    const { personId } = await draftWith(client, answers, 'Ida Featherstone');
    await client.people.create({ name: 'Jo Brand' });
    await client.people.archive({ id: personId, isArchived: true });
    expect(await client.people.list({})).toMatchObject({
      total: 1,
      matching: 1,
      counts: { drafts: 0, archived: 1 },
    });
    expect((await client.people.list({ search: 'ida' })).rows).toEqual([]);
    const found = await client.people.list({ search: 'fetherstone', filter: 'archived' });
    expect(found.rows).toEqual([]);
    expect((await client.people.list({ search: 'feather', filter: 'archived' })).rows).toMatchObject([
      { id: personId, archivedAt: '2026-06-15T09:30:00.000Z' },
    ]);
    await client.people.archive({ id: personId, isArchived: false });
    expect(await client.people.list({ search: 'ida' })).toMatchObject({ total: 2, matching: 1 });
    expect((await client.people.history({ id: personId })).map(({ kind }) => kind)).toEqual([
      'unarchived',
      'archived',
      'created',
    ]);
  });
});

describe('people who were opened', () => {
  it('come first in the order of opening, for each user alone', async () => {
    const { client } = await startWithVault();
    const ids = [];
    for (const name of ['Anna', 'Boris', 'Cleo']) ids.push((await client.people.create({ name })).id);
    const [anna = '', boris = ''] = ids;
    for (const id of [boris, anna, boris]) await client.people.noteOpened({ id });
    const recent = async () => (await client.people.list({ filter: 'recent' })).rows.map(({ id }) => id);
    expect(await recent()).toEqual([boris, anna]);
    expect((await client.people.list({ filter: 'recent', search: 'ann' })).matching).toBe(1);
    await signInAs(client, 'coach');
    expect(await recent()).toEqual([]);
  });
});

describe('two people made one', () => {
  async function twins() {
    const genu = await startWithVault();
    const { client } = genu;
    const kept = await draftWith(client, answers, 'Ida Brook');
    const merged = await draftWith(client, kneecapPain.answers as Answers, 'Ida Brooke');
    const details = { name: 'Ida Brooke', birthDate: '1991-06-16', phone: '555 01' };
    const pair = { keptId: kept.personId, mergedId: merged.personId };
    return { ...genu, kept, merged, pair, details };
  }

  it('show every record in one place, under one name', async () => {
    const { client, kept, merged, pair, details } = await twins();
    await handOut(client, merged.id);
    expect(await client.people.previewMerge(pair)).toMatchObject({
      kept: { details: { name: 'Ida Brook' }, assessments: 1, handouts: 0 },
      merged: { details: { name: 'Ida Brooke' }, assessments: 1, handouts: 1 },
    });
    await client.people.merge({ ...pair, details });
    const file = await client.people.file({ id: kept.personId });
    expect(file).toMatchObject({ details, merged: [{ name: 'Ida Brooke' }] });
    expect(new Set(file.timeline.map(({ id }) => id))).toEqual(new Set([kept.id, merged.id]));
    expect((await client.people.list({})).rows).toMatchObject([{ id: kept.personId, name: 'Ida Brooke' }]);
    // Whoever still has the old address comes to the same person.
    expect(await client.people.get({ id: merged.personId })).toMatchObject({ id: kept.personId });
    expect(await client.assessments.open({ personId: merged.personId })).toMatchObject({ status: 'draft' });
  });

  it('are two again when it is undone, but for what was changed since', async () => {
    const { client, kept, merged, pair, details } = await twins();
    const before = await client.people.list({ sort: 'name', descending: false });
    const { mergeId } = await client.people.merge({ ...pair, details });
    await client.people.update({ id: kept.personId, ...details, phone: '555 02' });
    await client.people.undoMerge({ mergeId });
    expect(await client.people.list({ sort: 'name', descending: false })).toEqual(before);
    expect((await client.people.file({ id: kept.personId })).details).toMatchObject({
      name: 'Ida Brook',
      phone: '555 02',
    });
    expect((await client.people.file({ id: merged.personId })).timeline).toMatchObject([{ id: merged.id }]);
    expect(await codeOf(client.people.undoMerge({ mergeId }))).toBe('NOT_FOUND');
  });

  it('cannot be one and the same, also not by way of a third', async () => {
    const { client, pair, details } = await twins();
    await client.people.merge({ ...pair, details });
    expect(await codeOf(client.people.merge({ ...pair, details }))).toBe('INVALID_INPUT');
    expect(await codeOf(client.people.previewMerge({ keptId: pair.keptId, mergedId: pair.keptId }))).toBe(
      'INVALID_INPUT',
    );
  });

  it('can be undone in any order when there were three', async () => {
    const { client, kept, merged, pair, details } = await twins();
    const { id: third } = await client.people.create({ name: 'I. Brook' });
    const first = await client.people.merge({ ...pair, details });
    await client.people.merge({ keptId: third, mergedId: kept.personId, details });
    expect((await client.people.file({ id: third })).timeline).toHaveLength(2);
    await client.people.undoMerge({ mergeId: first.mergeId });
    expect((await client.people.file({ id: third })).timeline).toMatchObject([{ id: kept.id }]);
    expect((await client.people.file({ id: merged.personId })).timeline).toMatchObject([{ id: merged.id }]);
  });
});

describe('what a coach sees of a person', () => {
  it('never holds the condition that a doctor thought of, nor a sheet of a doctor', async () => {
    const { client } = await startWithVault();
    const { personId, id } = await draftWith(client, answers);
    const sheet = await handOut(client, id);
    expect((await client.people.list({})).rows).toMatchObject([{ picture: 'iliotibial-band-syndrome' }]);
    await signInAs(client, 'coach');
    const { rows } = await client.people.list({});
    const file = await client.people.file({ id: personId });
    const duplicates = await client.people.findDuplicates({ name: 'Philomena Featherstone' });
    const exported = await client.people.export({ id: personId });
    expect(rows).toMatchObject([{ picture: 'pattern' }]);
    expect(file.timeline[0]).toMatchObject({ picture: { picture: 'pattern' }, sheets: [] });
    expect(file.mayErase).toBe(false);
    const archive = unzipSync(exported.base64 ?? '');
    expect([...archive.keys()].toSorted()).toEqual(['README.txt', 'genu-parcel.json', 'person.json']);
    const inside = [...archive.values()].map(String);
    const everything = JSON.stringify([rows, file, duplicates, inside]);
    expect(everything).not.toContain('iliotibial-band-syndrome');
    expect(everything).not.toContain('tNoble');
    expect(await client.handouts.list({ assessmentId: id })).toEqual([]);
    expect(await codeOf(client.handouts.get({ id: sheet.id }))).toBe('NOT_PERMITTED');
    expect(await codeOf(client.handouts.keep({ id: sheet.id }))).toBe('NOT_PERMITTED');
  });

  it('leaves the picture to the doctor when a coach changes something', async () => {
    const { client } = await startWithVault();
    const { id } = await draftWith(client, answers);
    await signInAs(client, 'coach');
    const { revision } = await client.assessments.get({ id });
    const changes = [{ kind: 'answer', question: 'nprsRun', value: 7 }] as const;
    await client.assessments.append({ id, revision, changes: [...changes] });
    await client.vault.lock({});
    await client.vault.unlock({ passphrase: PASSPHRASE });
    expect((await client.people.list({})).rows).toMatchObject([
      { picture: 'iliotibial-band-syndrome', pictureLabel: 'leading' },
    ]);
  });
});

describe('the export of a person', () => {
  it('holds every answer, what was concluded and the very sheets', async () => {
    const { client } = await startWithVault();
    const { personId, id } = await draftWith(client, answers);
    const sheet = await handOut(client, id);
    const { fileName, base64 = '' } = await client.people.export({ id: personId });
    expect(fileName).toMatch(/^genu-person-2026-06-15-[0-9a-f]{8}\.zip$/);
    const archive = unzipSync(base64);
    const json = JSON.parse(archive.get('person.json')?.toString() ?? '') as Record<string, unknown>;
    expect(json).toMatchObject({
      format: 'genu-person',
      person: { id: personId, name: 'Philomena Featherstone', birthDate: '1991-06-16' },
      history: [{ kind: 'created' }],
      assessments: [{ id, answers, reasoning: { assessment: { hypotheses: expect.any(Array) } } }],
      handouts: [{ sha256: sheet.sha256, file: `handouts/${sheet.fileName}` }],
    });
    const stored = await client.handouts.get({ id: sheet.id });
    expect(archive.get(`handouts/${sheet.fileName}`)?.toString('base64')).toBe(stored.base64);
  });
});
