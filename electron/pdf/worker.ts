import { parentPort } from 'node:worker_threads';
import type { PrintRequest, PrintReply } from './messages.ts';
import { MissingGlyphs, TooLong } from './refusals.ts';
import { renderBlank } from './blank/render.ts';
import { render } from './render.ts';

/** Prints one sheet after the other, off the main thread. */
parentPort?.on('message', ({ id, sheet }: PrintRequest) => {
  const printed = 'kind' in sheet ? renderBlank(sheet) : render(sheet);
  printed.then(
    ({ bytes, pages }) => reply({ id, bytes, pages }),
    (error: unknown) => reply(refusal(id, error)),
  );
});

/** An error loses its class on the way between threads; what its reader needs travels as data. */
function refusal(id: number, error: unknown): PrintReply {
  if (error instanceof MissingGlyphs) return { id, missingGlyphs: error.codePoints, place: error.place };
  if (error instanceof TooLong) return { id, mostPages: error.mostPages };
  return { id, problem: error instanceof Error ? error.message : 'unknown reason' };
}

function reply(message: PrintReply): void {
  parentPort?.postMessage(message);
}
