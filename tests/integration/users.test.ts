import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256 } from '#electron/store/hash.ts';
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

const COACH = {
  name: 'Cleo Ferrante',
  role: 'coach',
  signature: '',
  passphrase: 'mild rivers carry stones',
} as const;
const NEXT = 'another four plain words';

const unlockAs = async ({ client }: Genu, initials: string, passphrase: string): Promise<void> => {
  await client.vault.lock({});
  const { unlockChoices } = await client.app.status({});
  const choice = unlockChoices.find((one) => one.initials === initials);
  await client.vault.unlock({ passphrase, userId: choice?.userId });
};
const whoSits = async ({ client }: Genu): Promise<string | undefined> =>
  (await client.app.status({})).user?.name;
const idOf = async ({ client }: Genu, name: string): Promise<string> =>
  (await client.users.list({})).find((user) => user.name === name)?.id ?? '';

describe('users of a vault', () => {
  it('are chosen by initials and open it with their own passphrase, each in his role', async () => {
    const genu = await startWithVault();
    await genu.client.users.add(COACH);
    await unlockAs(genu, 'CF', COACH.passphrase);
    expect((await genu.client.app.status({})).user).toMatchObject({ name: COACH.name, role: 'coach' });
    await genu.client.vault.lock({});
    expect((await genu.client.app.status({})).unlockChoices).toMatchObject([
      { initials: 'MQ', role: 'doctor' },
      { initials: 'CF', role: 'coach' },
    ]);
    const doctor = (await genu.client.app.status({})).unlockChoices.find(({ initials }) => initials === 'MQ');
    const wrongPair = { passphrase: COACH.passphrase, userId: doctor?.userId };
    expect(await codeOf(genu.client.vault.unlock(wrongPair))).toBe('WRONG_PASSPHRASE');
    expect(readFileSync(slotsPath(genu.folder), 'utf8')).not.toContain('Ferrante');
  });

  it('a coach manages only himself, and nobody gives himself a role that sees more', async () => {
    const genu = await startWithVault();
    await genu.client.users.add(COACH);
    await unlockAs(genu, 'CF', COACH.passphrase);
    const doctorId = await idOf(genu, 'Dr M. Quill');
    const coachId = await idOf(genu, COACH.name);
    const { users } = genu.client;
    const { passphrase } = COACH;
    const { recoveryCode } = await users.offerRecoveryCode({ passphrase });
    const attempts = [
      users.add({ ...COACH, role: 'doctor' }),
      users.update({ id: doctorId, name: 'Me', signature: '' }),
      users.remove({ id: doctorId }),
      users.remove({ id: coachId }),
      users.givePassphrase({ id: doctorId, passphrase: NEXT }),
      users.changeDataKey({ passphrase, recoveryCode }),
    ];
    const codes = await Promise.all(attempts.map(codeOf));
    expect(new Set(codes)).toEqual(new Set(['NOT_PERMITTED']));
    await users.update({ id: coachId, name: 'Cleo F.', signature: 'Head coach' });
    expect((await genu.client.app.status({})).user).toMatchObject({
      name: 'Cleo F.',
      signature: 'Head coach',
    });
  });

  it('who was removed opens nothing, stays as an author, and nobody removes himself', async () => {
    const genu = await startWithVault();
    await genu.client.users.add(COACH);
    const coachId = await idOf(genu, COACH.name);
    await genu.client.users.remove({ id: coachId });
    expect(await codeOf(genu.client.users.remove({ id: await idOf(genu, 'Dr M. Quill') }))).toBe(
      'NOT_PERMITTED',
    );
    await genu.client.vault.lock({});
    const again = { passphrase: COACH.passphrase, userId: coachId };
    expect(await codeOf(genu.client.vault.unlock(again))).toBe('WRONG_PASSPHRASE');
    await genu.services.close();
    const connection = await openBehind(genu.folder);
    expect(connection.prepare('SELECT name FROM users WHERE removed_at IS NOT NULL').pluck().all()).toEqual([
      COACH.name,
    ]);
    expect(() => connection.exec(`UPDATE users SET role = 'doctor'`)).toThrow(/never changes/);
    connection.close();
  });
});

