import { PDFWorker, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

// The page's policy lets a worker be started only from an address that this one policy has named.
const policy = (
  globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  }
).trustedTypes?.createPolicy('genu', { createScriptURL: (url: string) => url });
const address = new URL(workerUrl, location.href).href;
// One worker reads every file: closing a file leaves it running for the next.
const worker = PDFWorker.create({
  port: new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' }),
});

/** Opens the exact bytes that are stored. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: bytes,
    worker,
    // Embedded fonts are drawn by pdf.js itself: no font, no map and no code is fetched or compiled.
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  }).promise;
}

/**
 * Draws one page into a canvas at a width in CSS pixels, and returns its words. What the canvas showed before stays
 * until the whole page is there, so that a sheet made anew neither flickers nor moves.
 */
export async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<string> {
  const page = await document.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width / natural.width) * devicePixelRatio });
  const drawn = new OffscreenCanvas(Math.floor(viewport.width), Math.floor(viewport.height));
  // pdf.js draws through the context alone; its types know only the element of the page.
  const canvasContext = drawn.getContext('2d') as unknown as CanvasRenderingContext2D;
  await page.render({ canvas: null, canvasContext, viewport }).promise;
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
