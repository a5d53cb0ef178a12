import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { foldName } from '#electron/store/fold-name.ts';
import { soundKey } from '#electron/store/sound-key.ts';
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

const PEOPLE = 100_000;
const FIRST = ['Anna', 'Boris', 'Chiara', 'Dmitri', 'Elif', 'Femke', 'Goran', 'Hanna', 'Ivo', 'Jana'];
const LAST = [
  'Alder',
  'Brandt',
  'Costa',
  'Dubois',
  'Eklund',
  'Fischer',
  'Garcia',
  'Horvat',
  'Ivanova',
  'Jensen',
];
const KEYSTROKES = [
  'a',
  'an',
  'ann',
  'anna',
  'anna b',
  'anna br',
  'hor',
  'horvat 9',
  'xq',
  'iv',
  'jensen 12',
];

/** A keystroke through the service; the floor is the search statement alone, prepared, for the first rows. */
export function measureSearch(): Promise<readonly Figure[]> {
  return withVault(async ({ client, bare }) => {
    const insert = bare.prepare(
      'INSERT INTO people (id, name, folded_name, sound, birth_date, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    );
    bare.transaction(() => {
      for (let index = 0; index < PEOPLE; index += 1) {
        const name = `${FIRST[index % 10]} ${LAST[Math.floor(index / 10) % 10]} ${Math.floor(index / 100)}`;
        const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
        insert.run(id, name, foldName(name), soundKey(name), '1990-01-01', '2026-01-01T00:00:00.000Z');
      }
    })();
    const statement = bare.prepare(
      `SELECT * FROM people WHERE +rowid IN (SELECT rowid FROM people_search WHERE people_search MATCH ?)
       ORDER BY folded_name, rowid LIMIT 50`,
    );
    const typed = (run: number): string => KEYSTROKES[run % KEYSTROKES.length] ?? '';
    const terms = (run: number): string =>
      typed(run)
        .split(' ')
        .map((word) => `"${word}"*`)
        .join(' ');
    const throughService = (run: number) => client.people.list({ search: typed(run), offset: 0, limit: 50 });
    const alone = (run: number) => statement.all(terms(run));
    await timed(2 * KEYSTROKES.length, throughService);
    await timed(2 * KEYSTROKES.length, alone);
    const runs = 20 * KEYSTROKES.length;
    return [
      {
        name: `search keystroke over ${PEOPLE} people, p95`,
        value: quantile(await timed(runs, throughService), 0.95),
        unit: 'ms',
        floor: { name: 'bare statement', value: quantile(await timed(runs, alone), 0.95) },
        budget: { most: 10, mostRatio: 1.5 },
      },
    ];
  });
}
