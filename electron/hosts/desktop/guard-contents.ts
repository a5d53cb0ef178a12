import type { Session, WebContents } from 'electron';
import { SHEET_ADDRESS, isViewer } from './print-requests.ts';
import { isOwnRequest } from './origin.ts';
import { isAllowedPermission } from './web-preferences.ts';

/** No page leaves its address, opens another, or holds a foreign one. Routes of the screen are hashes. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // In the window that prints, and there alone, a frame becomes the runtime's own viewer of PDFs.
    const isPrinting = contents.getURL() === SHEET_ADDRESS;
    if (!isPrinting || event.isMainFrame || !isViewer(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** The window has no network, no devices, no permissions and no downloads; what it may load is in the package. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnRequest(url) }));
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isAllowedPermission(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
