import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Users } from '#electron/services/users.ts';
import { VaultKeys } from '#electron/services/vault-keys.ts';
import type { Vault } from '#electron/services/vault.ts';
import { backUp } from '#electron/store/backup/make.ts';
import { checkIntegrity, openDatabase, type Connection } from '#electron/store/database.ts';
import { FIRST_USER, createDataKey } from '#electron/store/key-slots.ts';
import { migrate, schemaVersion } from '#electron/store/migrate.ts';
import { migrations } from '#electron/store/migrations/all.ts';
import { backupPlace } from '#tests/fixtures/backup-place.ts';
import { NOW, PASSPHRASE, codeOf, startGenu } from '#tests/integration/support.ts';
import {
  NEXT_PASSPHRASE,
  PATIENCE_MS,
  freshFolder,
  killEverywhere,
  leftovers,
  opened,
  removeFolders,
  run,
  vaultIn,
} from './kill.support.ts';

vi.mock(import('node:crypto'), async (original) =>
  (await import('./cheap-passphrases.ts')).withCheapPassphrases(await original()),
);

const NAMES = Array.from({ length: 300 }, (_, index) => `Runner ${String(index).padStart(3, '0')} Brook`);
const WITH_LATER = [...NAMES, 'Zoe Came Later'];

/** The folders from which every round starts. */
const from = { nothing: '', old: '', full: '', backedUp: '', restored: '' };
/** Of the full vault. */
let oldCode = '';
beforeAll(async () => {
  from.nothing = freshFolder();
  from.old = await anOldVault();
  from.full = freshFolder();
  const vault = vaultIn(from.full);
  const names = { clinicName: 'Riverside', userName: 'Dr M. Quill' };
  ({ recoveryCode: oldCode } = await vault.create({ ...names, role: 'doctor', passphrase: PASSPHRASE }));
  addPeople(vault, NAMES);
  backUpOf(vault);
  vault.lock();
  from.backedUp = freshFolder(from.full);
  const later = vaultIn(from.backedUp);
  await later.unlock(PASSPHRASE);
  addPeople(later, ['Zoe Came Later']);
  later.lock();
  from.restored = freshFolder(from.backedUp);
  await run('restore', from.restored);
}, 60_000);
afterAll(removeFolders);

function addPeople(vault: Vault, names: readonly string[]): void {
  const { store } = vault.opened;
  const createdAt = NOW.toISOString();
  store.change(() =>
    names.forEach((name) => store.people.create({ id: crypto.randomUUID(), name, createdAt })),
  );
}

function backUpOf(vault: Vault): void {
  const key = vault.copyOfKey;
  const connection = openDatabase(vault.databasePath, key);
  backUp(connection, { ...vault.backupPlace, key, now: NOW, reason: 'manual' });
  connection.close();
}

/** As the first Genu made it, with people in it. */
async function anOldVault(): Promise<string> {
  const folder = freshFolder();
  const vault = join(folder, 'vault');
  mkdirSync(vault);
  const key = createDataKey();
  const connection = openDatabase(join(vault, 'vault.db'), key, { create: true });
  migrate(connection, { key, backups: backupPlace(vault), now: NOW, migrations: migrations.slice(0, 1) });
  connection.exec(`INSERT INTO settings VALUES ('user', '{"name":"Dr M. Quill","role":"doctor"}')`);
  const add = connection.prepare(
    `INSERT INTO people (id, name, folded_name, created_at) VALUES (?, ?, lower(?), '2026-01-01T00:00:00.000Z')`,
  );
  connection.transaction(() => NAMES.forEach((name) => add.run(crypto.randomUUID(), name, name)))();
  connection.close();
  const user = { id: FIRST_USER, name: 'Dr M. Quill', role: 'doctor', signature: '', createdAt: '' } as const;
  await new VaultKeys(vault, () => NOW).create(user, PASSPHRASE, key);
  return folder;
}

