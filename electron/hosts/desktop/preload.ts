import { ipcRenderer } from 'electron';

/** The window of the page, as far as it is needed here: this file sees no more of it. */
declare const window: EventTarget & { readonly origin: string };

/**
 * Passes the far end of the page's message channel on to the main process, which decides whether to take it.
 * Nothing is put into the page: it has no bridge, and nothing to misuse.
 */
window.addEventListener('message', (event) => {
  if (!(event instanceof MessageEvent) || event.source !== window || event.origin !== window.origin) return;
  const [port] = event.ports;
  if (event.data === 'genu:connect' && port !== undefined)
    ipcRenderer.postMessage('genu:connect', null, [port]);
});
