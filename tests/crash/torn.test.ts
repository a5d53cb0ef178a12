import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { VaultKeys } from '#electron/services/vault-keys.ts';
import { backUp, proveBackup } from '#electron/store/backup/make.ts';
import { backupFiles, listBackups, type StoredBackup } from '#electron/store/backup/manifest.ts';
import { openDatabase } from '#electron/store/database.ts';
import { asFailure } from '#electron/store/failures.ts';
import { FIRST_USER, createDataKey } from '#electron/store/key-slots.ts';
import { Store } from '#electron/store/store.ts';
import { Failure } from '#shared/contract/failure.ts';
import { NOW, PASSPHRASE } from '#tests/integration/support.ts';

const isLong = process.env['GENU_LONG'] !== undefined;
const FLIPS = isLong ? 5000 : 150;
/** Of the log, where it is cut; the rest of it goes the same way. */
const LAST_STEPS = isLong ? Infinity : 250;
const PATIENCE_MS = 60_000 + FLIPS * 200;
const CHANGES = 40;
const SECTOR_BYTES = 512;
const personId = '00000000-0000-4000-8000-000000000001';
const assessmentId = '00000000-0000-4000-8000-000000000002';

vi.mock(import('node:crypto'), async (original) =>
  (await import('./cheap-passphrases.ts')).withCheapPassphrases(await original()),
);

