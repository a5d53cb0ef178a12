import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256 } from '#electron/store/hash.ts';
import {
  PASSPHRASE,
  codeOf,
  openBehind,
  slotsPath,
  startGenu,
  startWithVault,
  type Genu,
} from './support.ts';
import { COACH, NEXT, idOf, unlockAs } from './users.support.ts';

const whoSits = async ({ client }: Genu): Promise<string | undefined> =>
  (await client.app.status({})).user?.name;

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