describe('secrets', () => {
  it('a changed passphrase holds, and only with the present one as proof', async () => {
    const genu = await startWithVault();
    const { users, vault } = genu.client;
    expect(await codeOf(users.changePassphrase({ current: 'wrong', next: NEXT }))).toBe('WRONG_PASSPHRASE');
    expect(await codeOf(users.changePassphrase({ current: PASSPHRASE, next: 'short' }))).toBe(
      'WEAK_PASSPHRASE',
    );
    await users.changePassphrase({ current: PASSPHRASE, next: NEXT });
    await vault.lock({});
    expect(await codeOf(vault.unlock({ passphrase: PASSPHRASE }))).toBe('WRONG_PASSPHRASE');
    await vault.unlock({ passphrase: NEXT });
    expect(await whoSits(genu)).toBe('Dr M. Quill');
  });

  it('a recovery code that was offered replaces the old one once it comes back, and not before', async () => {
    const { client, recoveryCode: old } = await startWithVault();
    const { users, vault } = client;
    const recovering = async (recoveryCode: string): Promise<string> => {
      await vault.lock({});
      return codeOf(vault.recover({ recoveryCode, passphrase: PASSPHRASE }));
    };
    const { recoveryCode: unseen } = await users.offerRecoveryCode({ passphrase: PASSPHRASE });
    expect([await recovering(unseen), await recovering(old)]).toEqual(['WRONG_RECOVERY_CODE', 'no failure']);
    const { recoveryCode } = await users.offerRecoveryCode({ passphrase: PASSPHRASE });
    await users.renewRecoveryCode({ passphrase: PASSPHRASE, recoveryCode: recoveryCode.toLowerCase() });
    expect([await recovering(old), await recovering(recoveryCode)]).toEqual([
      'WRONG_RECOVERY_CODE',
      'no failure',
    ]);
  });

  it(
    'no code is taken but the one that is being shown, with the passphrase',
    { timeout: 60_000 },
    async () => {
      const { client, recoveryCode: old } = await startWithVault();
      const { users, vault, backups } = client;
      const offered = async (): Promise<string> =>
        (await users.offerRecoveryCode({ passphrase: PASSPHRASE })).recoveryCode;
      const taking = async (recoveryCode: string): Promise<readonly string[]> => [
        await codeOf(users.renewRecoveryCode({ passphrase: PASSPHRASE, recoveryCode })),
        await codeOf(users.changeDataKey({ passphrase: PASSPHRASE, recoveryCode })),
      ];
      const isRefused = ['WRONG_RECOVERY_CODE', 'WRONG_RECOVERY_CODE'];
      expect(await codeOf(users.offerRecoveryCode({ passphrase: 'wrong' }))).toBe('WRONG_PASSPHRASE');
      expect(await taking(old)).toEqual(isRefused);
      const earlier = await offered();
      const later = await offered();
      expect(await taking(earlier)).toEqual(isRefused);
      const withoutProof = users.renewRecoveryCode({ passphrase: 'wrong', recoveryCode: later });
      expect(await codeOf(withoutProof)).toBe('WRONG_PASSPHRASE');
      await vault.lock({});
      await vault.unlock({ passphrase: PASSPHRASE });
      expect(await taking(later)).toEqual(isRefused);
      // Nothing was begun: not even the backup that comes before.
      const reasons = (await backups.state({})).backups.map(({ reason }) => reason);
      expect(reasons).not.toContain('before-rekey');
      await vault.lock({});
      await vault.recover({ recoveryCode: old, passphrase: PASSPHRASE });
    },
  );

  it('a new data key shuts the old one out, keeps the records, and backs them up first', async () => {
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

  it('a new data key waits for the backup of the day, and one more is made', async () => {
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
    expect(readdirSync(join(genu.folder, 'vault')).toSorted()).toEqual(
      expect.not.arrayContaining(['keyslots.next.json', 'vault.db.next']),
    );
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

  it('slots from before there were several users open for the first one', async () => {
    const genu = await startWithVault();
    await genu.services.close();
    const path = slotsPath(genu.folder);
    const { checksum: _checksum, ...file } = z
      .looseObject({ checksum: z.string(), slots: z.array(z.looseObject({})) })
      .parse(JSON.parse(readFileSync(path, 'utf8')));
    const slots = file.slots.map(({ userId: _userId, initials: _initials, role: _role, ...slot }) => slot);
    const before = { ...file, slots };
    const checksum = sha256(Buffer.from(JSON.stringify(before)));
    writeFileSync(path, JSON.stringify({ ...before, checksum }));
    const again = await startGenu(genu.folder);
    await again.client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await whoSits(again)).toBe('Dr M. Quill');
  });
});
