import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { quantile, timed, type Figure } from './measure.ts';
import { withVault } from './vault.ts';

const APPENDS = 300;

/** An answer acknowledged through the services; the floor is one fsynced insert into a plain database. */
export async function measureAppend(): Promise<readonly Figure[]> {
  const appends = await withVault(async ({ client }) => {
    const person = await client.people.create({ name: 'Ida Brook', birthDate: '1991-06-16' });
    let { id, revision } = await client.assessments.open({ personId: person.id });
    return timed(APPENDS, async (run) => {
      const change = { kind: 'answer' as const, question: 'nprsRun' as const, value: run % 11 };
      ({ revision } = await client.assessments.append({ id, revision, changes: [change] }));
    });
  });
  return [
    {
      name: 'durable append, p95',
      value: quantile(appends, 0.95),
      unit: 'ms',
      floor: { name: 'bare fsynced insert', value: quantile(await bareInserts(), 0.95) },
      budget: { most: 20 },
    },
  ];
}

async function bareInserts(): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'genu-bench-'));
  const database = new Database(join(folder, 'bare.db'));
  try {
    database.pragma('journal_mode=WAL');
    database.pragma('synchronous=FULL');
    database.exec('CREATE TABLE event (id INTEGER PRIMARY KEY, body TEXT)');
    const insert = database.prepare('INSERT INTO event (body) VALUES (?)');
    return await timed(APPENDS, (run) => insert.run(`{"question":"nprsRun","value":${run}}`));
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
