import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import { flushFile } from './backup/manifest.ts';
import { checkIntegrity, openDatabase } from './database.ts';
import { translated } from './failures.ts';
import { flushFolder } from './write-file.ts';

const copyOf = (path: string): string => `${path}.next`;

/**
 * The first half of a new data key, off the main thread: a copy of the database gets it and is read page by page. In
 * place the cipher cannot be trusted with it: killed while it writes, it leaves a file that neither key opens. Needs
 * the room for a second database, which stays in use and is not changed. Throws a `Failure`.
 */
export function encryptCopy(path: string, from: Buffer, to: Buffer): void {
  const copy = copyOf(path);
  translated(() => {
    removeUnfinishedChange(path);
    const connection = openDatabase(path, from);
    try {
      connection.prepare('VACUUM INTO ?').run(copy);
    } finally {
      connection.close();
    }
    encrypt(copy, from, to);
    flushFile(copy);
  });
}

/** By this a database that has been written to is told from one that has not. */
export function stampOf(path: string): string {
  const { size, mtimeNs } = statSync(path, { bigint: true });
  return `${size} ${mtimeNs}`;
}

/**
 * The second half: the copy takes the place of the closed database by one rename. Throws VAULT_BUSY when somebody has
 * written to the database since it had this stamp, or has it open; nothing has changed then.
 */
export function takeCopy(path: string, stamp: string): void {
  translated(() => {
    // A log goes with the last connection; one that outlived this would be written into the new database.
    if (existsSync(`${path}-wal`)) throw new Failure('VAULT_BUSY', 'log');
    if (stampOf(path) !== stamp) throw new Failure('VAULT_BUSY', 'changed');
    renameSync(copyOf(path), path);
    flushFolder(dirname(path));
  });
}

/** What a killed change left; the database itself is always whole. */
export function removeUnfinishedChange(path: string): void {
  const copy = copyOf(path);
  for (const file of [copy, `${copy}-journal`, `${copy}-wal`, `${copy}-shm`]) rmSync(file, { force: true });
}

/** The cipher cannot do it beside a write-ahead log. */
function encrypt(path: string, from: Buffer, to: Buffer): void {
  const connection = openDatabase(path, from);
  try {
    connection.pragma('journal_mode=DELETE');
    connection.rekey(Buffer.from(`raw:${to.toString('hex')}`));
  } finally {
    connection.close();
  }
  const changed = openDatabase(path, to);
  try {
    checkIntegrity(changed);
  } finally {
    changed.close();
  }
}
