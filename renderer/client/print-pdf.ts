import { ORPCError } from '@orpc/client';
import { bytesOf } from './bytes.ts';

const frames = new Set<() => void>();

/** How long the dialog may take to read the bytes after it has been opened. */
const KEEP_MS = 10 * 60_000;
/** How long the viewer may take to open the bytes. */
const LOAD_MS = 10_000;

/**
 * Prints these very bytes: the browser's own viewer holds them in a hidden frame and opens the dialog of the system.
 * Rejects with PRINT_FAILED when the viewer does not open them, for instance because this browser saves every PDF;
 * whether somebody then prints or cancels, a page is never told.
 */
export function printInFrame(base64: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([bytesOf(base64)], { type: 'application/pdf' }));
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = '';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const forget = (): void => {
    frame.remove();
    URL.revokeObjectURL(address);
    frames.delete(forget);
  };
  frames.add(forget);
  setTimeout(forget, KEEP_MS);
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      forget();
      reject(new ORPCError('PRINT_FAILED'));
    };
    const tooLong = setTimeout(fail, LOAD_MS);
    frame.addEventListener('load', () => {
      clearTimeout(tooLong);
      const page = frame.contentWindow;
      if (page === null) return fail();
      const focused = document.activeElement;
      try {
        page.print();
      } catch {
        return fail();
      }
      // The viewer takes the focus, and with it every key of the screen: it goes back to where it was.
      frame.blur();
      if (focused instanceof HTMLElement) focused.focus();
      resolve();
    });
    frame.src = address;
    document.body.append(frame);
  });
}

/** Takes away every sheet that waits to be printed: before the vault is locked. */
export function forgetPrints(): void {
  for (const forget of frames) forget();
}
