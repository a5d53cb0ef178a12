import { existsSync, renameSync, rmSync } from 'node:fs';
import { copyFile, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asFailure } from '../failures.ts';
import { flushFolder } from '../write-file.ts';
import { backupFiles } from './manifest.ts';

/**
 * A vault is a folder with its database, its key slots and its backups. A restore never overwrites: it makes the
 * restored folder beside the vault, moves the vault aside and the restored one in, each by one rename. Whatever
 * moment a process is killed at, `finishRestore` at the next start leads to one whole vault.
 */
export interface VaultPlaces {
  readonly vault: string;
  /** The restored vault before it takes its place. */
  readonly restored: string;
  /** The vault as it was, kept until the next backup so that a restore can be undone. */
  readonly aside: string;
}
export const DATABASE = 'vault.db';
export const SLOTS = 'keyslots.json';
export const BACKUPS = 'backups';

export const placesOf = (vault: string): VaultPlaces => ({
  vault,
  restored: `${vault}.restored`,
  aside: `${vault}.before-restore`,
});

/**
 * The first half of a restore: copies a proven backup beside the vault, which stays in use meanwhile, and makes room
 * for it aside. Large files are copied and removed off the main thread. Throws a `Failure`; the vault is as it was then.
 */
export async function prepareRestore(places: VaultPlaces, id: string): Promise<void> {
  const files = backupFiles(join(places.vault, BACKUPS), id);
  try {
    await rm(places.restored, { recursive: true, force: true });
    await mkdir(places.restored, { recursive: true, mode: 0o700 });
    await copyWhole(files.database, join(places.restored, DATABASE));
    await copyWhole(files.slots, join(places.restored, SLOTS));
    flushFolder(places.restored);
    const gone = setAside(places.aside);
    await rm(gone, { recursive: true, force: true });
  } catch (error) {
    await rm(places.restored, { recursive: true, force: true });
    throw asFailure(error);
  }
}

/** The second half: the closed vault aside, and what was prepared into its place. */
export function putRestored(places: VaultPlaces): void {
  renameSync(places.vault, places.aside);
  finishRestore(places);
}

/** On the disk, not only in its cache. */
async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await open(to, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes the vault that a restore moved aside back into its place; `canUndoRestore` says whether there is one. */
export async function undoRestore(places: VaultPlaces): Promise<void> {
  // The same two renames, the other way round: what was restored is made from a backup that is still there.
  moveBackups(places.vault, places.aside);
  rmSync(places.restored, { recursive: true, force: true });
  renameSync(places.vault, `${places.restored}.old`);
  renameSync(places.aside, places.vault);
  flushFolder(dirname(places.vault));
  await rm(`${places.restored}.old`, { recursive: true, force: true });
}

/** Ends what a killed restore or undo began; does nothing when nothing was under way. */
export function finishRestore(places: VaultPlaces): void {
  const undone = `${places.restored}.old`;
  if (!existsSync(places.vault)) {
    const next = [places.restored, places.aside, undone].find((folder) => existsSync(join(folder, DATABASE)));
    if (next === undefined) return;
    renameSync(next, places.vault);
    flushFolder(dirname(places.vault));
  }
  rmSync(places.restored, { recursive: true, force: true });
  rmSync(goneFrom(places.aside), { recursive: true, force: true });
  moveBackups(places.aside, places.vault);
  moveBackups(undone, places.vault);
  rmSync(undone, { recursive: true, force: true });
}

export const canUndoRestore = ({ aside }: VaultPlaces): boolean => existsSync(join(aside, DATABASE));

/** The next good backup makes the vault from before a restore superfluous. */
export const forgetRestore = ({ aside }: VaultPlaces): void =>
  rmSync(setAside(aside), { recursive: true, force: true });

/**
 * A folder goes file by file: under another name first, which it returns, so that half a vault is never taken for a
 * whole one.
 */
function setAside(folder: string): string {
  const gone = goneFrom(folder);
  rmSync(gone, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, gone);
  return gone;
}
const goneFrom = (folder: string): string => `${folder}.gone`;

/** Backups belong to the vault that is in use; a folder that already has some keeps them. */
function moveBackups(from: string, to: string): void {
  const [source, target] = [join(from, BACKUPS), join(to, BACKUPS)];
  if (!existsSync(source) || existsSync(target) || !existsSync(to)) return;
  renameSync(source, target);
  flushFolder(to);
}
