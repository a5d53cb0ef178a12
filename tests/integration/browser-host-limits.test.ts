import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { os } from '@orpc/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openBrowser } from '#electron/hosts/browser/open-browser.ts';
import { startServer } from '#electron/hosts/browser/server.ts';
import type { Router } from '#electron/services/router.ts';
import { temporaryFolder } from './support.ts';

const MOST_CONNECTIONS = 32;

describe('guard 6: the address on its way to the browser', () => {
  it.skipIf(process.platform !== 'linux')(
    'travels in a file of its user, never among the words of a process',
    async () => {
      const folder = temporaryFolder();
      const code = 'a-code-that-nobody-else-may-see';
      const note = (name: string): string => join(folder, name);
      const opener = [
        '#!/bin/sh',
        `printf '%s\\n' "$@" > '${note('words')}'`,
        `stat -c '%a' "$1" "$(dirname "$1")" > '${note('modes')}'`,
        `cp "$1" '${note('page')}'`,
        `touch '${note('done')}'`,
      ];
      writeFileSync(note('xdg-open'), opener.join('\n'), { mode: 0o755 });
      vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`);
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      onTestFinished(() => {
        vi.unstubAllEnvs();
        vi.useRealTimers();
      });
      expect(await openBrowser(`http://127.0.0.1:4100/#code=${code}`)).toBe(true);
      await expect.poll(() => existsSync(note('done')), { timeout: 10_000 }).toBe(true);
      const read = (name: string): string => readFileSync(note(name), 'utf8');
      expect(read('words')).not.toContain(code);
      expect(read('modes')).toBe('600\n700\n');
      expect(read('page')).toContain(`url=http://127.0.0.1:4100/#code=${code}`);
      // Gone once the browser has read it.
      const [file = ''] = read('words').trim().split('\n');
      expect(existsSync(file)).toBe(true);
      vi.advanceTimersByTime(30_000);
      expect(existsSync(dirname(file))).toBe(false);
    },
  );
});

describe('guard 10: connections', () => {
  /** A server that is gone after the test, and a way to connect to it. */
  async function startWithSockets() {
    const server = await startServer({
      port: 0,
      router: { anything: os.handler(() => 'reached') } as unknown as Router,
      files: new Map(),
      onCall: () => undefined,
      onSignIn: () => undefined,
      onSpentCode: () => undefined,
    });
    const sockets: Socket[] = [];
    onTestFinished(async () => {
      for (const socket of sockets) socket.destroy();
      await server.close();
    });
    const open = async (): Promise<Socket> => {
      const socket = connect(server.port, '127.0.0.1');
      sockets.push(socket);
      socket.on('error', () => undefined);
      await new Promise((resolve) => socket.once('connect', resolve));
      return socket;
    };
    return { sockets, open };
  }

  it('that never end their request are ended', { timeout: 90_000 }, async () => {
    const { open } = await startWithSockets();
    const socket = await open();
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.write('GET / HTTP/1.1\r\nHost: 127');
    await new Promise((resolve) => socket.once('close', resolve));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('are so many, and the next is dropped', async () => {
    const { sockets, open } = await startWithSockets();
    for (let count = 0; count < MOST_CONNECTIONS; count += 1) await open();
    const last = await open();
    await new Promise((resolve) => last.once('close', resolve));
    expect(sockets.filter(({ destroyed }) => destroyed)).toEqual([last]);
  });
});
