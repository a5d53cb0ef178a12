import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { Vault } from '#electron/services/vault.ts';
import { proveBackup } from '#electron/store/backup/make.ts';
import { backupFiles, listBackups } from '#electron/store/backup/manifest.ts';
import { readKeySlots, unlockSlot } from '#electron/store/key-slots.ts';
import { NOW, PASSPHRASE, startGenu } from '#tests/integration/support.ts';

/** Kills at any moment, besides the one at every step. */
const MOMENTS = process.env['GENU_LONG'] === undefined ? 2 : 150;
export const PATIENCE_MS = 120_000 + MOMENTS * 5000;
export const NEXT_PASSPHRASE = 'five other words for the door';

const root = mkdtempSync(join(tmpdir(), 'genu-kill-'));
export const removeFolders = (): void => rmSync(root, { recursive: true, force: true });
let count = 0;
/** A copy of a folder, or an empty one. */
export function freshFolder(template?: string): string {
  count += 1;
  const folder = join(root, String(count));
  mkdirSync(folder);
  if (template !== undefined) cpSync(template, folder, { recursive: true });
  return folder;
}

export const vaultIn = (folder: string): Vault =>
  new Vault(join(folder, 'vault'), {
    now: () => NOW,
    application: '0.0.0-test',
    knowledgeVersion: 'test',
  });

interface Ended {
  readonly signal: NodeJS.Signals | null;
  /** What it said before it began. */
  readonly seen: string;
  /** The steps of a run that came to its end. */
  readonly steps: readonly string[];
  /** From the first line to the end. */
  readonly tookMs: number;
}
/** Does one thing (work.ts) in a process of its own and kills it at a step, or after a time, or not at all. */
export async function run(task: string, folder: string, dieAt = 0, afterMs?: number): Promise<Ended> {
  const words = [task, folder, String(dieAt), PASSPHRASE, NEXT_PASSPHRASE];
  const file = fileURLToPath(new URL('work.ts', import.meta.url));
  const steps = new URL('steps.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', steps, file, ...words], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'compiled') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, complaint] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  let readyAt = performance.now();
  child.stdout.once('data', () => {
    readyAt = performance.now();
    if (afterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.once('close', (...end) => resolve(end));
  });
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`${task} at ${dieAt}: ${complaint}`);
  if (dieAt > 0 && signal !== 'SIGKILL') throw new Error(`${task} outlived step ${dieAt}`);
  const [seen = '', ...later] = said.trim().split('\n');
  const last = later.at(-1) ?? '';
  const taken = last.startsWith('[') ? (JSON.parse(last) as string[]) : [];
  return { signal, seen, steps: taken, tookMs: performance.now() - readyAt };
}

/**
 * Kills the task before each of its steps and at some moments between. `look` says what it found in the folder that
 * was left, knowing what the task had said before it began; the answer names everything that was found, and the steps.
 */
export async function killEverywhere(
  task: string,
  template: string,
  look: (folder: string, seen: string) => Promise<string>,
): Promise<{ readonly found: readonly string[]; readonly steps: readonly string[] }> {
  const whole = freshFolder(template);
  const { seen: first, steps, tookMs } = await run(task, whole);
  const found = new Set([await look(whole, first)]);
  const round = async (dieAt: number, afterMs?: number): Promise<void> => {
    const folder = freshFolder(template);
    const { seen } = await run(task, folder, dieAt, afterMs);
    const when = afterMs === undefined ? `before “${steps[dieAt - 1]}”` : `after ${Math.round(afterMs)} ms`;
    try {
      found.add(await look(folder, seen));
    } catch (cause) {
      throw new Error(`${task}, killed ${when}: ${String(cause)}`, { cause });
    }
    rmSync(folder, { recursive: true, force: true });
  };
  await inTwoLanes([
    ...steps.map((_, index) => () => round(index + 1)),
    ...Array.from({ length: MOMENTS }, () => () => round(0, Math.random() * tookMs)),
  ]);
  return { found: [...found].toSorted(), steps };
}

/** The machine has two cores at least. */
async function inTwoLanes(rounds: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = [...rounds];
  const lane = async (): Promise<void> => {
    for (let round = queue.shift(); round !== undefined; round = queue.shift()) await round();
  };
  await Promise.all([lane(), lane()]);
}

/** Starts Genu on what a kill left and opens the vault, as its user would. */
export async function opened(folder: string) {
  const { client, services } = await startGenu(folder);
  await client.vault.unlock({ passphrase: PASSPHRASE });
  return {
    client,
    names: async (): Promise<readonly string[]> =>
      (await client.people.list({ limit: 500 })).rows.map(({ name }) => name).toSorted(),
    state: () => client.backups.state({}),
    /** Takes the last restore back, where it can be, and says whether it could. */
    undoRestore: async (): Promise<boolean> => {
      if (!(await client.backups.state({})).canUndoRestore) return false;
      await client.backups.undoRestore({});
      await client.vault.unlock({ passphrase: PASSPHRASE });
      return true;
    },
    /** Nothing half done is left, every page can be read, and every backup opens with the slots that it carries. */
    close: async (): Promise<void> => {
      await services.close();
      expect(leftovers(folder)).toEqual([]);
      await readEverything(folder);
    },
  };
}

/** What is there besides a vault that is as it should be. */
export function leftovers(folder: string): readonly string[] {
  const vault = join(folder, 'vault');
  const backups = join(vault, 'backups');
  const known = new Set([
    'vault',
    'vault.before-restore',
    'owner.lock',
    'vault.db',
    'keyslots.json',
    'backups',
    ...listBackups(backups).flatMap(({ id }) => [`${id}.db`, `${id}.json`, `${id}.keyslots.json`]),
  ]);
  const names = [folder, vault, backups].flatMap((one) => (existsSync(one) ? readdirSync(one) : []));
  return names.filter((name) => !known.has(name));
}

async function readEverything(folder: string): Promise<void> {
  const vault = vaultIn(folder);
  await vault.unlock(PASSPHRASE);
  vault.opened.store.checkIntegrity();
  vault.lock();
  const place = vault.backupPlace.folder;
  for (const stored of listBackups(place)) {
    const slots = readKeySlots(backupFiles(place, stored.id).slots);
    const found = await unlockSlot(slots, { kind: 'passphrase' }, PASSPHRASE);
    if (found === undefined) throw new Error('the passphrase opens no backup');
    proveBackup(place, stored, found.key);
  }
}
