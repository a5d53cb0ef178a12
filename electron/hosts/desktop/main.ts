import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { startFailureSentence } from '../start-failure.ts';
import { dataFolderOf } from './data-folder-argument.ts';
import { guardContents } from './guard-contents.ts';
import { OfferedBaton, batonIn } from './offered-baton.ts';
import { SCHEME } from './origin.ts';
import { runApplication } from './run-application.ts';

const dataFolder = dataFolderOf(process.argv);
/** Genu was opened with this file, or nothing. macOS says it by an event, which may come before anything else. */
const offered = new OfferedBaton();
offered.offer(batonIn(process.argv, process.cwd()));
app.on('open-file', (event, path) => {
  event.preventDefault();
  offered.offer(path);
});

app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.on('web-contents-created', (_event, contents) => guardContents(contents));
app.on('window-all-closed', () => app.quit());

if (!keepChromiumIn(join(dataFolder, 'desktop'))) {
  stop('The data folder cannot be written. Nothing was changed: choose another with --data.');
} else if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron becomes ready only after this module has been evaluated.
  void app
    .whenReady()
    .then(() => runApplication(dataFolder, offered))
    .catch((error: unknown) =>
      stop(
        startFailureSentence(error, dataFolder) ??
          'Genu met a fault of its own. Nothing was changed; please report it.',
      ),
    );
} else {
  // The window that is already open comes forward instead.
  app.quit();
}

/** What Chromium keeps, its single-instance lock included, stands in the data folder: one Genu for each. */
function keepChromiumIn(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    app.setPath('userData', folder);
    return true;
  } catch {
    return false;
  }
}

/** Says why there is no window. This is an end like any other for who started it: nothing else will help. */
function stop(sentence: string): void {
  dialog.showErrorBox('Genu cannot start', sentence);
  app.exit(0);
}