describe('a vault that was being made when its process was killed', () => {
  it('is there whole, or not at all', { timeout: PATIENCE_MS }, async () => {
    const { found, steps } = await killEverywhere('create', from.nothing, async (folder) => {
      const { client, services } = await startGenu(folder);
      const { vault } = await client.app.status({});
      const unlocked = await codeOf(client.vault.unlock({ passphrase: PASSPHRASE }));
      await services.close();
      return `${vault}, ${unlocked}: ${readdirSync(folder).toSorted().join(' ')}`;
    });
    expect(found).toEqual(['locked, no failure: owner.lock vault', 'missing, VAULT_MISSING: owner.lock']);
    expect(steps).toContain('rename vault.part to vault');
  });
});

describe('a vault that was being brought up to date', () => {
  const schemaOf = (connection: Connection): string =>
    JSON.stringify(connection.prepare(`SELECT name, sql FROM sqlite_schema ORDER BY name`).raw().all());

  it(
    'is at one version or at another, never between, and comes up to date at the next opening',
    { timeout: PATIENCE_MS },
    async () => {
      const [first] = await new VaultKeys(join(from.old, 'vault'), () => NOW).unlock(PASSPHRASE, undefined);
      const key = first?.key ?? Buffer.alloc(0);
      const clean = openDatabase(join(freshFolder(), 'clean.db'), createDataKey(), { create: true });
      const schemas = migrations.map((sql) => {
        clean.exec(sql);
        return schemaOf(clean);
      });
      clean.close();
      const { found, steps } = await killEverywhere('migrate', from.old, async (folder) => {
        const connection = openDatabase(join(folder, 'vault', 'vault.db'), key);
        const version = schemaVersion(connection);
        checkIntegrity(connection);
        const isOfItsVersion = schemaOf(connection) === schemas[version - 1];
        connection.close();
        const after = await opened(folder);
        expect(await after.names()).toEqual(NAMES);
        const { backups } = await after.state();
        const kept = backups.every(({ people }) => people === NAMES.length) ? backups.length : 0;
        await after.close();
        // The backup from before is there whenever anything was changed.
        return `version ${version}${isOfItsVersion && kept > 0 ? '' : ', not as it should be'}`;
      });
      expect(found).toEqual(migrations.map((_, index) => `version ${index + 1}`));
      expect(steps.filter((name) => name.startsWith('pragma user_version='))).toHaveLength(
        migrations.length - 1,
      );
    },
  );
});

describe('a backup that was being made', () => {
  it(
    'counts only when it is whole, and leaves the vault and what can be undone as they were',
    { timeout: PATIENCE_MS },
    async () => {
      const { found, steps } = await killEverywhere('backup', from.restored, async (folder) => {
        const after = await opened(folder);
        expect(await after.names()).toEqual(NAMES);
        const { backups } = await after.state();
        // The vault from before the restore can be had whole, or it is gone.
        const expected = (await after.undoRestore()) ? WITH_LATER : NAMES;
        expect(await after.names()).toEqual(expected);
        await after.close();
        return `${backups.length} backups, ${expected === NAMES ? 'nothing' : 'the restore'} to undo`;
      });
      expect(found).toEqual([
        '1 backups, the restore to undo',
        '2 backups, nothing to undo',
        '2 backups, the restore to undo',
      ]);
      expect(steps).toContain('prepare VACUUM INTO ?');
    },
  );
});

describe('a restore that was under way', () => {
  /** What was there before the restore can be had, by undoing it or without. */
  async function withEverything(folder: string): Promise<string> {
    const after = await opened(folder);
    const before = await after.names();
    const isUndone = await after.undoRestore();
    expect(before).toEqual(isUndone ? NAMES : WITH_LATER);
    expect(await after.names()).toEqual(WITH_LATER);
    expect((await after.state()).backups).toHaveLength(1);
    await after.close();
    return isUndone ? 'restored' : 'as before';
  }

  it(
    'has happened or not; what was there before it can be had in either case',
    { timeout: PATIENCE_MS },
    async () => {
      const { found, steps } = await killEverywhere('restore', from.backedUp, withEverything);
      expect(found).toEqual(['as before', 'restored']);
      expect(steps).toEqual(expect.arrayContaining(['copy to vault.db', 'rename vault.restored to vault']));
    },
  );

  it('can be undone again when the undoing was killed', { timeout: PATIENCE_MS }, async () => {
    const { found, steps } = await killEverywhere('undo', from.restored, withEverything);
    expect(found).toEqual(['as before', 'restored']);
    expect(steps).toContain('rename vault.before-restore to vault');
  });
});

