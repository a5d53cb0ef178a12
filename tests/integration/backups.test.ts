import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { BackupState } from '#shared/contract/backups.ts';
import {
  NOW,
  PASSPHRASE,
  codeOf,
  databasePath,
  slotsPath,
  startGenu,
  startWithVault,
  temporaryFolder,
  type Genu,
} from './support.ts';

const NAME = 'Ida Brookhaven';
const names = async ({ client }: Genu): Promise<string[]> =>
  (await client.people.list({})).rows.map(({ name }) => name);

/** Waits until the backup that runs has ended. */
async function settled({ client }: Genu): Promise<BackupState> {
  for (;;) {
    const state = await client.backups.state({});
    if (state.running === undefined) return state;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
async function vaultWithBackup() {
  const genu = await startWithVault();
  await genu.client.people.create({ name: NAME });
  await genu.client.backups.start({});
  const { backups } = await settled(genu);
  const [made] = backups;
  if (made === undefined) throw new Error('no backup was made');
  return { genu, made };
}

describe('a backup', () => {
  it('is made on demand, counted, and holds nothing readable', async () => {
    const { genu, made } = await vaultWithBackup();
    expect(made).toMatchObject({ reason: 'manual', people: 1, assessments: 0, handouts: 0 });
    const { folder } = await genu.client.backups.state({});
    const files = readdirSync(folder);
    expect(files.toSorted()).toEqual([`${made.id}.db`, `${made.id}.json`, `${made.id}.keyslots.json`]);
    for (const file of files) expect(readFileSync(join(folder, file)).includes('Brookhaven')).toBe(false);
  });

  it('is made at the first unlocking of a day, and once', async () => {
    const folder = temporaryFolder();
    let now = NOW;
    const genu = await startGenu(folder, { now: () => now });
    await genu.client.vault.create({
      clinicName: '',
      userName: 'Dr M. Quill',
      role: 'doctor',
      passphrase: PASSPHRASE,
    });
    const reopen = async (): Promise<string[]> => {
      await genu.client.vault.lock({});
      await genu.client.vault.unlock({ passphrase: PASSPHRASE });
      return (await settled(genu)).backups.map(
        ({ reason, createdAt }) => `${reason} ${createdAt.slice(0, 10)}`,
      );
    };
    expect(await reopen()).toEqual(['daily 2026-06-15']);
    now = new Date(NOW.getTime() + 3_600_000);
    expect(await reopen()).toEqual(['daily 2026-06-15']);
    now = new Date(NOW.getTime() + 86_400_000);
    expect(await reopen()).toEqual(['daily 2026-06-16', 'daily 2026-06-15']);
  });

  it('goes to another folder when asked, and says when there is none', async () => {
    const genu = await startWithVault();
    const elsewhere = temporaryFolder();
    await genu.client.backups.start({ folder: elsewhere });
    expect((await settled(genu)).backups).toEqual([]);
    expect(readdirSync(elsewhere).filter((name) => name.endsWith('.db'))).toHaveLength(1);
    for (const folder of [join(elsewhere, 'nowhere'), 'relative/place']) {
      expect(await codeOf(genu.client.backups.start({ folder }))).toBe('INVALID_INPUT');
    }
  });

  it('proves itself with the passphrase or the recovery code, and fails when a byte of it changed', async () => {
    const genu = await startWithVault();
    await genu.client.backups.start({});
    const { backups, folder } = await settled(genu);
    const id = backups[0]?.id ?? '';
    expect(await genu.client.backups.prove({ id, secret: PASSPHRASE })).toMatchObject({ people: 0 });
    expect(await genu.client.backups.prove({ id, secret: genu.recoveryCode })).toMatchObject({ id });
    expect(await codeOf(genu.client.backups.prove({ id, secret: 'not the passphrase' }))).toBe(
      'WRONG_PASSPHRASE',
    );
    appendFileSync(join(folder, `${id}.db`), 'x');
    expect(await codeOf(genu.client.backups.prove({ id, secret: PASSPHRASE }))).toBe('VAULT_DAMAGED');
  });

  it('cancels without a trace', async () => {
    const genu = await startWithVault();
    await genu.client.backups.start({});
    expect(await codeOf(genu.client.backups.start({}))).toBe('IN_PROGRESS');
    await genu.client.backups.cancel({});
    const { backups, folder, failure } = await settled(genu);
    expect({ backups, failure }).toEqual({ backups: [], failure: 'CANCELLED' });
    expect(existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.part-')) : []).toEqual(
      [],
    );
  });
});

describe('restoring', () => {
  it('brings back what was there, keeps what came after, and can be undone', async () => {
    const { genu, made } = await vaultWithBackup();
    await genu.client.people.create({ name: 'Came later' });
    await genu.client.backups.restore({ id: made.id, secret: PASSPHRASE });
    expect(await names(genu)).toEqual([NAME]);
    const { canUndoRestore, backups } = await genu.client.backups.state({});
    expect(canUndoRestore).toBe(true);
    expect(backups.map(({ reason, people }) => [reason, people])).toEqual([
      ['before-restore', 2],
      ['manual', 1],
    ]);
    await genu.client.backups.undoRestore({});
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    expect((await names(genu)).toSorted()).toEqual(['Came later', NAME]);
  });

  it('leaves the records in use while the backup is copied, and keeps what was written meanwhile', async () => {
    const { genu, made } = await vaultWithBackup();
    const over = new AbortController();
    const restoring = genu.client.backups
      .restore({ id: made.id, secret: PASSPHRASE })
      .finally(() => over.abort());
    const written: string[] = [];
    for (; !over.signal.aborted; await nextTurn()) {
      // There from the first byte of the copy until it takes the place of the vault.
      if (!existsSync(join(genu.folder, 'vault.restored'))) continue;
      const name = `Came in turn ${written.length}`;
      await genu.client.people.create({ name });
      written.push(name);
    }
    await restoring;
    expect(written).not.toEqual([]);
    expect(await names(genu)).toEqual([NAME]);
    await genu.client.backups.undoRestore({});
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    expect((await names(genu)).toSorted()).toEqual([...written, NAME].toSorted());
  });

  it('leads out of a damaged vault without ever opening an empty one', async () => {
    const { genu, made } = await vaultWithBackup();
    await genu.client.vault.lock({});
    const path = databasePath(genu.folder);
    const bytes = readFileSync(path);
    rmSync(path);
    appendFileSync(
      path,
      bytes.map((byte, index) => (index > 4000 && index < 4400 ? byte ^ 0xff : byte)),
    );
    expect(await codeOf(genu.client.vault.unlock({ passphrase: PASSPHRASE }))).toBe('VAULT_DAMAGED');
    await genu.client.backups.restore({ id: made.id, secret: PASSPHRASE });
    expect(await names(genu)).toEqual([NAME]);
  });

  it('takes the slots of a backup where those of the vault cannot be read, and loses nothing of today', async () => {
    const { genu } = await vaultWithBackup();
    await genu.client.people.create({ name: 'Came later' });
    for (const damage of [(path: string) => appendFileSync(path, 'x'), (path: string) => rmSync(path)]) {
      await genu.client.vault.lock({});
      damage(slotsPath(genu.folder));
      expect(await codeOf(genu.client.vault.unlock({ passphrase: 'not the passphrase' }))).toBe(
        'VAULT_DAMAGED',
      );
      await genu.client.vault.unlock({ passphrase: PASSPHRASE });
      expect((await names(genu)).toSorted()).toEqual(['Came later', NAME]);
      await genu.client.vault.lock({});
      await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    }
  });

  it('is offered where nothing but the backups is left, and no new vault', async () => {
    const { genu, made } = await vaultWithBackup();
    await genu.services.close();
    rmSync(databasePath(genu.folder));
    rmSync(slotsPath(genu.folder));
    const again = await startGenu(genu.folder);
    expect((await again.client.app.status({})).vault).toBe('locked');
    const empty = { clinicName: '', userName: 'X', role: 'doctor', passphrase: PASSPHRASE } as const;
    expect(await codeOf(again.client.vault.create(empty))).toBe('VAULT_EXISTS');
    expect(await codeOf(again.client.vault.unlock({ passphrase: PASSPHRASE }))).toBe('VAULT_DAMAGED');
    await again.client.backups.restore({ id: made.id, secret: PASSPHRASE });
    expect(await names(again)).toEqual([NAME]);
  });

  it('refuses a backup of a newer Genu before it has touched anything', async () => {
    const { genu, made } = await vaultWithBackup();
    const { folder } = await genu.client.backups.state({});
    const future = made.id.replace(/\d+$/, '999');
    for (const ending of ['.db', '.json', '.keyslots.json']) {
      renameSync(join(folder, `${made.id}${ending}`), join(folder, `${future}${ending}`));
    }
    const path = join(folder, `${future}.json`);
    const { checksum: _checksum, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as {
      checksum: string;
    };
    writeFileSync(path, JSON.stringify({ ...manifest, schema: 999 }));
    const asked = { id: future, secret: PASSPHRASE };
    expect(await codeOf(genu.client.backups.restore(asked))).toBe('VAULT_FROM_FUTURE');
    expect(await names(genu)).toEqual([NAME]);
    expect((await genu.client.backups.state({})).canUndoRestore).toBe(false);
  });

  it('refuses a wrong passphrase and an unknown backup, and touches nothing', async () => {
    const { genu, made } = await vaultWithBackup();
    const { restore } = genu.client.backups;
    expect(await codeOf(restore({ id: made.id, secret: 'not the passphrase' }))).toBe('WRONG_PASSPHRASE');
    const id = '2020-01-01T00-00-00-000Z-v1';
    expect(await codeOf(restore({ id, secret: PASSPHRASE }))).toBe('NOT_FOUND');
    expect(await codeOf(genu.client.backups.undoRestore({}))).toBe('NOT_FOUND');
    expect(await names(genu)).toEqual([NAME]);
  });
});

describe('damage that nobody has met yet', () => {
  it('is found after an unlocking, and told until a restore', async () => {
    const { genu } = await vaultWithBackup();
    for (let count = 0; count < 60; count += 1) await genu.client.people.create({ name: `Runner ${count}` });
    /** Undefined where the unlocking met it already. */
    const findsDamage = async (page: number): Promise<boolean | undefined> => {
      await genu.client.vault.lock({});
      const intact = readFileSync(databasePath(genu.folder));
      const damaged = Buffer.from(intact);
      damaged.writeUInt8(damaged.readUInt8(page * 4096 + 50) ^ 1, page * 4096 + 50);
      writeFileSync(databasePath(genu.folder), damaged);
      const met = await codeOf(genu.client.vault.unlock({ passphrase: PASSPHRASE }));
      const isMet = met === 'VAULT_DAMAGED';
      const failure = isMet
        ? undefined
        : await eventually(async () => (await genu.client.backups.state({})).failure);
      await genu.client.vault.lock({});
      writeFileSync(databasePath(genu.folder), intact);
      return isMet ? undefined : failure === 'VAULT_DAMAGED';
    };
    let isFound: boolean | undefined;
    let page = statSync(databasePath(genu.folder)).size / 4096 - 1;
    for (; isFound === undefined && page > 0; page -= 1) isFound = await findsDamage(page);
    expect(isFound).toBe(true);
    const [{ id } = { id: '' }] = (await genu.client.backups.state({})).backups;
    await genu.client.backups.restore({ id, secret: PASSPHRASE });
    expect((await genu.client.backups.state({})).failure).toBeUndefined();
    expect(await names(genu)).toEqual([NAME]);
  });

  async function eventually<Value>(look: () => Promise<Value | undefined>): Promise<Value | undefined> {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = await look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return undefined;
  }
});

/** What a kill between two renames leaves; each must lead to one whole vault with its backups. */
describe('a restore that was killed', () => {
  const vaultOf = (folder: string, suffix = ''): string => join(folder, `vault${suffix}`);
  const cases: readonly [string, (folder: string) => void, readonly string[]][] = [
    ['before the restored vault was whole', (folder) => mkdirSync(vaultOf(folder, '.restored')), [NAME]],
    [
      'after the vault was moved aside',
      (folder) => {
        mkdirSync(vaultOf(folder, '.restored'));
        for (const file of ['vault.db', 'keyslots.json']) {
          const from = join(vaultOf(folder), file);
          appendFileSync(join(vaultOf(folder, '.restored'), file), readFileSync(from));
        }
        renameSync(vaultOf(folder), vaultOf(folder, '.before-restore'));
      },
      [NAME],
    ],
    [
      'while it was undone',
      (folder) => {
        mkdirSync(vaultOf(folder, '.before-restore'));
        for (const file of ['vault.db', 'keyslots.json']) {
          renameSync(join(vaultOf(folder), file), join(vaultOf(folder, '.before-restore'), file));
        }
        renameSync(vaultOf(folder), vaultOf(folder, '.restored.old'));
      },
      [NAME],
    ],
  ];
  it.each(cases)('%s', async (_, kill, expected) => {
    const { genu, made } = await vaultWithBackup();
    await genu.services.close();
    kill(genu.folder);
    const again = await startGenu(genu.folder);
    await again.client.vault.unlock({ passphrase: PASSPHRASE });
    const { backups } = await settled(again);
    expect(await names(again)).toEqual(expected);
    expect(backups.map(({ id }) => id)).toContain(made.id);
  });
});
