import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { RosterCheck, RosterOrder, RosterSource } from '#shared/contract/roster.ts';

/** What a thread needs to work on a vault. It gets a copy of the key, and wipes it. */
interface Place {
  readonly key: Uint8Array;
  readonly database: string;
  readonly userId: string;
  /** ISO instant and date of the import. */
  readonly at: string;
  readonly today: string;
  /** Set to 1 by whoever wants it to stop; the thread looks between rows. */
  readonly stop: SharedArrayBuffer;
}
export type RosterTask = Place &
  (
    | { readonly kind: 'check'; readonly source: RosterSource }
    | { readonly kind: 'import'; readonly order: RosterOrder }
  );
export interface Imported {
  readonly added: number;
  readonly left: number;
}
export type RosterReply =
  | { readonly progress: number }
  | { readonly check: RosterCheck }
  | { readonly imported: Imported }
  | { readonly failure: { readonly code: ErrorCode; readonly detail: string | undefined } };

const workerFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './roster-worker.js', import.meta.url);

export interface RosterJob<Result> {
  /** Settles when all is stored, or rejects with a `Failure`: CANCELLED, and nothing is stored then. */
  readonly done: Promise<Result>;
  progress(): number;
  cancel(): void;
}

type Given = Omit<Place, 'stop'>;

export const startCheck = (place: Given, source: RosterSource): RosterJob<RosterCheck> =>
  start({ ...place, stop: new SharedArrayBuffer(4), kind: 'check', source }, (reply) =>
    'check' in reply ? reply.check : undefined,
  );

export const startImport = (place: Given, order: RosterOrder): RosterJob<Imported> =>
  start({ ...place, stop: new SharedArrayBuffer(4), kind: 'import', order }, (reply) =>
    'imported' in reply ? reply.imported : undefined,
  );

function start<Result>(
  task: RosterTask,
  resultOf: (reply: RosterReply) => Result | undefined,
): RosterJob<Result> {
  const worker = new Worker(workerFile(), { workerData: task });
  // The thread has a copy of its own by now, and wipes that.
  task.key.fill(0);
  let progress = 0;
  const done = new Promise<Result>((resolve, reject) => {
    worker.on('message', (reply: RosterReply) => {
      const result = resultOf(reply);
      if (result !== undefined) resolve(result);
      else if ('progress' in reply) progress = reply.progress;
      else if ('failure' in reply) reject(new Failure(reply.failure.code, reply.failure.detail));
    });
    worker.once('error', () => reject(new Failure('INCIDENT', 'roster')));
    worker.once('exit', () => reject(new Failure('INCIDENT', 'roster')));
  });
  return {
    done,
    progress: () => progress,
    cancel: () => {
      Atomics.store(new Int32Array(task.stop), 0, 1);
    },
  };
}
