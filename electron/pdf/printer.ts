import { Worker } from 'node:worker_threads';
import type { BlankIntake } from '#shared/handout/blank/types.ts';
import type { Handout } from '#shared/handout/types.ts';
import type { PrintReply, PrintRequest } from './messages.ts';
import { MissingGlyphs, TooLong } from './refusals.ts';
import type { PrintedHandout } from './render.ts';

export type { PrintedHandout } from './render.ts';

/** Prints handouts and the blank intake off the main thread. */
export interface Printer {
  /**
   * Rejects with `MissingGlyphs` when a character has no glyph, with `TooLong` when it does not fit on the pages
   * that a runner reads, and with a sentence when the layout failed or the worker died. Nothing half printed is ever returned.
   */
  print(handout: Handout): Promise<PrintedHandout>;
  /** Rejects with `TooLong` when the questions no longer fit on three pages. */
  printBlank(intake: BlankIntake): Promise<PrintedHandout>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (printed: PrintedHandout) => void;
  readonly reject: (reason: Error) => void;
}

/** A worker and the prints that it owes; they live and die together. */
interface Press {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** A handout needs a fifth of this; without a limit the heap would grow with what is long forgotten. */
const LIMITS = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 };

/**
 * How the worker file is found: from source it is the TypeScript file beside this one, which Node 24 runs as it
 * is. In a bundle this module is JavaScript, and the build has a second entry called `worker` that it writes as
 * `worker.js` beside the file that contains this module.
 */
const workerFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/**
 * A printer with a worker of its own, started at the first print and kept. After a crash the next print starts
 * a new one. `file` is the worker to run; tests give one that crashes when told to.
 */
export function createPrinter(file: URL = workerFile()): Printer {
  let press: Press | undefined;
  let lastId = 0;

  const start = (): Press => {
    const started: Press = { worker: new Worker(file, { resourceLimits: LIMITS }), waiting: new Map() };
    const giveUp = (): void => {
      // The exit of a dead worker arrives late: by then a new one may stand here with prints of its own.
      if (press === started) press = undefined;
      for (const { reject } of started.waiting.values()) reject(new Error('the printer stopped.'));
      started.waiting.clear();
    };
    started.worker.on('message', (reply: PrintReply) => settle(started, reply));
    started.worker.on('error', giveUp);
    started.worker.on('exit', giveUp);
    return started;
  };

  const request = (sheet: PrintRequest['sheet']): Promise<PrintedHandout> =>
    new Promise((resolve, reject) => {
      press ??= start();
      lastId += 1;
      press.worker.postMessage({ id: lastId, sheet } satisfies PrintRequest);
      press.waiting.set(lastId, { resolve, reject });
      press.worker.ref();
    });

  return {
    print: request,
    printBlank: request,
    close: async () => {
      const closing = press;
      press = undefined;
      // A reply that still comes in would call the worker idle, and the process could end before this does.
      closing?.worker.removeAllListeners('message');
      await closing?.worker.terminate();
    },
  };
}

function settle({ worker, waiting }: Press, reply: PrintReply): void {
  const job = waiting.get(reply.id);
  waiting.delete(reply.id);
  // An idle worker keeps no process alive.
  if (waiting.size === 0) worker.unref();
  if ('missingGlyphs' in reply) job?.reject(new MissingGlyphs(reply.missingGlyphs, reply.place));
  else if ('mostPages' in reply) job?.reject(new TooLong(reply.mostPages));
  else if ('problem' in reply) job?.reject(new Error(reply.problem));
  else job?.resolve({ bytes: reply.bytes, pages: reply.pages });
}
