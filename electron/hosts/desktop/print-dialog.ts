import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { SCHEME } from './origin.ts';
import { SHEET_ADDRESS, isPrintRequest } from './print-requests.ts';
import { WEB_PREFERENCES } from './web-preferences.ts';

const LOAD_LIMIT_MS = 20_000;
const CANCELLED = 'Print job canceled';

/**
 * Prints these very bytes: a hidden window holds them in Chromium's own viewer, in a session of its own that lives in
 * memory and loads nothing else, and opens the dialog of the system. False when the user cancels; rejects when the
 * sheet does not load or the printer does not take it. The window and what it held are gone afterwards.
 */
export async function printWithDialog(parent: BrowserWindow, bytes: Uint8Array): Promise<boolean> {
  const caged = session.fromPartition(`print-${randomUUID()}`, { cache: false });
  caged.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isPrintRequest(url) }));
  caged.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  caged.setPermissionCheckHandler(() => false);
  caged.protocol.handle(
    SCHEME,
    () => new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } }),
  );
  const window = new BrowserWindow({
    parent,
    show: false,
    webPreferences: { ...WEB_PREFERENCES, plugins: true, session: caged },
  });
  try {
    await withinLimit(window.loadURL(SHEET_ADDRESS));
    return await askPrinter(window);
  } finally {
    window.destroy();
  }
}

const askPrinter = (window: BrowserWindow): Promise<boolean> =>
  new Promise((resolve, reject) => {
    window.webContents.print({ silent: false, printBackground: true }, (isPrinted, reason) => {
      if (isPrinted) resolve(true);
      else if (reason === CANCELLED) resolve(false);
      else reject(new Error('the printer did not take the sheet'));
    });
  });

async function withinLimit(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the sheet was not loaded in time')), LOAD_LIMIT_MS);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
