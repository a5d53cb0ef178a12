import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  PASSPHRASE,
  changeDataKey,
  codeOf,
  databasePath,
  openBehind,
  slotsPath,
  startGenu,
  startWithVault,
  type Genu,
} from './support.ts';
import { COACH, NEXT, idOf, unlockAs } from './users.support.ts';

describe('a new data key', () => {
  it('shuts the old one out, keeps the records, and backs them up first', async () => {
    const genu = await startWithVault();
    await genu.client.people.create({ name: 'Ida Brookhaven' });
    await genu.client.users.add(COACH);
    const oldSlots = join(genu.folder, 'old.json');
    copyFileSync(slotsPath(genu.folder), oldSlots);
    const recoveryCode = await changeDataKey(genu.client);
    expect((await genu.client.people.list({})).total).toBe(1);
    const { backups } = await genu.client.backups.state({});
    expect(backups.map(({ reason }) => reason)).toEqual(['before-rekey']);
    expect(
      (await genu.client.users.list({})).map(({ name, hasPassphrase }) => [name, hasPassphrase]),
    ).toEqual([
      ['Dr M. Quill', true],
      [COACH.name, false],
    ]);
    await genu.client.users.givePassphrase({ id: await idOf(genu, COACH.name), passphrase: NEXT });
    await unlockAs(genu, 'CF', NEXT);
    await genu.client.vault.lock({});
    await genu.client.vault.recover({ recoveryCode, passphrase: PASSPHRASE });
    await genu.services.close();
    const present = readFileSync(slotsPath(genu.folder));
    copyFileSync(oldSlots, slotsPath(genu.folder));
    await expect(openBehind(genu.folder)).rejects.toThrow(/VAULT_DAMAGED/);
    writeFileSync(slotsPath(genu.folder), present);
  });

  it('no backup begins while the data key changes', async () => {
    const { client } = await startWithVault();
    const { recoveryCode } = await client.users.offerRecoveryCode({ passphrase: PASSPHRASE });
    const changing = client.users.changeDataKey({ passphrase: PASSPHRASE, recoveryCode });
    expect(await codeOf(client.backups.start({}))).toBe('IN_PROGRESS');
    await changing;
    expect(await codeOf(client.backups.start({}))).toBe('no failure');
  });

  it('waits for the backup of the day, and one more is made', async () => {
    const { client } = await startWithVault();
    await client.vault.lock({});
    await client.vault.unlock({ passphrase: PASSPHRASE });
    expect((await client.backups.state({})).running?.reason).toBe('daily');
    await changeDataKey(client);
    const { backups, failure } = await client.backups.state({});
    expect([...backups.map(({ reason }) => reason), failure]).toEqual(['before-rekey', 'daily', undefined]);
  });

  /** Begins a change of the data key; resolves once it refuses changes of the records. */
  async function beginChange({ client }: Genu) {
    const { recoveryCode } = await client.users.offerRecoveryCode({ passphrase: PASSPHRASE });
    const over = new AbortController();
    const done = codeOf(client.users.changeDataKey({ passphrase: PASSPHRASE, recoveryCode })).finally(() =>
      over.abort(),
    );
    const written: string[] = [];
    let code = 'no failure';
    for (; code === 'no failure' && !over.signal.aborted; await nextTurn()) {
      const name = `Came in turn ${written.length}`;
      code = await codeOf(client.people.create({ name }));
      if (code === 'no failure') written.push(name);
    }
    return { recoveryCode, done, over: over.signal, written, code };
  }

  /** The names of everybody: a quick machine writes more of them than one page of the list holds. */
  async function everybodyIn(client: Genu['client']): Promise<string[]> {
    const names: string[] = [];
    for (let total = 1; names.length < total;) {
      const page = await client.people.list({ limit: 500, offset: names.length });
      names.push(...page.rows.map(({ name }) => name));
      total = page.total;
    }
    return names;
  }

  it('the records can be read while the data key changes, and no change of them is lost', async () => {
    const genu = await startWithVault();
    const { client } = genu;
    const { done, over, written, code } = await beginChange(genu);
    expect(code).toBe('VAULT_BUSY');
    const read = new Set<number>();
    for (; !over.aborted; await nextTurn()) read.add((await client.people.list({})).total);
    expect([...read]).toEqual([written.length]);
    expect(await done).toBe('no failure');
    await client.people.create({ name: 'Came later' });
    await client.vault.lock({});
    await client.vault.unlock({ passphrase: PASSPHRASE });
    expect((await everybodyIn(client)).toSorted()).toEqual(['Came later', ...written].toSorted());
    // Its index as well: what is misspelt is still found.
    expect((await client.people.list({ search: 'Caem latre' })).rows).toMatchObject([{ name: 'Came later' }]);
  });

  it('whoever locks the vault while its data key changes finds it locked, and the new code holds', async () => {
    const genu = await startWithVault();
    const { recoveryCode, done } = await beginChange(genu);
    await genu.client.vault.lock({});
    expect(await done).toBe('no failure');
    expect((await genu.client.app.status({})).vault).toBe('locked');
    await genu.client.vault.recover({ recoveryCode, passphrase: NEXT });
  });

  it('a change of the data key ends with Genu, and the vault keeps the key it had', async () => {
    const genu = await startWithVault();
    const { done } = await beginChange(genu);
    await genu.services.close();
    expect(await done).toBe('CANCELLED');
    const again = await startGenu(genu.folder);
    await again.client.vault.recover({ recoveryCode: genu.recoveryCode, passphrase: NEXT });
    expect(readdirSync(join(genu.folder, 'vault')).filter((name) => name.includes('.next'))).toEqual([]);
  });

  it.each(['before', 'after'])(
    'a change of the data key that was killed %s the database took it still opens',
    async (when) => {
      const genu = await startWithVault();
      await genu.client.people.create({ name: 'Ida Brookhaven' });
      const keep = (path: string) => ({ path, bytes: readFileSync(path) });
      await genu.client.vault.lock({});
      const [oldSlots, oldDatabase] = [keep(slotsPath(genu.folder)), keep(databasePath(genu.folder))];
      await genu.client.vault.unlock({ passphrase: PASSPHRASE });
      const newCode = await changeDataKey(genu.client);
      await genu.services.close();
      // The two files as a kill leaves them: new slots beside the old ones, the database with one of the keys.
      writeFileSync(join(genu.folder, 'vault', 'keyslots.next.json'), readFileSync(slotsPath(genu.folder)));
      writeFileSync(oldSlots.path, oldSlots.bytes);
      if (when === 'before') writeFileSync(oldDatabase.path, oldDatabase.bytes);
      const again = await startGenu(genu.folder);
      // Each code opens slots, and one of them a key that the database does not have.
      const [valid, other] = when === 'before' ? [genu.recoveryCode, newCode] : [newCode, genu.recoveryCode];
      const recovering = (recoveryCode: string): Promise<string> =>
        codeOf(again.client.vault.recover({ recoveryCode, passphrase: PASSPHRASE }));
      expect(await recovering(other)).toBe('WRONG_RECOVERY_CODE');
      expect(await recovering(valid)).toBe('no failure');
      expect((await again.client.people.list({})).total).toBe(1);
      expect(existsSync(join(genu.folder, 'vault', 'keyslots.next.json'))).toBe(false);
      await again.client.vault.lock({});
      await again.client.vault.unlock({ passphrase: PASSPHRASE });
    },
  );
});
