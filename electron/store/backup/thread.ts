import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { Failure } from '#shared/contract/failure.ts';
import { flushAlong } from './flush-along.ts';
import { UNFINISHED, removeLeftovers } from './leftovers.ts';
import type { BackupPlace } from './make.ts';
import { namesIn, type BackupManifest, type StoredBackup } from './manifest.ts';

/**
 * What a backup thread is told: to make one, to prove one, to read the vault itself, or to copy it under another key. It
 * wipes its copies of the keys.
 */
export type BackupTask =
  | {
      readonly kind: 'make';
      readonly key: Uint8Array;
      readonly database: string;
      readonly place: BackupPlace;
      readonly reason: BackupManifest['reason'];
      /** The moment it counts as made, ISO 8601. */
      readonly at: string;
    }
  | {
      readonly kind: 'prove';
      readonly key: Uint8Array;
      readonly folder: string;
      readonly stored: StoredBackup;
    }
  | { readonly kind: 'check'; readonly key: Uint8Array; readonly database: string }
  | {
      readonly kind: 'encrypt';
      readonly key: Uint8Array;
      readonly next: Uint8Array;
      readonly database: string;
    };
export type BackupReply =
  /** The copy is written; what follows is its proof. */
  | { readonly copied: true }
  | { readonly stored: StoredBackup | undefined }
  | { readonly failure: { readonly code: ErrorCode; readonly detail: string | undefined } };

export interface BackupJob<Done = StoredBackup> {
  /** Settles when the backup is whole and proven, or rejects with a `Failure`; CANCELLED after `cancel`. */
  readonly done: Promise<Done>;
  /** How far it is, 0 to 1: the first half is written, the second proves what was written. */
  progress(): number;
  cancel(): Promise<void>;
}

const workerFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './backup-worker.js', import.meta.url);

/** Reads every page of an open vault. The job rejects with VAULT_DAMAGED. */
export function startCheck(database: string, key: Uint8Array): BackupJob<undefined> {
  const job = startTask({ kind: 'check', key, database });
  return { ...job, done: job.done.then(() => undefined) };
}

/** Copies an open vault, which nobody changes meanwhile, under another key: the first half of changing it. */
export function startEncryption(database: string, key: Uint8Array, next: Uint8Array): BackupJob<undefined> {
  const job = startTask({ kind: 'encrypt', key, next, database });
  return { ...job, done: job.done.then(() => undefined) };
}

/** Makes a backup, or proves one. */
export function startBackup(task: Extract<BackupTask, { kind: 'make' | 'prove' }>): BackupJob {
  const job = startTask(task);
  return {
    ...job,
    done: job.done.then((stored) => {
      if (stored === undefined) throw new Failure('INCIDENT', 'backup');
      return stored;
    }),
  };
}

/** Starts a thread for one task; the screen and the main thread go on meanwhile. */
function startTask(task: BackupTask): BackupJob<StoredBackup | undefined> {
  const worker = new Worker(workerFile(), { workerData: task });
  // The thread has copies of its own by now, and wipes those.
  task.key.fill(0);
  if (task.kind === 'encrypt') task.next.fill(0);
  let isCancelled = false;
  const startedAt = performance.now();
  let copiedAt: number | undefined;
  const over = new AbortController();
  if (task.kind === 'make' && process.platform === 'linux') {
    void flushAlong(() => unfinishedIn(task.place.folder)[0], over.signal);
  }
  const done = new Promise<StoredBackup | undefined>((resolve, reject) => {
    worker.on('message', (reply: BackupReply) => {
      if ('copied' in reply) copiedAt = performance.now();
      else if ('stored' in reply) resolve(reply.stored);
      else reject(new Failure(reply.failure.code, reply.failure.detail));
    });
    worker.once('error', () => reject(new Failure('INCIDENT', 'backup')));
    worker.once('exit', () => reject(new Failure(isCancelled ? 'CANCELLED' : 'INCIDENT', 'backup')));
  }).finally(() => over.abort());
  return {
    done,
    progress: () => {
      if (task.kind !== 'make') return 0;
      if (copiedAt === undefined) return writtenShare(task.database, task.place.folder) / 2;
      // Every page is read again, which takes about as long as it took to write.
      const proven = (performance.now() - copiedAt) / Math.max(1, copiedAt - startedAt);
      return 0.5 + Math.min(MOST_FORETOLD, proven) / 2;
    },
    cancel: async () => {
      isCancelled = true;
      await worker.terminate();
      if (task.kind === 'make') removeLeftovers(task.place.folder);
    },
  };
}

/** Nothing is said to be whole before it is. */
const MOST_FORETOLD = 0.96;

function writtenShare(database: string, folder: string): number {
  const whole = sizeOf(database);
  const [part] = unfinishedIn(folder);
  return whole === 0 || part === undefined ? 0 : Math.min(1, sizeOf(part) / whole);
}

const unfinishedIn = (folder: string): readonly string[] =>
  namesIn(folder)
    .filter((name) => name.startsWith(UNFINISHED))
    .map((name) => join(folder, name));

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
