import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { asFailure } from './failures.ts';

/** Where a file is written before it gets its name. */
export const draftOf = (path: string): string => `${path}.part`;

/** Writes a small file whole or not at all, and flushes it and its folder before it counts as written. */
export function writeFileWhole(path: string, text: string): void {
  const draft = draftOf(path);
  try {
    const file = openSync(draft, 'w', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    flushFolder(dirname(path));
  } catch (error) {
    rmSync(draft, { force: true });
    throw asFailure(error);
  }
}

/** A rename is durable once its folder is; Windows has no such call and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
