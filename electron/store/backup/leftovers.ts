import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupFiles, isBackupId, namesIn } from './manifest.ts';

/** The copy carries it until it is whole, so that no list takes one for a backup. */
export const UNFINISHED = '.part-';
const BESIDE = /\.(?:json|keyslots\.json|json\.part)$/;

/**
 * Removes what a killed backup left: an unfinished copy, and the files that were to stand beside it. Whatever else is
 * in the folder belongs to somebody else, and a database is never touched.
 */
export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    if (name.startsWith(UNFINISHED) || isAlone(folder, name)) rmSync(join(folder, name), { force: true });
  }
}

function isAlone(folder: string, name: string): boolean {
  const id = name.replace(BESIDE, '');
  if (id === name || !isBackupId(id)) return false;
  return name.endsWith('.part') || !existsSync(backupFiles(folder, id).database);
}
