import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDataKey } from '#electron/store/key-slots.ts';
import { Store } from '#electron/store/store.ts';
import { backupPlace } from '#tests/fixtures/backup-place.ts';

const ROUNDS = process.env['GENU_LONG'] === undefined ? 40 : 1000;
const personId = '00000000-0000-4000-8000-000000000001';
const assessmentId = '00000000-0000-4000-8000-000000000002';

describe('a writer that is killed at any moment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'genu-crash-'));
  const path = join(folder, 'vault.db');
  const key = createDataKey();
  const options = () => ({ key: Buffer.from(key), backups: backupPlace(folder), now: new Date() });
  beforeAll(() => {
    const store = Store.open(path, { ...options(), create: true });
    const createdAt = new Date().toISOString();
    store.change(() => {
      store.people.create({ id: personId, name: 'Ida Brook', createdAt });
      store.assessments.create({ id: assessmentId, personId, createdAt });
    });
    store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The last revision that the writer said was kept. */
  async function writeAndKill(delayMs: number): Promise<number> {
    const writer = spawn(
      process.execPath,
      [fileURLToPath(new URL('writer.ts', import.meta.url)), path, key.toString('hex'), assessmentId, folder],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    writer.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = new Promise((resolve) => writer.once('close', resolve));
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    writer.kill('SIGKILL');
    await ended;
    // A line that the kill cut in two was not said.
    return Number(said.split('\n').at(-2));
  }

  it(
    'has kept every change it acknowledged, each of them whole, in an intact vault',
    async () => {
      let before = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const acknowledged = await writeAndKill(Math.random() * 120);
        expect(acknowledged).toBeGreaterThan(before);
        const store = Store.open(path, options());
        store.checkIntegrity();
        const draft = store.read(() => store.assessments.find(assessmentId));
        const found = draft?.revision ?? 0;
        // The kill may fall between the commit and its acknowledgement, never the other way round.
        expect([acknowledged, acknowledged + 2]).toContain(found);
        expect(draft?.answers).toEqual({ heightCm: found - 1, massKg: found - 1 });
        store.close();
        before = found;
      }
      expect(readdirSync(folder)).toEqual(['keyslots.json', 'vault.db']);
    },
    ROUNDS * 10_000,
  );
});
