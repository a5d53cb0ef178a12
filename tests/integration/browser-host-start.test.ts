import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isReachable, spawnHost, startHost } from './browser-host.support.ts';

const folder = mkdtempSync(join(tmpdir(), 'genu-host-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the browser host', () => {
  it('a second one on the same folder is refused, and told where the first is', async () => {
    const dataFolder = join(folder, 'twice');
    const host = await startHost(dataFolder);
    const { code, error } = await spawnHost(['--data', dataFolder]).ended;
    expect(code).toBe(1);
    expect(error).toBe(
      `Genu is already running on this data folder at ${host.origin}. Use that window, or stop it first.\n`,
    );
    await host.stop();
  });

  it('on a port that is taken is refused with a way out, and leaves the folder free', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve());
    });
    const { port } = taken.address() as AddressInfo;
    const here = join(folder, 'taken');
    const { code, error } = await spawnHost(['--data', here, '--port', String(port)]).ended;
    taken.close();
    expect(code).toBe(1);
    expect(error).toBe(
      `Port ${port} is taken by another program. Choose another with --port, or leave it out.\n`,
    );
    const free = await startHost(here, ['--port', String(port)]);
    expect(free.port).toBe(port);
    expect(await free.stop()).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('in a folder that cannot be written is refused', async () => {
    const shut = mkdtempSync(join(folder, 'shut-'));
    chmodSync(shut, 0o500);
    // Root may write everywhere, so it starts the host as nobody.
    const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
    const { code, error } = await spawnHost(['--data', join(shut, 'data')], nobody).ended;
    expect(code).toBe(1);
    expect(error).toBe(
      'The data folder cannot be written. Nothing was changed: choose another with --data.\n',
    );
  });

  it('ends with the pipe it lives by, and by a signal, and gives everything back', async () => {
    const here = join(folder, 'ends');
    const first = await startHost(here);
    expect(existsSync(join(here, 'running.json'))).toBe(true);
    expect(await first.stop()).toBe(0);
    expect(existsSync(join(here, 'running.json'))).toBe(false);
    const second = await startHost(here);
    second.process.kill('SIGTERM');
    expect(await second.stop()).toBe(0);
    expect(await isReachable('127.0.0.1', second.port)).toBe(false);
  });
});
