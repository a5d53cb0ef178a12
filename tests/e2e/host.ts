import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findLeaks } from '../fixtures/privacy/find-leaks.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));
const watch = new URL('../fixtures/privacy/network-watch.ts', import.meta.url).href;

/** What the tests of this folder call people: none of it may stand in clear in a file that a host leaves. */
const NAMES = [
  'Anker',
  'Brandt',
  'Featherstone',
  'Ferrante',
  'Anna Runner',
  'Anna Sample',
  'Dr A. Example',
  'Dr M. Quill',
  'Riverside',
  'Example Sports Clinic',
] as const;

export interface RunningHost {
  /** Carries a one-time code: good for one page within a minute. */
  readonly address: string;
  readonly dataFolder: string;
  /** The line in which the host offers a new address after a used one was tried. */
  nextAddress(): Promise<string>;
  stop(): Promise<void>;
  /** Ends it as a crash would: nothing is said, nothing is tidied up, and its folder stays. */
  kill(): Promise<void>;
  /** What it has left in clear so far, and every connection that it tried to make; nothing, as it should be. */
  findFaults(texts?: readonly string[]): readonly string[];
}

/** `GENU_LANGUAGE=ar-XB` passes every test through another language, or English in disguise (shared/words/pseudo.ts). */
const language = process.env['GENU_LANGUAGE'];
/** The pictures of the screens are English; in another language they are looked at in every other way. */
export const isEnglish = language === undefined;
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
  const beside = mkdtempSync(join(tmpdir(), 'genu-e2e-beside-'));
  const [temporary, network] = [join(beside, 'temporary'), join(beside, 'network')];
  mkdirSync(temporary);
  const words = ['electron/hosts/command/main.ts', 'serve', '--no-open', '--data', dataFolder];
  const child = spawn(process.execPath, words, {
    cwd: house,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GENU_STOP_WITH_PARENT: '1',
      NODE_OPTIONS: `--import ${watch}`,
      GENU_NETWORK_LOG: network,
      TMPDIR: temporary,
    },
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
    process.stderr.write(text);
  });
  const findFaults = (texts: readonly string[] = NAMES): readonly string[] => [
    ...findLeaks([dataFolder, temporary], texts),
    ...texts.filter((text) => log.includes(text)).map((text) => `the log: “${text}”`),
    ...(existsSync(network) ? readFileSync(network, 'utf8').trim().split('\n') : []),
  ];
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
      const faults = findFaults();
      for (const folder of [dataFolder, beside]) rmSync(folder, { recursive: true, force: true });
      if (faults.length > 0) throw new Error(`the host has left in clear:\n${faults.join('\n')}`);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await isGone;
    },
    findFaults,
  };
}
