import type { MenuItemConstructorOptions } from 'electron';

type Menu = MenuItemConstructorOptions[];

/** The native menu: the system's own roles and words, and one entry of ours. */
export function menuTemplate(platform: NodeJS.Platform, lock: () => void): Menu {
  const isMac = platform === 'darwin';
  const lockItem = { label: 'Lock', accelerator: 'CmdOrCtrl+L', click: lock };
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      role: 'fileMenu',
      submenu: [lockItem, { type: 'separator' }, { role: isMac ? 'close' : 'quit' }],
    },
    { role: 'editMenu' },
    {
      role: 'viewMenu',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    ...(isMac ? [] : [{ role: 'help' as const, submenu: [{ role: 'about' as const }] }]),
  ];
}