const folder = mkdtempSync(join(tmpdir(), 'genu-torn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = createDataKey();
const path = join(folder, 'vault.db');
const place = {
  folder: join(folder, 'backups'),
  slots: join(folder, 'keyslots.json'),
  application: '0.0.0-test',
  knowledgeVersion: 'test',
};
const options = () => ({ key: Buffer.from(key), backups: place, now: NOW });
/** As a kill leaves them: what was folded into the database, and a log with every change since. */
const left = { database: join(folder, 'left.db'), log: join(folder, 'left.db-wal') };
const torn = { database: join(folder, 'torn.db'), log: join(folder, 'torn.db-wal') };
const user = { id: FIRST_USER, name: 'Dr M. Quill', role: 'doctor', signature: '', createdAt: '' } as const;
const keys = new VaultKeys(folder, () => NOW);
let backup: StoredBackup;

beforeAll(async () => {
  await keys.create(user, PASSPHRASE, key);
  Store.open(path, { ...options(), create: true }).close();
  const store = Store.open(path, options());
  const createdAt = NOW.toISOString();
  store.change(() => {
    for (let one = 0; one < 40; one += 1) {
      store.people.create({ id: crypto.randomUUID(), name: `Runner ${one} Brook`, createdAt });
    }
    store.people.create({ id: personId, name: 'Ida Brook', createdAt });
    store.assessments.create({ id: assessmentId, personId, createdAt });
  });
  for (let number = 1; number <= CHANGES; number += 1) {
    const both = (['heightCm', 'massKg'] as const).map(
      (question) => ({ kind: 'answer', question, value: number }) as const,
    );
    store.change(() => store.assessments.append(assessmentId, (number - 1) * 2, both, createdAt));
  }
  copyFileSync(path, left.database);
  copyFileSync(`${path}-wal`, left.log);
  store.close();
  const connection = openDatabase(path, key);
  backup = backUp(connection, { ...place, key, now: NOW, reason: 'manual' });
  connection.close();
});

/** Everything that stands in a database, table by table. */
function contentsOf(file: string): unknown {
  const connection = openDatabase(file, key);
  try {
    const tables = connection
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .pluck()
      .all() as string[];
    const rows = tables.map((table) => [table, connection.prepare(`SELECT * FROM "${table}"`).raw().all()]);
    const found = connection.prepare('SELECT id FROM people ORDER BY folded_name').raw().all();
    return [rows, found];
  } catch (error) {
    throw asFailure(error);
  } finally {
    connection.close();
  }
}

/** What an attempt came to: a code that a user can act upon, or what was answered. */
type Outcome<Answer> = { readonly code: string } | { readonly answer: Answer };
async function outcomeOf<Answer>(attempt: () => Answer | Promise<Answer>): Promise<Outcome<Answer>> {
  try {
    return { answer: await attempt() };
  } catch (error) {
    if (error instanceof Failure) return { code: error.code };
    throw error;
  }
}
/** What is allowed: it is called damage, or the answer is the very one that was expected. */
const damageOr = (outcome: Outcome<unknown>, answer: unknown): Outcome<unknown> =>
  'code' in outcome ? { code: 'VAULT_DAMAGED' } : { answer };

/** One bit of a file is another, at a place that chance chooses. */
function flipBit(from: string, to: string): string {
  const bytes = readFileSync(from);
  const [at, bit] = [Math.floor(Math.random() * bytes.length), Math.floor(Math.random() * 8)];
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  writeFileSync(to, bytes);
  return `bit ${bit} of byte ${at}`;
}

describe('a write-ahead log that ends too early', () => {
  it(
    'opens to what was committed up to there, whole changes only, and never to fewer the more of it is left',
    () => {
      const whole = statSync(left.log).size;
      let before = -1;
      const seen = new Set<number>();
      const steps = Array.from({ length: Math.ceil(whole / SECTOR_BYTES) }, (_, step) => step * SECTOR_BYTES);
      for (const size of [...steps.slice(-LAST_STEPS), whole]) {
        copyFileSync(left.database, torn.database);
        copyFileSync(left.log, torn.log);
        truncateSync(torn.log, size);
        const store = Store.open(torn.database, options());
        const draft = store.assessments.find(assessmentId);
        const committed = (draft?.revision ?? 0) / 2;
        const answers = committed === 0 ? {} : { heightCm: committed, massKg: committed };
        expect(draft?.answers ?? {}).toEqual(answers);
        expect(committed).toBeGreaterThanOrEqual(Math.max(0, before));
        if (size % (SECTOR_BYTES * 64) === 0) store.checkIntegrity();
        store.close();
        before = committed;
        seen.add(committed);
      }
      expect(before).toBe(CHANGES);
      expect(seen.size).toBeGreaterThan(4);
    },
    PATIENCE_MS,
  );
});

describe('a flipped bit', () => {
  it(
    'in the database is found, or changes nothing of what is answered',
    async () => {
      const expected = contentsOf(path);
      const met = new Set<string>();
      for (let flip = 0; flip < FLIPS; flip += 1) {
        const where = flipBit(path, torn.database);
        rmSync(torn.log, { force: true });
        const outcome = await outcomeOf(() => contentsOf(torn.database));
        expect({ where, ...outcome }).toEqual({ where, ...damageOr(outcome, expected) });
        met.add('code' in outcome ? 'found' : 'unused');
      }
      expect(met).toContain('found');
    },
    PATIENCE_MS,
  );

  it(
    'in the write-ahead log ends it there: a prefix of the changes, each of them whole',
    async () => {
      for (let flip = 0; flip < FLIPS; flip += 1) {
        copyFileSync(left.database, torn.database);
        const where = flipBit(left.log, torn.log);
        const outcome = await outcomeOf(() => {
          const store = Store.open(torn.database, options());
          const draft = store.assessments.find(assessmentId);
          store.close();
          return { committed: (draft?.revision ?? 0) / 2, answers: draft?.answers ?? {} };
        });
        const committed = 'answer' in outcome ? outcome.answer.committed : 0;
        const answers = committed === 0 ? {} : { heightCm: committed, massKg: committed };
        expect({ where, ...outcome }).toEqual({ where, ...damageOr(outcome, { committed, answers }) });
      }
    },
    PATIENCE_MS,
  );

  it(
    'in the key slots is called damage, never a wrong passphrase, or opens with the same key',
    async () => {
      const intact = readFileSync(place.slots);
      for (let flip = 0; flip < FLIPS; flip += 1) {
        writeFileSync(place.slots, intact);
        const where = flipBit(place.slots, place.slots);
        const outcome = await outcomeOf(async () => (await keys.unlock(PASSPHRASE, undefined))[0]?.key);
        // The one bit that makes a later version of the number in front.
        const isFuture = 'code' in outcome && outcome.code === 'VAULT_FROM_FUTURE';
        expect({ where, ...outcome }).toEqual({ where, ...(isFuture ? outcome : damageOr(outcome, key)) });
      }
      writeFileSync(place.slots, intact);
    },
    PATIENCE_MS,
  );

  it(
    'in a backup or its manifest is found by the drill, or the backup is as it was',
    async () => {
      const files = backupFiles(place.folder, backup.id);
      for (const file of [files.database, files.manifest]) {
        const intact = readFileSync(file);
        for (let flip = 0; flip < FLIPS; flip += 1) {
          writeFileSync(file, intact);
          const where = flipBit(file, file);
          const [listed] = listBackups(place.folder);
          // A manifest that cannot be believed lists no backup.
          if (listed === undefined) continue;
          const outcome = await outcomeOf(() => {
            proveBackup(place.folder, listed, key);
            return listed;
          });
          expect({ where, ...outcome }).toEqual({ where, ...damageOr(outcome, backup) });
        }
        writeFileSync(file, intact);
      }
    },
    PATIENCE_MS,
  );
});
