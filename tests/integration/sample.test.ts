import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PASSPHRASE, startGenu, temporaryFolder } from './support.ts';

describe('the sample vault', () => {
  it('shows invented people with a picture each, apart from the clinic’s own vault', async () => {
    const { client, folder } = await startGenu(temporaryFolder());
    await client.vault.openSample({});
    expect(await client.app.status({})).toMatchObject({
      vault: 'open',
      sample: true,
      user: { role: 'doctor' },
    });
    const { rows, counts } = await client.people.list({ sort: 'name', descending: false });
    expect(rows.every(({ name }) => name.endsWith(' Sample'))).toBe(true);
    expect(
      rows.map(
        ({ name, picture, urgency }) => `${name.split(' ')[0]}: ${urgency ?? picture ?? 'nothing yet'}`,
      ),
    ).toEqual([
      'Anna: iliotibial-band-syndrome',
      'Ben: within-week',
      'Clara: patellofemoral-pain',
      'Dmitri: patellar-tendinopathy',
      'Eva: same-day',
      'Filip: nothing yet',
    ]);
    expect(counts.drafts).toBe(5);
    await client.vault.lock({});
    expect(await client.app.status({})).toMatchObject({ vault: 'missing', sample: false });
    expect(readdirSync(folder)).not.toContain('sample');
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
});
