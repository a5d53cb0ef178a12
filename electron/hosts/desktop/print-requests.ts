import { SCHEME } from './origin.ts';

/** Where the hidden window finds its one sheet. */
export const SHEET_ADDRESS = `${SCHEME}://print/sheet.pdf`;
/** Chromium's own viewer of PDFs, which is part of the runtime; the only page that a frame may become. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
/** Pictures and style of that viewer. */
const VIEWER_PARTS = 'chrome://resources/';

/** What the window that prints may load: its sheet, and the viewer around it. */
export const isPrintRequest = (url: string): boolean =>
  url === SHEET_ADDRESS || isViewer(url) || url.startsWith(VIEWER_PARTS);

/** True for a page of the viewer: a frame that shows a PDF becomes it. */
export const isViewer = (url: string): boolean => url.startsWith(PDF_VIEWER);
