import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#shared/contract/failure.ts';
import { asFailure } from './failures.ts';

const owner = z.object({ pid: z.int().positive() });

/**
 * Takes a data folder for this process alone and returns the way to give it back. Throws VAULT_IN_USE while
 * another living process holds it; what a dead one left behind is taken over.
 */
export function takeOwnership(folder: string): () => void {
  const path = join(folder, 'owner.json');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!claim(path)) {
      if (isAlive(readOwner(path))) throw new Failure('VAULT_IN_USE');
      rmSync(path, { force: true });
      if (!claim(path)) throw new Failure('VAULT_IN_USE');
    }
  } catch (error) {
    throw asFailure(error);
  }
  return () => {
    rmSync(path, { force: true });
  };
}

/** False when somebody was faster. */
function claim(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, JSON.stringify({ pid: process.pid }));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined when the file is unreadable: its writer died while writing it. */
function readOwner(path: string): number | undefined {
  try {
    return owner.parse(JSON.parse(readFileSync(path, 'utf8'))).pid;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A living process of another user answers EPERM.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
