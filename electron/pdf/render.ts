import type { Handout } from '#shared/handout/types.ts';
import { informationOf } from './document.ts';
import { fit } from './fit.ts';
import { assertPrintable } from './fonts.ts';
import { draw, openFile } from './press.ts';

export interface PrintedHandout {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Lays a handout out and returns its bytes. Runs in the worker; throws `MissingGlyphs` and `TooLong`. */
export async function render(handout: Handout): Promise<PrintedHandout> {
  assertPrintable(handout);
  const file = openFile(informationOf(handout));
  const laidOut = fit(handout, file);
  return { bytes: await draw(laidOut, file), pages: laidOut.pages.length };
}
