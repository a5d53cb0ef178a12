import { parentPort } from 'node:worker_threads';
import type { PrintRequest, PrintReply } from './messages.ts';
import { render } from './render.ts';

/** Prints one handout after the other, off the main thread. */
parentPort?.on('message', ({ id, handout }: PrintRequest) => {
  render(handout).then(
    ({ bytes, pages }) => reply({ id, bytes, pages }),
    (error: unknown) => reply({ id, problem: error instanceof Error ? error.message : 'unknown reason' }),
  );
});

function reply(message: PrintReply): void {
  parentPort?.postMessage(message);
}
