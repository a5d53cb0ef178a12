import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import { checkIntegrity, openDatabase, type Connection } from './database.ts';
import { asFailure } from './failures.ts';
import { flushFolder } from './write-file.ts';

interface BackupOptions {
  readonly key: Buffer;
  readonly folder: string;
  readonly now: Date;
}

/** Tables whose row counts must be the same in the copy. */
const COUNTED = ['people', 'assessments', 'draft_events', 'handouts'] as const;

/**
 * Copies the database, still encrypted, with VACUUM INTO; opens the copy, checks it and counts its rows before
 * it gets its name. Returns the path of the backup. A backup that cannot be verified is thrown away.
 */
export function backUp(connection: Connection, { key, folder, now }: BackupOptions): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const version = connection.pragma('user_version', { simple: true }) as number;
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  const draft = join(folder, `.part-${stamp}.db`);
  const finished = join(folder, `${stamp}-v${version}.db`);
  try {
    removeLeftovers(folder);
    connection.prepare('VACUUM INTO ?').run(draft);
    verify(draft, key, connection);
    flush(draft);
    renameSync(draft, finished);
    flushFolder(folder);
    return finished;
  } catch (error) {
    rmSync(draft, { force: true });
    throw asFailure(error);
  }
}

function verify(path: string, key: Buffer, original: Connection): void {
  const copy = openDatabase(path, key, { readonly: true });
  try {
    checkIntegrity(copy);
    if (JSON.stringify(fingerprint(copy)) !== JSON.stringify(fingerprint(original))) {
      throw new Failure('VAULT_DAMAGED', 'backup differs');
    }
  } finally {
    copy.close();
  }
}

function fingerprint(connection: Connection): unknown {
  const exists = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`);
  const counts = COUNTED.filter((table) => exists.get(table) !== undefined).map((table) =>
    connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );
  return [connection.pragma('user_version', { simple: true }), counts];
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What a killed backup left behind. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.part-')) rmSync(join(folder, name), { force: true });
  }
}
