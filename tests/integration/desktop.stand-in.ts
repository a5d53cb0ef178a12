import { EventEmitter } from 'node:events';
import type { MessagePort as NodePort } from 'node:worker_threads';

/**
 * As much of Electron as the main process touches, so that the built main process can run where the runtime is
 * not. It only records and hands on; what the page would do is done by `desktop.page.ts`.
 */
export const seen = {
  beforeReady: [] as string[],
  schemes: [] as unknown[],
  paths: {} as Record<string, string>,
  windowOptions: {} as Record<string, unknown>,
  partition: [] as unknown[],
  loaded: [] as string[],
  errors: [] as string[],
  reloads: 0,
  shownFolders: [] as string[],
  menus: 0,
  printed: [] as { options: unknown; base64: string; cancelled: boolean[] }[],
  destroyed: 0,
};
type Handler = (...words: never[]) => unknown;
const handlers = new Map<string, Handler>();
/** What the main process put there, to be asked as Chromium would. */
export const ask = (name: string, ...words: unknown[]): unknown => {
  const handler = handlers.get(name) as ((...given: unknown[]) => unknown) | undefined;
  if (handler === undefined) throw new Error(`the main process set no ${name}`);
  return handler(...words);
};
const keep = (name: string) => (handler: Handler) => void handlers.set(name, handler);

let isReady = false;
class App extends EventEmitter {
  enableSandbox() {
    if (!isReady) seen.beforeReady.push('enableSandbox');
  }
  setPath(name: string, path: string) {
    seen.paths[name] = path;
  }
  getPath() {
    return process.env['GENU_TEST_DOCUMENTS'] ?? '';
  }
  requestSingleInstanceLock() {
    return process.env['GENU_TEST_SECOND'] === undefined;
  }
  /** As in Electron: ready comes only after the main module has been evaluated. */
  async whenReady() {
    await new Promise((resolve) => setTimeout(resolve, 50));
    isReady = true;
  }
  setAboutPanelOptions() {}
  quit() {
    const event = { isPrevented: false, preventDefault: () => (event.isPrevented = true) };
    this.emit('will-quit', event);
    if (!event.isPrevented) this.exit(0);
  }
  exit(code: number) {
    process.stdout.write(`${JSON.stringify({ ...seen, exit: code })}\n`, () => process.exit(code));
  }
}
export const app = new App();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => {
    if (!isReady) seen.schemes.push(...schemes);
  },
};

class Session extends EventEmitter {
  protocol = { handle: (scheme: string, handler: Handler) => keep(`${scheme}:`)(handler) };
  webRequest = { onBeforeRequest: keep('request') };
  setPermissionRequestHandler = keep('permission');
  setPermissionCheckHandler = keep('permission check');
  setDevicePermissionHandler = keep('device');
}
/** The session of the window that prints: its guards are asked, and its sheet is read, where it prints. */
class PrintSession {
  sheet: () => Response = () => new Response();
  isCancelled: (url: string) => boolean = () => false;
  protocol = { handle: (_scheme: string, handler: () => Response) => void (this.sheet = handler) };
  webRequest = {
    onBeforeRequest: (
      guard: (request: { url: string }, answer: (to: { cancel: boolean }) => void) => void,
    ) => {
      this.isCancelled = (url) => {
        let cancelled = false;
        guard({ url }, ({ cancel }) => (cancelled = cancel));
        return cancelled;
      };
    },
  };
  setPermissionRequestHandler() {}
  setPermissionCheckHandler() {}
}
export const caged = new Session();
export const session = {
  fromPartition: (...words: unknown[]) => {
    if (String(words[0]).startsWith('print-')) return new PrintSession();
    seen.partition = words;
    return caged;
  },
};

class Contents extends EventEmitter {
  setWindowOpenHandler = keep('open');
  address = '';
  session: unknown;
  getURL = () => this.address;
  reload() {
    seen.reloads += 1;
  }
  /** The dialog of the system: it notes what would be printed, and what the window could have loaded beside it. */
  print(options: unknown, done: (isPrinted: boolean, reason: string) => void) {
    void this.#note(options).then((isFirst) =>
      setTimeout(done, 0, isFirst, isFirst ? '' : 'Print job canceled'),
    );
  }
  async #note(options: unknown): Promise<boolean> {
    if (!(this.session instanceof PrintSession)) throw new Error('only the window that prints prints');
    const { sheet, isCancelled } = this.session;
    seen.printed.push({
      options,
      base64: Buffer.from(await sheet().arrayBuffer()).toString('base64'),
      cancelled: [this.address, 'app://bundle/index.html', 'https://example.org/'].map(isCancelled),
    });
    return seen.printed.length === 1;
  }
}
class Window extends EventEmitter {
  webContents = new Contents();
  constructor(options: Record<string, unknown>) {
    super();
    const { session: given } = options['webPreferences'] as Record<string, unknown>;
    this.webContents.session = given;
    if (given instanceof PrintSession) return;
    seen.windowOptions = JSON.parse(JSON.stringify({ ...options, webPreferences: undefined }));
    const { session: used, ...preferences } = options['webPreferences'] as Record<string, unknown>;
    seen.windowOptions['webPreferences'] = { ...preferences, isCaged: used === caged };
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address: string) {
    this.webContents.address = address;
    if (this.webContents.session instanceof PrintSession) return;
    seen.loaded.push(address);
    const { actAsPage } = await import('./desktop.page.ts');
    await actAsPage();
  }
  maximize() {}
  show() {}
  focus() {}
  restore() {}
  isMinimized = () => false;
  isMaximized = () => false;
  isDestroyed = () => false;
  getNormalBounds = () => ({ x: 10, y: 40, width: 1000, height: 700 });
  destroy() {
    seen.destroyed += 1;
  }
}
export const windows: Window[] = [];
export { Window as BrowserWindow };

const workArea = { x: 0, y: 0, width: 1920, height: 1080 };
export const screen = { getPrimaryDisplay: () => ({ workArea }), getAllDisplays: () => [{ workArea }] };
export const ipcMain = new EventEmitter();
export const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleTime: () => 0 });
export const clipboard = {
  text: '',
  readText: () => Promise.resolve(clipboard.text),
  clear: () => (clipboard.text = ''),
};
/** A keychain as far as it is asked: it turns what it seals round. */
export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(Buffer.from(text).toReversed())),
  decryptStringAsync: (sealed: Buffer) =>
    Promise.resolve({ result: Buffer.from(sealed.toReversed()).toString(), shouldReEncrypt: false }),
};
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: () => void (seen.menus += 1),
};
export const shell = {
  openPath: (path: string) => {
    seen.shownFolders.push(path);
    return Promise.resolve('');
  },
};
export const dialog = {
  showErrorBox: (title: string, text: string) => void seen.errors.push(`${title}: ${text}`),
  showSaveDialog: (_window: unknown, { defaultPath }: { defaultPath: string }) =>
    Promise.resolve({ canceled: false, filePath: defaultPath }),
};

/** A port as the main process gets it: an emitter whose messages come wrapped, and which must be started. */
export class MainPort extends EventEmitter {
  readonly #port: NodePort;
  isClosed = false;
  constructor(port: NodePort) {
    super();
    this.#port = port;
  }
  postMessage(message: unknown) {
    this.#port.postMessage(message);
  }
  start() {
    this.#port.on('message', (data: unknown) => this.emit('message', { data }));
  }
  close() {
    this.isClosed = true;
    this.#port.close();
  }
}
