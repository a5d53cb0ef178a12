import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrowserWindow, dialog, screen, type Session } from 'electron';
import { START_ADDRESS } from './origin.ts';
import { ReloadLimit } from './reload-limit.ts';
import { WEB_PREFERENCES } from './web-preferences.ts';
import { keepPlace, placeWindow, readPlace } from './window-place.ts';

/** Beside the main file in the build: out/main/main.js and out/preload/preload.cjs. */
const PRELOAD = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));

/** Opens the one window where it stood last, and brings its page back when it dies. */
export function openWindow(session: Session, dataFolder: string): BrowserWindow {
  const placeFile = join(dataFolder, 'window.json');
  const { position, isMaximised, ...size } = placeWindow(readPlace(placeFile), [
    screen.getPrimaryDisplay().workArea,
    ...screen.getAllDisplays().map(({ workArea }) => workArea),
  ]);
  const window = new BrowserWindow({
    ...size,
    ...position,
    minWidth: 640,
    minHeight: 480,
    title: 'Genu',
    show: false,
    webPreferences: { ...WEB_PREFERENCES, preload: PRELOAD, session },
  });
  if (isMaximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    keepPlace(placeFile, { ...window.getNormalBounds(), isMaximised: window.isMaximized() }),
  );
  reviveAfterCrash(window);
  void window.loadURL(START_ADDRESS);
  return window;
}

/** Drafts are durable in the services, so a new page shows what the dead one showed. */
function reviveAfterCrash(window: BrowserWindow): void {
  const limit = new ReloadLimit(Date.now);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (limit.allows()) return window.webContents.reload();
    dialog.showErrorBox(
      'Genu cannot show its window',
      'The window stopped several times in a row. What you typed is saved. Please restart Genu.',
    );
    window.destroy();
  });
}
