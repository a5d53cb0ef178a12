import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron as electron, expect, test } from '@playwright/test';

const house = fileURLToPath(new URL('../..', import.meta.url));
/** Where the package puts the runtime that it fetches at its first start. */
const runtime = join(
  house,
  'node_modules/electron/dist',
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron',
);
const hasRuntime = existsSync(runtime);
if (!hasRuntime) {
  process.stdout.write('\n!! SKIPPED: the desktop window. The Electron runtime is not on this machine.\n\n');
}

test('the desktop window opens on the first run, sandboxed', async () => {
  test.skip(!hasRuntime, 'the Electron runtime is not on this machine');
  const dataFolder = mkdtempSync(join(tmpdir(), 'genu-desktop-'));
  const application = await electron.launch({
    executablePath: runtime,
    args: [house, '--data', dataFolder, '--no-sandbox'],
  });
  try {
    const window = await application.firstWindow();
    await expect(window.getByRole('heading', { name: 'Create your vault' })).toBeVisible();
    expect(await window.evaluate(() => [typeof require, typeof process])).toEqual(['undefined', 'undefined']);
    expect(new URL(window.url()).protocol).toBe('app:');
  } finally {
    await application.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
