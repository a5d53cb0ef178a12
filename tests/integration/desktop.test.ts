import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WEB_PREFERENCES } from '#electron/hosts/desktop/web-preferences.ts';
import { build, isBuildStale } from '#electron/hosts/launch/build.ts';
import { startHost } from './browser-host.support.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HOOKS = new URL('./desktop.hooks.ts', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'genu-desktop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built main process on a stand-in for the runtime, and reads what it printed. */
function runMain(dataFolder: string, environment: Readonly<Record<string, string>> = {}) {
  const documents = join(folder, 'documents');
  mkdirSync(documents, { recursive: true });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', HOOKS, 'out/main/main.js', '--data', dataFolder],
    {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 25_000,
      env: { ...process.env, GENU_TEST_DOCUMENTS: documents, ...environment },
    },
  );
  const lines = stdout.trim().split('\n');
  if (status !== 0) throw new Error(`the main process ended with ${status}: ${stderr}${stdout}`);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the built main process', { timeout: 60_000 }, () => {
  const dataFolder = join(folder, 'data');
  let page: Record<string, unknown> = {};
  let end: Record<string, unknown> = {};
  beforeAll(() => {
    if (isBuildStale(ROOT) && !build(ROOT)) throw new Error('the build failed');
    [page = {}, end = {}] = runMain(dataFolder);
  }, 60_000);

  it('cages every page before the runtime is ready', () => {
    expect(end).toMatchObject({
      beforeReady: ['enableSandbox'],
      schemes: [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
      paths: { userData: join(dataFolder, 'desktop') },
      // No `persist:` in front: nothing of a page reaches the disk.
      partition: ['genu', { cache: false }],
      loaded: ['app://bundle/index.html'],
      windowOptions: {
        webPreferences: {
          ...WEB_PREFERENCES,
          preload: join(ROOT, 'out/preload/preload.cjs'),
          isCaged: true,
        },
      },
    });
  });

  it('serves the screen, and nothing beside it', () => {
    expect(page).toMatchObject({
      page: { status: 200, policy: `default-src 'none'` },
      outside: { status: 404 },
    });
  });

  it('lets a page go nowhere, load nothing from outside and ask for nothing', () => {
    expect(page).toMatchObject({
      requests: [false, true, true],
      permissions: [false, true],
      opened: { action: 'deny' },
      navigations: [true, true, true, true],
    });
  });

  it('answers the port of our own top frame and closes all others', () => {
    expect(page).toMatchObject({
      foreign: true,
      framed: true,
      first: {
        host: 'desktop',
        vault: 'missing',
        capabilities: { nativeDialogs: true, printing: true, keychain: true },
      },
    });
  });

  it('prints off its main thread and saves through the native dialog, byte for byte', () => {
    expect(page['handout']).toMatchObject({ saved: true, isSame: true, kind: '%PDF-', files: 1 });
  });

  it('prints the same bytes through the dialog of the system, from a window that loads nothing else', () => {
    expect(page['handout']).toMatchObject({
      // The second time the user cancels.
      printed: [true, false],
      isSamePrinted: true,
      printOptions: { silent: false, printBackground: true },
      printCancelled: [false, true, true],
      destroyed: 2,
    });
  });

  it('opens a baton that was double-clicked, which takes its code and one click', () => {
    expect(page['baton']).toEqual({
      before: {},
      isOffered: true,
      unchanged: 1,
      after: {},
      isTaken: true,
      isOfferedAgain: true,
      declined: {},
    });
  });

  it('shows its own data folder in the file manager, and no other', () => {
    expect(page['folder']).toMatchObject({ path: dataFolder, canShow: true });
    expect(end['shownFolders']).toEqual([dataFolder]);
  });

  it('locks when the machine sleeps, and brings a dead page back', () => {
    expect(page).toMatchObject({ afterSuspend: 'locked', reloadsAfterSuspend: 1, reloadsAfterCrash: 2 });
  });

  it('takes a letter back from the clipboard when it locks', () => {
    expect(page).toMatchObject({ hasCopied: true, clipboardAfterSuspend: '' });
  });

  it('keeps the place of the window, and ends in order', () => {
    expect(JSON.parse(readFileSync(join(dataFolder, 'window.json'), 'utf8'))).toEqual({
      x: 10,
      y: 40,
      width: 1000,
      height: 700,
      isMaximised: false,
    });
    expect(end).toMatchObject({ exit: 0, errors: [] });
  });

  it('leaves the window to the first one', () => {
    const [only] = runMain(dataFolder, { GENU_TEST_SECOND: '1' });
    expect(only).toMatchObject({ loaded: [], exit: 0 });
  });

  it('says in a sentence why it cannot start', async () => {
    const busy = join(folder, 'busy');
    const host = await startHost(busy);
    const [only] = runMain(busy);
    expect(only).toMatchObject({
      loaded: [],
      errors: [
        `Genu cannot start: Genu is already running on this data folder at ${host.origin}. Use that window, or stop it first.`,
      ],
    });
    await host.stop();
  });
});

describe('the built preload', () => {
  it('is one CommonJS file that asks for nothing but the runtime', () => {
    const text = readFileSync(join(ROOT, 'out/preload/preload.cjs'), 'utf8');
    expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
    expect(text).not.toMatch(/\bimport\b|exposeInMainWorld/);
  });
});
