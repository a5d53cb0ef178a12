import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  PASSPHRASE,
  codeOf,
  databasePath,
  slotsPath,
  startGenu,
  startWithVault,
  temporaryFolder,
  handOut,
} from './support.ts';

const newVault = {
  clinicName: 'Riverside',
  userName: 'Dr M. Quill',
  role: 'doctor',
  passphrase: PASSPHRASE,
} as const;

describe('a vault', () => {
  it('is missing, then open, then locked, then open again', async () => {
    const { client } = await startGenu(temporaryFolder());
    const state = async () => (await client.app.status({})).vault;
    expect(await state()).toBe('missing');
    expect(await codeOf(client.people.list({}))).toBe('VAULT_MISSING');
    expect(await codeOf(client.vault.unlock({ passphrase: PASSPHRASE }))).toBe('VAULT_MISSING');
    await client.vault.create(newVault);
    expect(await client.app.status({})).toMatchObject({
      vault: 'open',
      sample: false,
      user: { name: 'Dr M. Quill', role: 'doctor' },
      clinic: { name: 'Riverside', address: '', phone: '' },
    });
    await client.vault.lock({});
    expect(await client.app.status({})).not.toHaveProperty('user');
    expect(await state()).toBe('locked');
    expect(await codeOf(client.people.list({}))).toBe('VAULT_LOCKED');
    await client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await state()).toBe('open');
  });

  it('refuses a wrong passphrase, a weak one, and a second vault', async () => {
    const { client, folder } = await startWithVault();
    expect(await codeOf(client.vault.create(newVault))).toBe('VAULT_EXISTS');
    await client.vault.lock({});
    expect(await codeOf(client.vault.unlock({ passphrase: `${PASSPHRASE}s` }))).toBe('WRONG_PASSPHRASE');
    expect((await client.app.status({})).vault).toBe('locked');
    expect(statSync(databasePath(folder)).size).toBeGreaterThan(0);
    const other = await startGenu(temporaryFolder());
    for (const passphrase of ['short', 'aaaaaaaaaaaaaaaaaaaa', '   padded    ']) {
      expect(await codeOf(other.client.vault.create({ ...newVault, passphrase }))).toBe('WEAK_PASSPHRASE');
    }
    expect(readdirSync(other.folder)).toEqual(['owner.lock']);
  });

  it('opens with the recovery code as people type it, and only with it, and then has a new passphrase', async () => {
    const { client, recoveryCode } = await startWithVault();
    const { id } = await client.people.create({ name: 'Łukasz Brzeg' });
    await client.vault.lock({});
    const passphrase = 'nine loud geese depart';
    const wrong = `${recoveryCode.slice(0, -1)}${recoveryCode.endsWith('7') ? '8' : '7'}`;
    expect(await codeOf(client.vault.recover({ recoveryCode: wrong, passphrase }))).toBe(
      'WRONG_RECOVERY_CODE',
    );
    const weak = client.vault.recover({ recoveryCode, passphrase: 'short' });
    expect(await codeOf(weak)).toBe('WEAK_PASSPHRASE');
    await client.vault.recover({ recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' '), passphrase });
    expect((await client.people.get({ id })).name).toBe('Łukasz Brzeg');
    await client.vault.lock({});
    expect(await codeOf(client.vault.unlock({ passphrase: PASSPHRASE }))).toBe('WRONG_PASSPHRASE');
    await client.vault.unlock({ passphrase });
  });

  it('is made once when two windows ask at the same time', async () => {
    const { client } = await startGenu(temporaryFolder());
    const asked = [client.vault.create(newVault), client.vault.create(newVault)];
    const codes = await Promise.all(asked.map(codeOf));
    expect(codes).toEqual(['no failure', 'VAULT_EXISTS']);
    await client.people.create({ name: 'Ida Brook' });
  });

  it('leaves nothing readable in any file, open or locked', async () => {
    const { client, folder, services } = await startWithVault();
    const person = await client.people.create({ name: 'Philomena Featherstone', birthDate: '1991-04-17' });
    const draft = await client.assessments.open({ personId: person.id });
    await handOut(client, draft.id);
    const readable = [
      'philomena',
      'featherstone',
      '1991-04-17',
      'riverside',
      'quill',
      'sqlite format',
      'create table',
      '%pdf',
    ];
    const findReadable = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .flatMap((entry) => {
          const content = readFileSync(join(entry.parentPath, entry.name)).toString('latin1').toLowerCase();
          return readable.filter((text) => content.includes(text)).map((text) => `${entry.name}: ${text}`);
        });
    expect(readdirSync(join(folder, 'vault'))).toContain('vault.db-wal');
    expect(findReadable()).toEqual([]);
    await client.vault.lock({});
    expect(readdirSync(join(folder, 'vault')).sort()).toEqual(['keyslots.json', 'vault.db']);
    await services.close();
    expect(findReadable()).toEqual([]);
  });
});

describe('a damaged vault', () => {
  it('says so when its slots are damaged, instead of calling the passphrase wrong', async () => {
    const { client, folder } = await startWithVault();
    await client.vault.lock({});
    const intact = readFileSync(slotsPath(folder), 'utf8');
    const wrapped = /"wrapped": "(.)/.exec(intact)?.[1] ?? '';
    const flipped = intact.replace(/"wrapped": "./, `"wrapped": "${wrapped === 'A' ? 'B' : 'A'}`);
    for (const damaged of ['', '{', '[]', intact.slice(0, -40), flipped]) {
      writeFileSync(slotsPath(folder), damaged);
      expect(await codeOf(client.vault.unlock({ passphrase: PASSPHRASE }))).toBe('VAULT_DAMAGED');
    }
    writeFileSync(slotsPath(folder), intact.replace('"version": 1', '"version": 2'));
    expect(await codeOf(client.vault.unlock({ passphrase: PASSPHRASE }))).toBe('VAULT_FROM_FUTURE');
    writeFileSync(slotsPath(folder), intact);
    await client.vault.unlock({ passphrase: PASSPHRASE });
  });

  it('never answers from a page that was changed', async () => {
    const { client, folder } = await startWithVault();
    for (let count = 0; count < 40; count += 1) await client.people.create({ name: `Runner ${count}` });
    await client.vault.lock({});
    const intact = readFileSync(databasePath(folder));
    const page = 4096;
    async function listWithout(offset: number): Promise<string> {
      const damaged = Buffer.from(intact);
      damaged.writeUInt8(damaged.readUInt8(offset) ^ 1, offset);
      writeFileSync(databasePath(folder), damaged);
      const answer = client.vault
        .unlock({ passphrase: PASSPHRASE })
        .then(() => client.people.list({ sort: 'name', limit: 500 }));
      const isWhole = answer.then(({ rows, total }) => expect([rows.length, total]).toEqual([40, 40]));
      const outcome = await codeOf(isWhole);
      await client.vault.lock({});
      return outcome;
    }
    // The first page is read at once, whoever asks; another one may hold nothing that was asked for.
    expect(await listWithout(10)).toBe('VAULT_DAMAGED');
    const outcomes = new Set<string>();
    for (let offset = page + 100; offset < intact.length; offset += 7 * page)
      outcomes.add(await listWithout(offset));
    expect(outcomes).toEqual(new Set(['VAULT_DAMAGED', 'no failure']));
    writeFileSync(databasePath(folder), intact);
    await client.vault.unlock({ passphrase: PASSPHRASE });
    expect((await client.people.list({})).total).toBe(40);
  });
});