/** Which of two recovery codes opens what a kill left, each tried on it as it was left. */
async function validCode(folder: string, newCode: string): Promise<string> {
  const opens = async (recoveryCode: string): Promise<boolean> => {
    const { client, services } = await startGenu(freshFolder(folder));
    const code = await codeOf(client.vault.recover({ recoveryCode, passphrase: NEXT_PASSPHRASE }));
    await services.close();
    if (code !== 'no failure' && code !== 'WRONG_RECOVERY_CODE') throw new Error(`recovering: ${code}`);
    return code === 'no failure';
  };
  const valid = [
    (await opens(oldCode)) ? ['the old code'] : [],
    (await opens(newCode)) ? ['the new code'] : [],
  ];
  return valid.flat().join(' and ');
}

describe('a recovery code that was being changed', () => {
  it('is the old one, or the new one that was shown before', { timeout: PATIENCE_MS }, async () => {
    const { found, steps } = await killEverywhere('code', from.full, async (folder, newCode) => {
      const valid = await validCode(folder, newCode);
      const after = await opened(folder);
      await after.close();
      return valid;
    });
    expect(found).toEqual(['the new code', 'the old code']);
    expect(steps).toContain('rename keyslots.json.part to keyslots.json');
  });
});

describe('a data key that was being changed', () => {
  it(
    'opens with the same passphrase, and with the recovery code of the key that the database has, and can be changed again',
    { timeout: PATIENCE_MS },
    async () => {
      const [first] = await new VaultKeys(join(from.full, 'vault'), () => NOW).unlock(PASSPHRASE, undefined);
      const { found, steps } = await killEverywhere('rekey', from.full, async (folder, newCode) => {
        const valid = await validCode(folder, newCode);
        const after = await opened(folder);
        expect(await after.names()).toEqual(NAMES);
        await after.close();
        const vault = vaultIn(folder);
        await vault.unlock(PASSPHRASE);
        const isOld = first !== undefined && vault.copyOfKey.equals(first.key);
        const recoveryCode = await new Users(vault, () => NOW).offerRecoveryCode(PASSPHRASE);
        await vault.changeDataKey({ passphrase: PASSPHRASE, recoveryCode });
        vault.opened.store.checkIntegrity();
        vault.lock();
        return `${isOld ? 'the old key' : 'the new key'}, ${valid}`;
      });
      expect(found).toEqual(['the new key, the new code', 'the old key, the old code']);
      expect(steps).toEqual(
        expect.arrayContaining(['prepare VACUUM INTO ?', 'rekey', 'rename vault.db.next to vault.db']),
      );
    },
  );
});

describe('a passphrase that was being changed', () => {
  it('is the old one or the new one, never neither', { timeout: PATIENCE_MS }, async () => {
    const { found, steps } = await killEverywhere('passphrase', from.full, async (folder) => {
      const { client, services } = await startGenu(folder);
      const old = await codeOf(client.vault.unlock({ passphrase: PASSPHRASE }));
      await client.vault.lock({});
      const next = await codeOf(client.vault.unlock({ passphrase: NEXT_PASSPHRASE }));
      await services.close();
      expect(leftovers(folder)).toEqual([]);
      return `old: ${old}, new: ${next}`;
    });
    expect(found).toEqual([
      'old: WRONG_PASSPHRASE, new: no failure',
      'old: no failure, new: WRONG_PASSPHRASE',
    ]);
    expect(steps).toContain('rename keyslots.json.part to keyslots.json');
  });
});
