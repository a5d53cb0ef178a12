import { arm } from './steps.ts';
import {
  closeSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Users } from '#electron/services/users.ts';
import { Vault } from '#electron/services/vault.ts';
import { backUp } from '#electron/store/backup/make.ts';
import { listBackups } from '#electron/store/backup/manifest.ts';
import { openDatabase } from '#electron/store/database.ts';
import { readKeySlots, unlockSlot } from '#electron/store/key-slots.ts';
import { Failure } from '#shared/contract/failure.ts';

/** Fills a small disk and does there what Genu does, through its own code. Says what came of it, as JSON. */
const [, , folder = '', passphrase = '', next = ''] = process.argv;
// With a number that no step has: passphrases cost little, and nothing dies.
arm(0);
const now = (): Date => new Date('2026-06-15T10:00:00.000Z');
const about = { now, application: '0.0.0-test', knowledgeVersion: 'test' };
const vault = new Vault(join(folder, 'vault'), about);
const filler = join(folder, 'filler');

const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'done';
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
};
/** Nothing more can be written, not a byte. */
function fillUp(): void {
  const file = openSync(filler, 'a');
  try {
    for (let bytes = 1 << 16; bytes > 0;) {
      try {
        writeSync(file, 'x'.repeat(bytes));
      } catch {
        bytes >>= 1;
      }
    }
  } finally {
    closeSync(file);
  }
}
const leaveRoomFor = (bytes: number): void => truncateSync(filler, statSync(filler).size - bytes);
const count = (): number =>
  vault.opened.store.people.list({
    search: '',
    sort: 'name',
    language: 'en',
    descending: false,
    filter: 'everyone',
    offset: 0,
    limit: 1,
    today: '2026-06-15',
    recent: [],
  }).total;
const add = (): void => {
  const { store } = vault.opened;
  const person = {
    id: crypto.randomUUID(),
    name: 'Ida Brook '.repeat(18).trim(),
    createdAt: now().toISOString(),
  };
  store.change(() => store.people.create(person));
};
function makeBackup(): void {
  const key = vault.copyOfKey;
  const connection = openDatabase(vault.databasePath, key);
  try {
    backUp(connection, { ...vault.backupPlace, key, now: now(), reason: 'manual' });
  } finally {
    connection.close();
  }
}
async function restore(): Promise<void> {
  const place = vault.backupPlace.folder;
  const [{ id } = { id: '' }] = listBackups(place);
  const slots = readKeySlots(join(place, `${id}.keyslots.json`));
  const opened = await unlockSlot(slots, { kind: 'passphrase' }, passphrase);
  if (opened !== undefined) await vault.restore(id, opened);
}

async function changeDataKey(): Promise<void> {
  const recoveryCode = await new Users(vault, now).offerRecoveryCode(passphrase);
  await vault.changeDataKey({ passphrase, recoveryCode });
}

await vault.create({ clinicName: 'Riverside', userName: 'Dr M. Quill', role: 'doctor', passphrase });
makeBackup();
// What can be given back later.
writeFileSync(filler, Buffer.alloc(700_000));
let acknowledged = 0;
const whileAdding = await codeOf(() => {
  for (; acknowledged < 100_000; acknowledged += 1) add();
});
fillUp();
const found: Record<string, unknown> = { whileAdding, isWhole: count() === acknowledged };
vault.opened.store.checkIntegrity();
found['copy'] = await codeOf(makeBackup);
found['passphrase'] = await codeOf(() => new Users(vault, now).changePassphrase(passphrase, next));
found['dataKey'] = await codeOf(changeDataKey);
found['isStillOpen'] = vault.state === 'open' && count() === acknowledged;
found['restore'] = await codeOf(restore);
// Closing the database gave the room of its log back.
vault.lock();
fillUp();
found['unlockOnFullDisk'] = await codeOf(() => vault.unlock(passphrase));
// Room for the new key slots, and not for the journal of the change.
rmSync(filler);
await vault.unlock(passphrase);
fillUp();
leaveRoomFor(2 ** 14);
found['dataKeyHalfWay'] = await codeOf(changeDataKey);
rmSync(filler);
await vault.unlock(passphrase);
found['isWholeAfterwards'] = count() === acknowledged;
add();
vault.lock();
vault.sweep();
await vault.unlock(passphrase);
vault.opened.store.checkIntegrity();
found['goesOn'] = count() === acknowledged + 1;
found['backups'] = listBackups(vault.backupPlace.folder).length;
vault.lock();
found['files'] = readdirSync(join(folder, 'vault')).toSorted();
process.stdout.write(JSON.stringify(found));
