import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/store/backup/manifest.ts';
import { openDatabase, type Connection } from '#electron/store/database.ts';
import { createDataKey } from '#electron/store/key-slots.ts';
import { NAME_ORDER } from '#electron/store/name-order.ts';
import { migrate, schemaVersion } from '#electron/store/migrate.ts';
import { Store } from '#electron/store/store.ts';
import { migrations } from '#electron/store/migrations/all.ts';
import { backupPlace } from '#tests/fixtures/backup-place.ts';
import { NOW, codeOf, temporaryFolder } from './support.ts';

const next = `ALTER TABLE people ADD COLUMN notes TEXT NOT NULL DEFAULT ''`;
const broken = `ALTER TABLE people ADD COLUMN half TEXT; SELECT nonsense`;

function oldVault() {
  const folder = temporaryFolder();
  const path = join(folder, 'vault.db');
  const key = createDataKey();
  const options = { key, now: NOW, backups: backupPlace(folder) };
  const connection = openDatabase(path, key, { create: true });
  migrate(connection, { ...options, migrations });
  connection.exec(`INSERT INTO people (id, name, folded_name, created_at)
    VALUES ('00000000-0000-4000-8000-000000000001', 'Ida Brook', 'ida brook', '2026-01-01T00:00:00.000Z')`);
  return { folder, path, key, options, connection };
}
const columns = (connection: Connection): unknown[] =>
  connection.prepare(`SELECT name FROM pragma_table_info('people')`).pluck().all();
const codeOfMigration = (work: () => void) => codeOf(Promise.resolve().then(work));

describe('a migration', () => {
  it('makes a new database without backing up nothing', () => {
    const { options, connection } = oldVault();
    expect(schemaVersion(connection)).toBe(migrations.length);
    expect(existsSync(options.backups.folder)).toBe(false);
    connection.close();
  });

  it('comes after a backup that opens with the same key and holds everything as it was', () => {
    const { options, connection, key } = oldVault();
    migrate(connection, { ...options, migrations: [...migrations, next] });
    expect(schemaVersion(connection)).toBe(migrations.length + 1);
    expect(connection.prepare('SELECT name, notes FROM people').get()).toEqual({
      name: 'Ida Brook',
      notes: '',
    });
    connection.close();
    const backups = readdirSync(options.backups.folder);
    const id = `2026-06-15T09-30-00-000Z-v${migrations.length}`;
    expect(backups.toSorted()).toEqual([`${id}.db`, `${id}.json`, `${id}.keyslots.json`]);
    expect(listBackups(options.backups.folder)).toMatchObject([
      { id, reason: 'before-migration', counts: { people: 1, assessments: 0, handouts: 0 } },
    ]);
    const backup = openDatabase(join(options.backups.folder, `${id}.db`), key, { readonly: true });
    expect(schemaVersion(backup)).toBe(migrations.length);
    expect(columns(backup)).not.toContain('notes');
    expect(backup.prepare('SELECT name FROM people').pluck().all()).toEqual(['Ida Brook']);
    backup.close();
    expect(() => openDatabase(join(options.backups.folder, `${id}.db`), createDataKey())).toThrow(
      /VAULT_DAMAGED/,
    );
  });

  it('makes people of an older vault findable by sound', () => {
    const folder = temporaryFolder();
    const options = { key: createDataKey(), now: NOW, backups: backupPlace(folder) };
    const connection = openDatabase(join(folder, 'vault.db'), options.key, { create: true });
    migrate(connection, { ...options, migrations: migrations.slice(0, 2) });
    connection.exec(`INSERT INTO people (id, name, folded_name, created_at)
      VALUES ('00000000-0000-4000-8000-000000000001', 'Anna Müller', 'anna muller', '2026-01-01T00:00:00.000Z')`);
    migrate(connection, options);
    const search = connection
      .prepare('SELECT count(*) FROM people_search WHERE people_search MATCH ?')
      .pluck();
    expect(search.get('sound : "muler"*')).toBe(1);
    connection.close();
  });

  it('sorts people of an older vault by the alphabet of each language', () => {
    const folder = temporaryFolder();
    const options = { key: createDataKey(), now: NOW, backups: backupPlace(folder) };
    const connection = openDatabase(join(folder, 'vault.db'), options.key, { create: true });
    migrate(connection, { ...options, migrations: migrations.slice(0, 8) });
    connection.exec(`INSERT INTO people (id, name, folded_name, created_at) VALUES
      ('00000000-0000-4000-8000-000000000001', 'Ñusta', 'nusta', '2026-01-01T00:00:00.000Z'),
      ('00000000-0000-4000-8000-000000000002', 'Яна', 'яна', '2026-01-01T00:00:00.000Z'),
      ('00000000-0000-4000-8000-000000000003', 'Nuria', 'nuria', '2026-01-01T00:00:00.000Z'),
      ('00000000-0000-4000-8000-000000000004', 'Nyx', 'nyx', '2026-01-01T00:00:00.000Z')`);
    migrate(connection, options);
    const sorted = (column: string) =>
      connection.prepare(`SELECT name FROM people ORDER BY ${column}`).pluck().all();
    expect(sorted(NAME_ORDER.de)).toEqual(['Nuria', 'Ñusta', 'Nyx', 'Яна']);
    expect(sorted(NAME_ORDER.es)).toEqual(['Nuria', 'Nyx', 'Ñusta', 'Яна']);
    expect(sorted(NAME_ORDER.ru)).toEqual(['Яна', 'Nuria', 'Ñusta', 'Nyx']);
    connection.close();
  });

  it('is undone whole when it fails, so that the old version still opens and a mended one succeeds', () => {
    const { options, connection } = oldVault();
    const withBroken = [...migrations, next, broken];
    expect(() => migrate(connection, { ...options, migrations: withBroken })).toThrow(/nonsense/);
    expect(schemaVersion(connection)).toBe(migrations.length + 1);
    expect(columns(connection)).toContain('notes');
    expect(columns(connection)).not.toContain('half');
    migrate(connection, {
      ...options,
      now: new Date(NOW.getTime() + 1000),
      migrations: [...migrations, next, 'SELECT 1'],
    });
    expect(schemaVersion(connection)).toBe(migrations.length + 2);
    connection.close();
  });

  it('does not begin when the backup cannot be made', async () => {
    const { options, connection } = oldVault();
    writeFileSync(options.backups.folder, 'a file in the place of the folder');
    expect(() => migrate(connection, { ...options, migrations: [...migrations, next] })).toThrow(/EEXIST/);
    expect(schemaVersion(connection)).toBe(migrations.length);
    connection.close();
  });

  it('sweeps what a killed backup left', () => {
    const { options, connection } = oldVault();
    mkdirSync(options.backups.folder);
    writeFileSync(join(options.backups.folder, '.part-old.db'), 'half');
    migrate(connection, { ...options, migrations: [...migrations, next] });
    expect(readdirSync(options.backups.folder)).toHaveLength(3);
    connection.close();
  });

  it('refuses a database from the future and changes nothing', async () => {
    const { options, connection } = oldVault();
    connection.pragma(`user_version=${migrations.length + 1}`);
    expect(await codeOfMigration(() => migrate(connection, { ...options, migrations }))).toBe(
      'VAULT_FROM_FUTURE',
    );
    expect(schemaVersion(connection)).toBe(migrations.length + 1);
    expect(existsSync(options.backups.folder)).toBe(false);
    connection.close();
  });
});

