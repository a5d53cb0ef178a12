import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch, type Watched } from './watched.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));
export interface RunningHost {
  /** Carries a one-time code: good for one page within a minute. */
  readonly address: string;
  readonly dataFolder: string;
  /** The line in which the host offers a new address after a used one was tried. */
  nextAddress(): Promise<string>;
  stop(): Promise<void>;
  /** Ends it as a crash would: nothing is said, nothing is tidied up, and its folder stays. */
  kill(): Promise<void>;
  readonly findFaults: Watched['findFaults'];
}

/** `GENU_LANGUAGE=ar-XB` passes every test through another language, or English in disguise (shared/words/pseudo.ts). */
const language = process.env['GENU_LANGUAGE'];
/** The pictures of the screens are English; in another language they are looked at in every other way. */
export const isEnglish = language === undefined;
/** English in words that are longer than those of any language. */
export const isLengthened = language === 'en-XA';
/** The address of a host, with the language that the window is to speak, or that of the system. */
export function inLanguage(address: string, spoken: string | undefined = language): string {
  if (spoken === undefined) return address;
  const url = new URL(address);
  if (spoken === 'system') url.searchParams.delete('language');
  else url.searchParams.set('language', spoken);
  return url.href;
}

/** Starts the real browser host on a data folder; it ends when the pipe of the test closes. */
export async function startHost(dataFolder = mkdtempSync(join(tmpdir(), 'genu-e2e-'))): Promise<RunningHost> {
  const watched = watch(dataFolder);
  const words = ['electron/hosts/command/main.ts', 'serve', '--no-open', '--data', dataFolder];
  const child = spawn(process.execPath, words, {
    cwd: house,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...watched.environment, GENU_STOP_WITH_PARENT: '1' },
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    watched.hear(text);
    process.stderr.write(text);
  });
  const addresses: string[] = [];
  const waiting: ((address: string) => void)[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    for (const address of chunk.toString('utf8').match(/http:\/\/\S+/g) ?? []) {
      const waiter = waiting.shift();
      const spoken = inLanguage(address);
      if (waiter === undefined) addresses.push(spoken);
      else waiter(spoken);
    }
  });
  const nextAddress = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const ready = addresses.shift();
      if (ready !== undefined) return resolve(ready);
      waiting.push(resolve);
      child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
    });
  const isGone = new Promise((resolve) => child.once('exit', resolve));
  return {
    address: await nextAddress(),
    dataFolder,
    nextAddress,
    stop: async () => {
      child.stdin.end();
      child.kill('SIGTERM');
      await isGone;
      try {
        watched.assertFaultless();
      } finally {
        rmSync(dataFolder, { recursive: true, force: true });
        watched.forget();
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await isGone;
      watched.assertFaultless();
    },
    findFaults: (texts) => watched.findFaults(texts),
  };
}
