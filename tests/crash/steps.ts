import crypto from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { withCheapPassphrases } from './cheap-passphrases.ts';

/**
 * Makes every step that changes something on the disk a moment at which this process can be killed: the calls to the
 * file system, and what is asked of the database as a whole. A folder goes entry by entry, as the system removes it.
 * A flush is no such step: a killed process leaves the system what it has written.
 * Loaded before anything else (`--import`), into every thread; the steps of all of them count from `arm` on.
 */
const KEY = 'genu-steps';
/** Shared by the threads: whether it is armed, the step to die at, the steps taken, the bytes of their names. */
const shared = isMainThread
  ? {
      counts: new Int32Array(new SharedArrayBuffer(16)),
      names: new Uint8Array(new SharedArrayBuffer(65_536)),
    }
  : (getEnvironmentData(KEY) as { readonly counts: Int32Array; readonly names: Uint8Array });
setEnvironmentData(KEY, shared);
const [ARMED, DIE_AT, TAKEN, LENGTH] = [0, 1, 2, 3];

/** Dies by SIGKILL right before the step of this number, from 1; with 0 it only notes them. */
export function arm(dieAt: number): void {
  Atomics.store(shared.counts, DIE_AT, dieAt);
  Atomics.store(shared.counts, ARMED, 1);
}
export const stepsTaken = (): readonly string[] =>
  Buffer.from(shared.names.slice(0, Atomics.load(shared.counts, LENGTH)))
    .toString()
    .split('\n')
    .slice(0, -1);

function step(name: string): void {
  if (Atomics.load(shared.counts, ARMED) === 0) return;
  const line = Buffer.from(`${name}\n`);
  shared.names.set(line, Atomics.add(shared.counts, LENGTH, line.length));
  if (Atomics.add(shared.counts, TAKEN, 1) + 1 !== Atomics.load(shared.counts, DIE_AT)) return;
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way: nothing more is done here.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const { copyFileSync, mkdirSync, openSync, renameSync, rmSync, writeSync } = fs;
const short = (path: fs.PathLike): string => basename(String(path));

function removeInSteps(path: string, options: fs.RmOptions = {}): void {
  const found = fs.lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true && options.recursive === true) {
    for (const name of fs.readdirSync(path).toSorted()) removeInSteps(join(path, name), options);
  }
  if (found !== undefined) step(`remove ${short(path)}`);
  rmSync(path, options);
}

Object.assign(fs, {
  rmSync: (path: fs.PathLike, options?: fs.RmOptions) => removeInSteps(String(path), options),
  renameSync: (from: fs.PathLike, to: fs.PathLike) => {
    step(`rename ${short(from)} to ${short(to)}`);
    renameSync(from, to);
  },
  copyFileSync: (from: fs.PathLike, to: fs.PathLike) => {
    step(`copy to ${short(to)}`);
    copyFileSync(from, to);
  },
  mkdirSync: (path: fs.PathLike, options?: fs.MakeDirectoryOptions) => {
    step(`make ${short(path)}`);
    return mkdirSync(path, options);
  },
  openSync: (path: fs.PathLike, flags: fs.OpenMode, mode?: fs.Mode) => {
    if (flags === 'w') step(`begin ${short(path)}`);
    return openSync(path, flags, mode);
  },
  writeSync: (file: number, text: string) => {
    // Half of it is on the disk when the process dies.
    writeSync(file, text.slice(0, text.length / 2));
    step('write');
    return writeSync(file, text.slice(text.length / 2));
  },
});
// The same off the main thread: killed between two of these steps, or while one of them runs.
const { copyFile, mkdir } = fs.promises;
Object.assign(fs.promises, {
  rm: async (path: fs.PathLike, options?: fs.RmOptions) => removeInSteps(String(path), options),
  copyFile: async (from: fs.PathLike, to: fs.PathLike) => {
    step(`copy to ${short(to)}`);
    await copyFile(from, to);
  },
  mkdir: async (path: fs.PathLike, options?: fs.MakeDirectoryOptions) => {
    step(`make ${short(path)}`);
    return mkdir(path, options);
  },
});

/** What asks much of the database: a change of its key, a whole copy, a migration, another journal. */
const database = Database.prototype as unknown as Record<string, (...words: unknown[]) => unknown>;
const WHOLE = /^(?:VACUUM|user_version=|journal_mode=)/i;
for (const name of ['pragma', 'exec', 'prepare', 'rekey']) {
  const ask = database[name];
  if (ask === undefined) throw new Error(`the database has no ${name}`);
  database[name] = function (this: unknown, ...words: unknown[]) {
    const [text] = words;
    if (name === 'rekey') step('rekey');
    else if (WHOLE.test(String(text).trim())) step(`${name} ${String(text).trim().slice(0, 24)}`);
    return ask.apply(this, words);
  };
}

Object.assign(crypto, { scrypt: withCheapPassphrases({ scrypt: crypto.scrypt }).scrypt });
syncBuiltinESMExports();
