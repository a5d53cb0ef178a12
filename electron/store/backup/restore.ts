import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asFailure } from '../failures.ts';
import { flushFolder } from '../write-file.ts';
import { backupFiles, flushFile } from './manifest.ts';

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

/** Puts a proven backup in the place of the closed vault. Throws a `Failure`; the vault is as it was then. */
export function restoreBackup(places: VaultPlaces, id: string): void {
  const files = backupFiles(join(places.vault, BACKUPS), id);
  try {
    rmSync(places.restored, { recursive: true, force: true });
    mkdirSync(places.restored, { recursive: true, mode: 0o700 });
    for (const [from, name] of [
      [files.database, DATABASE],
      [files.slots, SLOTS],
    ] as const) {
      copyFileSync(from, join(places.restored, name));
      flushFile(join(places.restored, name));
    }
    flushFolder(places.restored);
  } catch (error) {
    rmSync(places.restored, { recursive: true, force: true });
    throw asFailure(error);
  }
  discard(places.aside);
  renameSync(places.vault, places.aside);
  finishRestore(places);
}

/** Takes the vault that a restore moved aside back into its place; `canUndoRestore` says whether there is one. */
export function undoRestore(places: VaultPlaces): void {
  // The same two renames, the other way round: what was restored is made from a backup that is still there.
  moveBackups(places.vault, places.aside);
  rmSync(places.restored, { recursive: true, force: true });
  renameSync(places.vault, `${places.restored}.old`);
  renameSync(places.aside, places.vault);
  flushFolder(dirname(places.vault));
  rmSync(`${places.restored}.old`, { recursive: true, force: true });
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
export const forgetRestore = ({ aside }: VaultPlaces): void => discard(aside);

/** A folder goes file by file: under another name first, so that half a vault is never taken for a whole one. */
function discard(folder: string): void {
  const gone = goneFrom(folder);
  rmSync(gone, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, gone);
  rmSync(gone, { recursive: true, force: true });
}
const goneFrom = (folder: string): string => `${folder}.gone`;

/** Backups belong to the vault that is in use; a folder that already has some keeps them. */
function moveBackups(from: string, to: string): void {
  const [source, target] = [join(from, BACKUPS), join(to, BACKUPS)];
  if (!existsSync(source) || existsSync(target) || !existsSync(to)) return;
  renameSync(source, target);
  flushFolder(to);
}
