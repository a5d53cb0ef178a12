/** How every page of the desktop runs: caged, without Node, without tools to look into it. */
export const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  // Developers look at the same screen in a browser (npm run genu -- serve), which brings its own tools.
  devTools: false,
  // It can download dictionaries, and it remembers words.
  spellcheck: false,
} as const;

/** The one thing a page may do beyond showing itself: put text on the clipboard when somebody asks for it. */
export const isAllowedPermission = (permission: string): boolean =>
  permission === 'clipboard-sanitized-write';
