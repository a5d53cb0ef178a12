import { arm, stepsTaken } from './steps.ts';
import { join } from 'node:path';
import { Users } from '#electron/services/users.ts';
import { Vault } from '#electron/services/vault.ts';
import { backUp } from '#electron/store/backup/make.ts';
import { backupFiles, listBackups } from '#electron/store/backup/manifest.ts';
import { forgetRestore, placesOf } from '#electron/store/backup/restore.ts';
import { openDatabase } from '#electron/store/database.ts';
import { readKeySlots, unlockSlot } from '#electron/store/key-slots.ts';

/**
 * Does one thing to a vault, through the product's own code, until it is done or killed: at a step of this number,
 * or at any moment once it has said its first line. What it did stands on the last line, as JSON.
 */
const [, , task = '', folder = '', dieAt = '0', passphrase = '', next = ''] = process.argv;
const now = (): Date => new Date('2026-06-15T10:00:00.000Z');
const vault = new Vault(join(folder, 'vault'), { now, application: '0.0.0-test', knowledgeVersion: 'test' });

/** Whatever is said before the work begins, somebody has seen. */
function begin(seen = 'ready'): void {
  process.stdout.write(`${seen}\n`);
  arm(Number(dieAt));
}

const tasks: Readonly<Record<string, () => Promise<unknown>>> = {
  create: () => {
    begin();
    return vault.create({ clinicName: 'Riverside', userName: 'Dr M. Quill', role: 'doctor', passphrase });
  },
  migrate: () => {
    begin();
    return vault.unlock(passphrase);
  },
  backup: async () => {
    await vault.unlock(passphrase);
    const { databasePath, backupPlace, copyOfKey: key } = vault;
    vault.lock();
    const connection = openDatabase(databasePath, key);
    begin();
    backUp(connection, { ...backupPlace, key, now: now(), reason: 'manual' });
    forgetRestore(placesOf(join(folder, 'vault')));
    connection.close();
  },
  restore: async () => {
    const place = vault.backupPlace.folder;
    const { id } = listBackups(place).at(-1) ?? { id: '' };
    const slots = readKeySlots(backupFiles(place, id).slots);
    const opened = await unlockSlot(slots, { kind: 'passphrase' }, passphrase);
    if (opened === undefined) throw new Error('the passphrase opens no backup');
    begin();
    await vault.restore(id, opened);
  },
  undo: () => {
    begin();
    return vault.undoRestore();
  },
  rekey: async () => {
    await vault.unlock(passphrase);
    const recoveryCode = await new Users(vault, now).offerRecoveryCode(passphrase);
    begin(recoveryCode);
    await vault.changeDataKey({ passphrase, recoveryCode });
  },
  code: async () => {
    await vault.unlock(passphrase);
    const users = new Users(vault, now);
    const recoveryCode = await users.offerRecoveryCode(passphrase);
    begin(recoveryCode);
    await users.renewRecoveryCode({ passphrase, recoveryCode });
  },
  passphrase: async () => {
    await vault.unlock(passphrase);
    begin();
    await new Users(vault, now).changePassphrase(passphrase, next);
  },
};
await tasks[task]?.();
vault.lock();
process.stdout.write(`${JSON.stringify(stepsTaken())}\n`);
