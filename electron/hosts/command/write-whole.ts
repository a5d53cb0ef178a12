import { open, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { CommandFailure } from './failures.ts';

/**
 * Writes a file whole or not at all: a neighbour is written, flushed and then put in its place. `what` names it
 * in the sentence for a failure.
 */
export async function writeWhole(path: string, bytes: Uint8Array, what = 'PDF'): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new CommandFailure(
      `The ${what} could not be written (${code}). Nothing was changed: choose another folder or free some space.`,
      { cause: error },
    );
  }
}
