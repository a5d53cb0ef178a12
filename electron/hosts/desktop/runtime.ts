import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FETCH_LIMIT_MS = 180_000;
/** A window that somebody used was open for longer; one that ends sooner with an error never opened. */
const FIRST_SIGN_OF_LIFE_MS = 10_000;

/** The folder of the package that brings the runtime. The package itself is never loaded: that fetches. */
const packageFolder = (): string => dirname(fileURLToPath(import.meta.resolve('electron/package.json')));

/** The runtime's program, or none when it has not been fetched yet. */
export function findRuntime(
  folder: string = packageFolder(),
  distribution: string | undefined = process.env['ELECTRON_OVERRIDE_DIST_PATH'],
): string | undefined {
  try {
    const path = join(folder, 'path.txt');
    const program = existsSync(path) ? readFileSync(path, 'utf8') : 'electron';
    const file = join(distribution ?? join(folder, 'dist'), program);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Fetches the runtime, which its package leaves to the first use. False where it cannot be had. */
export function fetchRuntime(): boolean {
  const { status } = spawnSync(process.execPath, [join(packageFolder(), 'install.js')], {
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
  });
  return status === 0;
}

/** Opens the window and waits until it is closed. False when it could not open. */
export function runDesktop(runtime: string, root: string, words: readonly string[]): Promise<boolean> {
  const startedAt = Date.now();
  const child = spawn(runtime, [root, ...words], { stdio: ['ignore', 'inherit', 'ignore'] });
  const stop = (): void => void child.kill();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code, signal) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      const neverOpened =
        code !== 0 && signal !== 'SIGTERM' && Date.now() - startedAt < FIRST_SIGN_OF_LIFE_MS;
      resolve(!neverOpened);
    });
  });
}
