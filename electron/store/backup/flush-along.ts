import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 100;

/**
 * Brings what is written to a file to the disk bit by bit, off the main thread, until `findFile` finds none or the
 * signal ends it. Written at once at the end, a whole copy of the vault would hold up every save that is acknowledged
 * meanwhile: a journalling file system writes what it has waiting before it calls any file safe.
 */
export async function flushAlong(findFile: () => string | undefined, signal: AbortSignal): Promise<void> {
  try {
    let path = findFile();
    while (path === undefined) {
      await pause(EVERY_MS, undefined, { signal });
      path = findFile();
    }
    // Held open throughout: to close a file takes away the locks that this process has on it.
    const file = await open(path, 'r+');
    try {
      while (!signal.aborted) {
        await file.datasync();
        await pause(EVERY_MS, undefined, { signal });
      }
    } finally {
      await file.close();
    }
  } catch {
    // It only spreads the work: the copy is brought to the disk as a whole before it counts.
  }
}
