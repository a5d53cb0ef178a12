import type { ErrorCode } from '#shared/contract/errors.ts';
import { Failure } from '#shared/contract/failure.ts';

/** What the database and the file system say, in the codes that users can act upon. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  SQLITE_FULL: 'DISK_FULL',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  SQLITE_READONLY: 'READ_ONLY',
  SQLITE_PERM: 'READ_ONLY',
  // A write-ahead log that cannot be made beside the database; that the file exists is checked before.
  SQLITE_CANTOPEN: 'READ_ONLY',
  EACCES: 'READ_ONLY',
  EPERM: 'READ_ONLY',
  EROFS: 'READ_ONLY',
  SQLITE_NOTADB: 'VAULT_DAMAGED',
  SQLITE_CORRUPT: 'VAULT_DAMAGED',
  SQLITE_BUSY: 'VAULT_IN_USE',
  SQLITE_LOCKED: 'VAULT_IN_USE',
};

/** Translates an error of SQLite or of the file system; anything unforeseen is returned as it is. */
export function asFailure(error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  // Extended codes carry their family in front: SQLITE_READONLY_DBMOVED, SQLITE_IOERR_WRITE.
  const family = Object.keys(CODES).find((known) => code === known || code.startsWith(`${known}_`));
  const failureCode = family === undefined ? undefined : CODES[family];
  return failureCode === undefined ? error : new Failure(failureCode, code, { cause: error });
}

/** Runs work on the store and translates what it throws. */
export function translated<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asFailure(error);
  }
}