describe('the schema of signatures', () => {
  it('finds every record of the first, unsigned and replacing none', () => {
    const folder = temporaryFolder();
    const key = createDataKey();
    const connection = openDatabase(join(folder, 'vault.db'), key, { create: true });
    const options = { key, now: NOW, backups: backupPlace(folder) };
    migrate(connection, { ...options, migrations: migrations.slice(0, 1) });
    const [person, assessment, handout] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
    connection.exec(`
      INSERT INTO people (id, name, folded_name, created_at) VALUES ('${person}', 'Ida', 'ida', '2026-01-01');
      INSERT INTO assessments (id, person_id, created_at, saved_at)
      VALUES ('${assessment}', '${person}', '2026-01-01T08:00:00.000Z', '2026-01-01T08:00:00.000Z');
      INSERT INTO draft_events VALUES ('${assessment}', 1, 'now', '{"kind":"answer","question":"massKg","value":60}');
      INSERT INTO handouts VALUES ('${handout}', '${assessment}', '2026-01-01T08:00:00.000Z', 'k', 1,
        '{"audience":"runner","language":"en","paper":"a4","largePrint":false}', 'f.pdf', 2, '${'0'.repeat(64)}', x'25');
    `);
    migrate(connection, { ...options, migrations });
    const store = Store.over(connection);
    expect(store.assessments.find(assessment ?? '')).toEqual({
      id: assessment,
      personId: person,
      status: 'draft',
      revision: 0,
      savedAt: '2026-01-01T08:00:00.000Z',
      answers: { massKg: 60 },
      sources: {},
      choices: {},
      handedOver: {},
    });
    expect(store.assessments.list(person ?? '')).toEqual([
      {
        id: assessment,
        status: 'draft',
        createdAt: '2026-01-01T08:00:00.000Z',
        savedAt: '2026-01-01T08:00:00.000Z',
      },
    ]);
    // Who made a sheet was not kept then: it may be a doctor's, and so is no coach's to read.
    expect(store.handouts.list(assessment ?? '', 'doctor')).toHaveLength(1);
    expect(store.handouts.list(assessment ?? '', 'coach')).toEqual([]);
    expect(store.signatures.find(assessment ?? '')).toBeUndefined();
    expect(store.templates.list()).toEqual([]);
    connection.close();
  });
});
