import { Worker } from 'node:worker_threads';
import type { Handout } from '#shared/handout/types.ts';
import type { PrintReply, PrintRequest } from './messages.ts';
import type { PrintedHandout } from './render.ts';

export type { PrintedHandout } from './render.ts';

/** Prints handouts off the main thread. */
export interface Printer {
  /** Rejects with a sentence when the handout cannot be printed or the worker died. */
  print(handout: Handout): Promise<PrintedHandout>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (printed: PrintedHandout) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * A printer with a worker of its own, started at the first print. After a crash the next print starts a new
 * one. From source the worker is the TypeScript file beside this one; the bundler emits it under the same name.
 */
export function createPrinter(): Printer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const giveUp = (reason: string): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };

  const start = (): Worker => {
    const source = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
    const started = new Worker(new URL(source, import.meta.url));
    started.unref();
    started.on('message', (reply: PrintReply) => {
      const job = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) started.unref();
      if ('problem' in reply) job?.reject(new Error(reply.problem));
      else job?.resolve({ bytes: reply.bytes, pages: reply.pages });
    });
    started.on('error', () => giveUp('the printer stopped.'));
    started.on('exit', () => giveUp('the printer stopped.'));
    return started;
  };

  return {
    print: (handout) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: lastId, handout } satisfies PrintRequest);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
