import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from './browser-host.support.ts';

/** Runs `npm start` as npm does, on a machine without a display. */
function start(words: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'genu-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { DISPLAY: _x11, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  const child = spawn(process.execPath, ['electron/hosts/start.ts', '--data', folder, ...words], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...environment, GENU_STOP_WITH_PARENT: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { child, ended, messages: text(child.stderr) };
}

describe('npm start', { timeout: 60_000 }, () => {
  it.skipIf(process.platform !== 'linux')('without a display says so and serves the browser', async () => {
    const { child, ended, messages } = start([]);
    const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
    const address = new URL(String(value));
    expect(address.hash).toMatch(/^#code=[\w-]{43}$/);
    const page = await ask(Number(address.port), { headers: ['Host', address.host] });
    expect([page.status, page.text.includes('<div id="root">')]).toEqual([200, true]);
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(await messages).toContain(
      'There is no display here, so Genu opens in your browser: the same application, on this machine only.\n',
    );
  });

  it.each([
    ['--port', 'x', '--port takes a number up to 65535.'],
    ['--port', '70000', '--port takes a number up to 65535.'],
    ['--colour', 'red', "Unknown option '--colour'"],
  ])('%s %s is refused with its usage', async (option, value, sentence) => {
    const { ended, messages } = start([option, value]);
    expect(await ended).toBe(1);
    expect(await messages).toContain(sentence);
    expect(await messages).toContain('Usage: npm start');
  });
});
