import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '#shared/contract/people.ts';
import { genu, genuJson } from './command-line.support.ts';
import { PASSPHRASE, SHEET, startGenu, temporaryFolder, type Genu } from './support.ts';

/** Signed visits are added while one looks around. */
async function historiesMade(client: Genu['client']): Promise<void> {
  while ((await client.app.status({})).sampleProgress !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the sample vault', { timeout: 120_000 }, () => {
  it('tells a year of visits with the sheets that were handed out, each through the services', async () => {
    const { client } = await startGenu(temporaryFolder());
    await client.vault.openSample({});
    await historiesMade(client);
    const { rows } = await client.people.list({ sort: 'lastVisit', descending: false, limit: 3 });
    expect(rows.map(({ name, lastVisit }) => `${name} ${lastVisit?.slice(0, 10)}`)).toEqual([
      'Hanna Brandt 2025-08-31',
      'Oliver Mann 2025-09-29',
      'Claudia Schmitt 2025-10-14',
    ]);
    const file = await client.people.file({ id: rows[0]?.id ?? '' });
    expect(file.timeline).toMatchObject([
      { status: 'finalised', createdAt: '2025-08-31T09:30:00.000Z', picture: { scores: { run: 2 } } },
      { status: 'finalised', createdAt: '2025-08-10T09:30:00.000Z', picture: { scores: { run: 3 } } },
      { status: 'finalised', createdAt: '2025-07-20T09:30:00.000Z', picture: { scores: { run: 5 } } },
    ]);
    const [second, first, intake] = file.timeline;
    expect([second?.follows, first?.follows]).toEqual([first?.id, intake?.id]);
    const outcomes = await client.followUps.outcomes({ personId: file.person.id });
    expect(outcomes.map(({ scores }) => scores.promAkps)).toEqual([undefined, 68, 82]);
    expect(file.details.language).toBe('de');
    const sheetsOf = ({ sheets }: TimelineEntry) =>
      sheets.map(({ audience, language }) => `${audience} ${language}`).toSorted();
    expect(file.timeline.map(sheetsOf)).toEqual([
      ['clinician en', 'runner de'],
      ['clinician en', 'runner de'],
      ['clinician en', 'runner de'],
    ]);
  });

  it('shows invented people with a picture each, apart from the clinic’s own vault', async () => {
    const { client, folder } = await startGenu(temporaryFolder());
    await client.vault.openSample({});
    expect(await client.app.status({})).toMatchObject({
      vault: 'open',
      sample: true,
      user: { role: 'doctor' },
    });
    await historiesMade(client);
    const { rows, total, counts } = await client.people.list({ sort: 'lastVisit', descending: true });
    expect(total).toBe(40);
    expect(
      rows
        .filter(({ name }) => name.endsWith(' Sample'))
        .map(({ name, picture, urgency }) => `${name.split(' ')[0]}: ${urgency ?? picture ?? 'nothing yet'}`),
    ).toEqual([
      'Anna: iliotibial-band-syndrome',
      'Ben: within-week',
      'Eva: same-day',
      'Clara: patellofemoral-pain',
      'Dmitri: patellar-tendinopathy',
      'Filip: nothing yet',
    ]);
    expect(counts).toMatchObject({ drafts: 23, flags: 18 });
    await client.vault.lock({});
    expect(await client.app.status({})).toMatchObject({ vault: 'missing', sample: false });
    expect(readdirSync(folder)).not.toContain('sample');
  });

  it('makes its visits without losing the sheet that somebody is looking at', async () => {
    const { client } = await startGenu(temporaryFolder());
    await client.vault.openSample({});
    const { rows } = await client.people.list({ search: 'Anna Sample' });
    const draft = await client.assessments.open({ personId: rows[0]?.id ?? '' });
    const { id } = await client.handouts.preview({ assessmentId: draft.id, options: SHEET });
    expect((await client.app.status({})).sampleProgress).toBeLessThan(1);
    await historiesMade(client);
    expect(await client.handouts.keep({ id })).toMatchObject({ id });
  });

  it('is left behind when the own vault opens, and holds nobody of it', async () => {
    const { client } = await startGenu(temporaryFolder());
    await client.vault.create({
      clinicName: '',
      userName: 'Dr M. Quill',
      role: 'doctor',
      passphrase: PASSPHRASE,
    });
    const { id } = await client.people.create({ name: 'Ida Brook' });
    await client.vault.openSample({});
    expect((await client.people.list({ search: 'ida' })).rows).toEqual([]);
    await client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await client.app.status({})).toMatchObject({ vault: 'open', sample: false });
    expect((await client.people.list({})).rows.map((row) => row.id)).toEqual([id]);
  });

  it('is made by the command line in a folder of its own, and marked wherever it is opened', async () => {
    const folder = temporaryFolder();
    const { passphrase } = await genuJson<{ readonly passphrase: string }>('sample', '--data', folder);
    const { client } = await startGenu(folder);
    await client.vault.unlock({ passphrase });
    expect(await client.app.status({})).toMatchObject({ vault: 'open', sample: true });
    expect((await client.people.list({})).total).toBe(40);
    expect(await genu('sample', '--data', folder)).toMatchObject({
      code: 2,
      messages: expect.stringContaining('Nothing was changed.') as string,
    });
  });
});
