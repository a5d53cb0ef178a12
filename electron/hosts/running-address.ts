import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FILE = 'running.json';
const running = z.object({ address: z.string(), processId: z.int().min(1) });

/**
 * Notes where the browser host can be found, for whoever starts a second one on the same folder. The address
 * opens nothing: the code that would is not in it. Returns the way to take the note back.
 */
export function noteAddress(dataFolder: string, address: string): () => void {
  const file = join(dataFolder, FILE);
  writeFileSync(file, JSON.stringify({ address, processId: process.pid }), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** Where the browser host of this folder runs, as far as is known. */
export function findAddress(dataFolder: string): string | undefined {
  try {
    const { address, processId } = running.parse(JSON.parse(readFileSync(join(dataFolder, FILE), 'utf8')));
    // Throws when there is no such process: then the note outlived it.
    process.kill(processId, 0);
    return address;
  } catch {
    return undefined;
  }
}
