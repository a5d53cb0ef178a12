import { fileURLToPath } from 'node:url';
import {
  app,
  clipboard,
  ipcMain,
  Menu,
  powerMonitor,
  safeStorage,
  session,
  shell,
  type BrowserWindow,
} from 'electron';
import { createPrinter } from '#electron/pdf/printer.ts';
import { composeServices, type Services } from '#electron/services/compose.ts';
import { knowledgeVersion } from '#electron/services/knowledge-version.ts';
import { loadStaticFiles } from '../static-files.ts';
import { applicationVersion } from '../version.ts';
import { answerRequest } from './app-protocol.ts';
import { connectPages } from './connect-pages.ts';
import { CopiedLetter } from './copied-letter.ts';
import { guardSession } from './guard-contents.ts';
import { IdleWatch } from './idle-watch.ts';
import { keychainOf } from './keychain.ts';
import { menuTemplate } from './menu.ts';
import { batonIn, type OfferedBaton } from './offered-baton.ts';
import { SCHEME } from './origin.ts';
import { printWithDialog } from './print-dialog.ts';
import { saveWithDialog } from './save-dialog.ts';
import { openWindow } from './window.ts';

const IDLE_CHECK_MS = 15_000;
const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url));

/** Starts the services and their window. Rejects with a `Failure` when the services cannot start. */
export async function runApplication(dataFolder: string, offered: OfferedBaton): Promise<void> {
  const files = loadStaticFiles(RENDERER);
  let window: BrowserWindow | undefined;
  const copied = new CopiedLetter(clipboard);
  const services = await composeServices({
    dataFolder,
    host: 'desktop',
    now: () => new Date(),
    version: applicationVersion(),
    printer: createPrinter(),
    saveFile: async (fileName, bytes) =>
      window !== undefined && (await saveWithDialog(window, fileName, bytes)),
    offered,
    keychain: keychainOf(safeStorage, process.platform),
    wroteLetter: (text) => copied.wrote(text),
    printFile: async (bytes) => window !== undefined && (await printWithDialog(window, bytes)),
    showFolder: async (path) => void (await shell.openPath(path)),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  closeOnQuit(services);
  connectPages(ipcMain, services.router);

  // A session of its own, in memory: Chromium keeps nothing of a page on the disk.
  const caged = session.fromPartition('genu', { cache: false });
  guardSession(caged);
  caged.protocol.handle(SCHEME, (request) => answerRequest(request, files));
  const opened = openWindow(caged, dataFolder);
  window = opened;
  opened.once('closed', () => {
    window = undefined;
  });
  const comeForward = (): void => {
    if (opened.isDestroyed()) return;
    if (opened.isMinimized()) opened.restore();
    // The page looks for an offered file whenever it gets the focus.
    opened.focus();
  };
  app.on('second-instance', (_event, words, folder) => {
    offered.offer(batonIn(words, folder));
    comeForward();
  });
  app.on('open-file', comeForward);

  const lock = (): void => {
    services.lock();
    void copied.takeBack();
    // A new page: what the old one had decrypted leaves memory with it.
    if (!opened.isDestroyed()) opened.webContents.reload();
  };
  lockWhenAway(lock);
  showMenu(lock);
}

/** Locks on suspend and on the system's lock screen; where there is no such event (Linux), after a while idle. */
function lockWhenAway(lock: () => void): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  const watch = new IdleWatch();
  setInterval(() => {
    if (watch.isTimeToLock(powerMonitor.getSystemIdleTime())) lock();
  }, IDLE_CHECK_MS);
}

function showMenu(lock: () => void): void {
  app.setAboutPanelOptions({
    applicationName: 'Genu',
    applicationVersion: applicationVersion(),
    copyright: `Knowledge ${knowledgeVersion}. Decision support, not a diagnosis; not a certified medical device.`,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, lock)));
}

function closeOnQuit(services: Services): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void services.close().finally(() => app.exit(0));
  });
}
