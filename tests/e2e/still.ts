import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inLanguage } from './host.ts';
import { PASSPHRASE } from './vault.ts';
import { watch } from './watched.ts';

/** A loaded machine paints late; nothing here is about speed. */
export const LATE = { timeout: 30_000 };

export interface StillHost {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the host whose clock stands still (`still-host.ts`). */
export async function startStillHost(): Promise<StillHost> {
  const folder = mkdtempSync(join(tmpdir(), 'genu-still-'));
  const watched = watch(folder);
  const child = spawn(process.execPath, ['tests/e2e/still-host.ts', folder, PASSPHRASE], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...watched.environment, TZ: 'UTC' },
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    watched.hear(text);
    process.stderr.write(text);
  });
  const isGone = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()));
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
  return {
    address,
    stop: async () => {
      child.stdin.end();
      await isGone;
      try {
        watched.assertFaultless();
      } finally {
        rmSync(folder, { recursive: true, force: true });
        watched.forget();
      }
    },
  };
}

/** The same moment in the page as in the host. */
export async function openStill(page: Page, host: StillHost, language?: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-06-15T09:41:07Z'));
  await page.goto(inLanguage(host.address, language));
  await page.locator('input[type="password"]').waitFor(LATE);
}
