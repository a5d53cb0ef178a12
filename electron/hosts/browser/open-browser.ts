import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILE_LIFETIME_MS = 30_000;

/** True when there is a display to open a window on. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  process.env['DISPLAY'] !== undefined ||
  process.env['WAYLAND_DISPLAY'] !== undefined;

/**
 * Opens the address in the user's browser through a file that only this user can read: an address in the
 * arguments of a process would show its code to everybody on the machine. False when nothing could be started.
 */
export async function openBrowser(address: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'genu-'));
  chmodSync(folder, 0o700);
  const file = join(folder, 'open-genu.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}">`,
    {
      mode: 0o600,
    },
  );
  setTimeout(() => rmSync(folder, { recursive: true, force: true }), FILE_LIFETIME_MS).unref();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(command ?? 'xdg-open', [...words, file], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
