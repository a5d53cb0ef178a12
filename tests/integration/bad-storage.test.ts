import { chmodSync, chownSync, existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { backupPlace } from '#tests/fixtures/backup-place.ts';
import { openDatabase } from '#electron/store/database.ts';
import { createDataKey } from '#electron/store/key-slots.ts';
import { Store } from '#electron/store/store.ts';
import { Failure } from '#shared/contract/failure.ts';
import {
  NOW,
  PASSPHRASE,
  codeOf,
  databasePath,
  openBehind,
  slotsPath,
  startGenu,
  startWithVault,
  temporaryFolder,
} from './support.ts';

const person = (id: number) => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  name: 'Runner '.repeat(20).trim(),
  createdAt: NOW.toISOString(),
});
const failureOf = (work: () => unknown): string => {
  try {
    work();
    return 'no failure';
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
};

describe('a vault whose files are not as they were', () => {
  it('says that the database is gone, keeps the slots, and opens again when it is back', async () => {
    const { client, folder } = await startWithVault();
    await client.vault.lock({});
    renameSync(databasePath(folder), `${databasePath(folder)}.away`);
    expect(await codeOf(client.vault.unlock({ passphrase: PASSPHRASE }))).toBe('VAULT_DAMAGED');
    expect(
      await codeOf(
        client.vault.create({ clinicName: '', userName: 'X', role: 'coach', passphrase: PASSPHRASE }),
      ),
    ).toBe('VAULT_EXISTS');
    renameSync(`${databasePath(folder)}.away`, databasePath(folder));
    await client.vault.unlock({ passphrase: PASSPHRASE });
    await client.vault.lock({});
    rmSync(slotsPath(folder));
    expect(await codeOf(client.vault.unlock({ passphrase: PASSPHRASE }))).toBe('VAULT_DAMAGED');
  });

  it('refuses a database from a newer Genu and does not touch it', async () => {
    const { client, folder } = await startWithVault();
    await client.vault.lock({});
    const connection = await openBehind(folder);
    connection.pragma('user_version=999');
    connection.close();
    const before = readFileSync(databasePath(folder));
    expect(await codeOf(client.vault.unlock({ passphrase: PASSPHRASE }))).toBe('VAULT_FROM_FUTURE');
    expect(readFileSync(databasePath(folder)).equals(before)).toBe(true);
    expect((await client.app.status({})).vault).toBe('locked');
  });

  it('takes a half-made vault of a killed process away, and nothing else', async () => {
    const folder = temporaryFolder();
    const first = await startGenu(folder);
    await first.client.vault.create({ clinicName: '', userName: 'X', role: 'coach', passphrase: PASSPHRASE });
    await first.services.close();
    renameSync(join(folder, 'vault'), join(folder, 'vault.part'));
    const second = await startGenu(folder);
    expect((await second.client.app.status({})).vault).toBe('missing');
    expect(existsSync(join(folder, 'vault.part'))).toBe(false);
  });
});

describe('a folder that belongs to somebody else', () => {
  it('refuses a second instance until the first has closed', async () => {
    const folder = temporaryFolder();
    const first = await startGenu(folder);
    expect(await codeOf(startGenu(folder))).toBe('VAULT_IN_USE');
    await first.services.close();
    await startGenu(folder);
  });

  it('refuses another process, and takes over from one that was killed', async () => {
    const folder = temporaryFolder();
    const { spawn } = await import('node:child_process');
    const holder = spawn(process.execPath, [fileURLToPath(new URL('holder.ts', import.meta.url)), folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    expect(await codeOf(startGenu(folder))).toBe('VAULT_IN_USE');
    const gone = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await gone;
    await startGenu(folder);
  });

  // Windows has no such permissions, and root is refused nothing: there a child gives its rights up first.
  it.skipIf(process.platform === 'win32')('says that a folder is read-only', async () => {
    const { client, folder, services } = await startWithVault();
    await client.people.create({ name: 'Ida Brook' });
    await services.close();
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    );
    const isRoot = process.getuid?.() === 0;
    for (const path of [...files, folder]) {
      if (isRoot) chownSync(path, 65_534, 65_534);
      chmodSync(path, 0o555);
    }
    const child = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('holder.ts', import.meta.url)), folder, ...(isRoot ? ['65534'] : [])],
      { encoding: 'utf8', input: '' },
    );
    for (const path of [folder, ...files]) chmodSync(path, 0o755);
    expect(child.stdout.trim()).toBe('READ_ONLY');
  });
});

describe('a store that cannot be written', () => {
  const options = () => {
    const folder = temporaryFolder();
    const key = createDataKey();
    return { path: join(folder, 'vault.db'), key, backups: backupPlace(folder), now: NOW };
  };

  it('says that the disk is full, undoes the whole change and keeps what was there', () => {
    const { path, ...rest } = options();
    Store.open(path, { ...rest, create: true }).close();
    const connection = openDatabase(path, rest.key);
    const pages = Number(connection.pragma('page_count', { simple: true }));
    connection.pragma(`max_page_count=${pages + 2}`);
    const store = Store.over(connection);
    store.change(() => store.people.create(person(0)));
    const fill = () =>
      store.change(() => {
        for (let id = 1; id < 500; id += 1) store.people.create(person(id));
      });
    expect(failureOf(fill)).toBe('DISK_FULL');
    const query = {
      search: '',
      sort: 'name',
      descending: false,
      language: 'en',
      filter: 'everyone',
      offset: 0,
      limit: 10,
      today: '2026-06-15',
      recent: [],
    } as const;
    expect(store.people.list(query).total).toBe(1);
    store.checkIntegrity();
    store.close();
  });

  it('says that somebody else holds it, undoes the change, and goes on when they let go', async () => {
    const { client, folder } = await startWithVault();
    const other = await openBehind(folder);
    other.exec('BEGIN IMMEDIATE');
    expect(await codeOf(client.people.create({ name: 'Ida Brook' }))).toBe('VAULT_IN_USE');
    other.exec('ROLLBACK');
    await client.people.create({ name: 'Ida Brook' });
    expect((await client.people.list({})).total).toBe(1);
    other.close();
  });

  it('says that it is read-only', () => {
    const { path, ...rest } = options();
    Store.open(path, { ...rest, create: true }).close();
    const store = Store.open(path, { ...rest, readonly: true });
    expect(failureOf(() => store.change(() => store.people.create(person(1))))).toBe('READ_ONLY');
    store.close();
  });

  it('says that it is locked to work that was under way when it was closed', () => {
    const { path, ...rest } = options();
    const store = Store.open(path, { ...rest, create: true });
    store.close();
    expect(failureOf(() => store.change(() => store.people.create(person(1))))).toBe('VAULT_LOCKED');
  });
});
