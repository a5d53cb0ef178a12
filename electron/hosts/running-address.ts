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

/**
 * The port of a host that ended without taking its note back: a page that was left open finds the next one there.
 * Undefined when it ended in order, or still runs.
 */
export function findAbandonedPort(dataFolder: string): number | undefined {
  try {
    const { address, processId } = readNote(dataFolder);
    return isRunning(processId) ? undefined : Number(new URL(address).port);
  } catch {
    return undefined;
  }
}

/** Where the browser host of this folder runs, as far as is known. */
export function findAddress(dataFolder: string): string | undefined {
  try {
    const { address, processId } = readNote(dataFolder);
    return isRunning(processId) ? address : undefined;
  } catch {
    return undefined;
  }
}

const readNote = (dataFolder: string) =>
  running.parse(JSON.parse(readFileSync(join(dataFolder, FILE), 'utf8')));

function isRunning(processId: number): boolean {
  try {
    // Throws when there is no such process.
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
