import pdfmake from 'pdfmake';
import type { Handout } from '#shared/handout/types.ts';
import { toDocument } from './document.ts';
import { FACES, assertPrintable } from './fonts.ts';

export interface PrintedHandout {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

const faces: ReadonlySet<string> = new Set(Object.values(FACES));
pdfmake.setFonts({ Inter: { ...FACES } });
// Nothing but our own two faces is ever read, and nothing is ever fetched.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => faces.has(path));

/** Lays a handout out and returns its bytes. Runs in the worker; throws `MissingGlyphs`. */
export async function render(handout: Handout): Promise<PrintedHandout> {
  assertPrintable(handout);
  let pages = 1;
  const definition = toDocument(handout);
  const { footer } = definition;
  if (typeof footer !== 'function') throw new Error('the footer counts the pages');
  const document = pdfmake.createPdf({
    ...definition,
    footer: (page, count, size) => {
      pages = count;
      return footer(page, count, size);
    },
  });
  const bytes = await document.getBuffer();
  return { bytes: new Uint8Array(bytes), pages };
}
