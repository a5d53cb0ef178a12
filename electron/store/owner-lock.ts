import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { asFailure } from './failures.ts';

/**
 * Takes a data folder for this process alone and returns the way to give it back. Throws VAULT_IN_USE while
 * another process holds it, READ_ONLY when nothing can be kept there. The lock is the operating system's, taken through an empty database that holds
 * nothing: it ends with its process, however that dies, so that a number in a file can never lock anybody out.
 */
export function takeOwnership(folder: string): () => void {
  let lock: Database.Database | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    lock = new Database(join(folder, 'owner.lock'), { timeout: 0 });
    lock.pragma('journal_mode=MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    throw asFailure(error);
  }
  const held = lock;
  return () => held.close();
}
