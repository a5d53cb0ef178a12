import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import { flushFile } from './backup/manifest.ts';
import { checkIntegrity, openDatabase } from './database.ts';
import { translated } from './failures.ts';
import { flushFolder } from './write-file.ts';

const copyOf = (path: string): string => `${path}.next`;

/**
 * Encrypts a closed database anew, whole or not at all: a copy gets the new key, is read page by page, and takes the
 * place of the database by one rename. In place the cipher cannot be trusted with it: killed while it writes, it leaves
 * a file that neither key opens. Needs the room for a second database. Throws a `Failure`; nothing has changed then.
 */
export function changeKey(path: string, from: Buffer, to: Buffer): void {
  const copy = copyOf(path);
  try {
    translated(() => {
      emptyLog(path, from);
      copyFileSync(path, copy);
      encrypt(copy, from, to);
      flushFile(copy);
      renameSync(copy, path);
      flushFolder(dirname(path));
    });
  } finally {
    removeUnfinishedChange(path);
  }
}

/** What a killed change left; the database itself is always whole. */
export function removeUnfinishedChange(path: string): void {
  for (const file of [
    copyOf(path),
    `${copyOf(path)}-journal`,
    `${copyOf(path)}-wal`,
    `${copyOf(path)}-shm`,
  ]) {
    rmSync(file, { force: true });
  }
}

/**
 * Everything stands in the database itself then. A log goes with the last connection; one that outlived this would be
 * written into the new database. Throws VAULT_IN_USE.
 */
function emptyLog(path: string, key: Buffer): void {
  const connection = openDatabase(path, key);
  try {
    // Closing does it too, and says nothing when the disk is full.
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
  if (existsSync(`${path}-wal`)) throw new Failure('VAULT_IN_USE', 'log');
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
