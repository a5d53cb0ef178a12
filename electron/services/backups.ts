import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { z } from 'zod';
import {
  backupFiles,
  listBackups,
  type BackupManifest,
  type StoredBackup,
} from '#electron/store/backup/manifest.ts';
import { canUndoRestore, placesOf } from '#electron/store/backup/restore.ts';
import { expiredBackups } from '#electron/store/backup/retention.ts';
import { startBackup, startCheck, type BackupJob } from '#electron/store/backup/thread.ts';
import { readKeySlots, unlockSlot } from '#electron/store/key-slots.ts';
import { migrations } from '#electron/store/migrations/all.ts';
import { readRecoveryCode } from '#electron/store/recovery-code.ts';
import type { BackupEntry, BackupState } from '#shared/contract/backups.ts';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { withOfferedCode } from '#shared/contract/users.ts';
import { folderRisk } from './folder-risk.ts';
import type { OpenedKey } from './vault-keys.ts';
import type { Vaults } from './vaults.ts';

/** A backup, its key, and the user whose passphrase opened it. */
interface Opened extends OpenedKey {
  readonly stored: StoredBackup;
}
type Reason = BackupManifest['reason'];
interface Running {
  readonly reason: Reason;
  readonly job: BackupJob;
  /** Resolves when nothing of it is left to do, however it ended. */
  readonly ended: Promise<void>;
}
const OLD_AFTER_DAYS = 7;
const DAY_MS = 86_400_000;

/** Makes, proves and restores the backups of the clinic's vault; one at a time, off the main thread. */
export class Backups {
  readonly #vaults: Vaults;
  readonly #now: () => Date;
  #running: Running | undefined;
  #checking: BackupJob<undefined> | undefined;
  /** The files of the vault are being moved or change their key. */
  #isAlone = false;
  #failure: ErrorCode | undefined;

  constructor(vaults: Vaults, now: () => Date) {
    this.#vaults = vaults;
    this.#now = now;
  }

  get state(): BackupState {
    const { folder } = this.#place;
    const backups = listBackups(folder);
    const [newest] = backups;
    const age = newest === undefined ? Infinity : this.#now().getTime() - Date.parse(newest.createdAt);
    const risk = folderRisk(folder);
    return {
      backups: backups.map(asEntry),
      folder,
      ...(this.#running !== undefined && {
        running: { reason: this.#running.reason, progress: this.#running.job.progress() },
      }),
      ...(this.#failure !== undefined && { failure: this.#failure }),
      isOld: age > OLD_AFTER_DAYS * DAY_MS,
      ...(risk !== undefined && { folderRisk: risk }),
      canUndoRestore: canUndoRestore(this.#places),
    };
  }

  /**
   * After an unlocking: the backup of the day, which reads every page, or where there is one already, only the reading.
   * What they fail at stands in the state.
   */
  startOfDay(): void {
    if (this.#vaults.isSample || this.#isBusy) return;
    const today = this.#now().toISOString().slice(0, 10);
    const [newest] = listBackups(this.#place.folder);
    if (newest?.createdAt.startsWith(today) === true) this.#check();
    else this.start('daily');
  }

  #check(): void {
    if (this.#checking !== undefined) return;
    const { own } = this.#vaults;
    const job = startCheck(own.databasePath, own.copyOfKey);
    this.#checking = job;
    job.done
      .catch((error: unknown) => {
        if (error instanceof Failure && error.code === 'VAULT_DAMAGED') this.#failure = error.code;
      })
      .finally(() => {
        this.#checking = undefined;
      });
  }

  /** Nothing may have the files open when they move or change their key: what reads them ends, and nothing begins. */
  async #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isAlone) throw new Failure('IN_PROGRESS', 'backup');
    this.#isAlone = true;
    try {
      await this.#checking?.cancel();
      await this.#running?.ended;
      return await work();
    } finally {
      this.#isAlone = false;
    }
  }

  get #isBusy(): boolean {
    return this.#isAlone || this.#running !== undefined;
  }

  #assertIdle(): void {
    if (this.#isBusy) throw new Failure('IN_PROGRESS', 'backup');
  }

  /**
   * Starts one and returns at once. `folder` is another place for it, an absolute path that exists. Throws
   * VAULT_LOCKED, IN_PROGRESS while one is running, or INVALID_INPUT.
   */
  start(reason: Reason, folder?: string): void {
    if (folder !== undefined && !isFolder(folder)) throw new Failure('INVALID_INPUT', 'folder');
    this.#assertIdle();
    this.#begin(reason, folder).catch((error: unknown) => {
      this.#failure = error instanceof Failure ? error.code : 'INCIDENT';
    });
  }

  async #begin(reason: Reason, folder?: string): Promise<StoredBackup> {
    const { own } = this.#vaults;
    const job = startBackup({
      kind: 'make',
      key: own.copyOfKey,
      database: own.databasePath,
      place: { ...this.#place, ...(folder !== undefined && { folder }) },
      reason,
      at: this.#now().toISOString(),
    });
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    this.#running = { reason, job, ended };
    try {
      const made = await job.done;
      this.#failure = undefined;
      await this.#removeExpired();
      return made;
    } finally {
      this.#running = undefined;
      end();
    }
  }

  async cancel(): Promise<void> {
    await this.#running?.job.cancel();
  }

  /**
   * The drill: opens a backup with the key slots it carries and reads every page. Throws WRONG_PASSPHRASE,
   * VAULT_DAMAGED, VAULT_FROM_FUTURE, or NOT_FOUND.
   */
  async prove(id: string, secret: string): Promise<BackupEntry> {
    const { stored, key } = await this.#unlock(id, secret);
    try {
      const { folder } = this.#place;
      return asEntry(await startBackup({ kind: 'prove', key: Uint8Array.from(key), folder, stored }).done);
    } finally {
      key.fill(0);
    }
  }

  /**
   * Puts a proven backup in the place of the vault and opens it. What is there now is backed up first where it
   * can be read, and moved aside in any case, so that `undoRestore` brings it back.
   */
  async restore(id: string, secret: string): Promise<void> {
    this.#assertIdle();
    await this.#alone(async () => {
      await this.prove(id, secret);
      if (this.#vaults.own.state === 'open') {
        await this.#begin('before-restore').catch((error: unknown) => {
          // A damaged vault is why people restore: it stands aside as it is.
          if (!(error instanceof Failure) || error.code !== 'VAULT_DAMAGED') throw error;
        });
      }
      await this.#vaults.restore(id, await this.#unlock(id, secret));
    });
    this.#failure = undefined;
  }

  async undoRestore(): Promise<void> {
    this.#assertIdle();
    await this.#alone(() => this.#vaults.undoRestore());
    this.#failure = undefined;
  }

  /** Gives the vault a new data key with the offered recovery code, once a backup of it stands. */
  changeDataKey(secrets: z.infer<typeof withOfferedCode>): Promise<void> {
    return this.#alone(() =>
      this.#vaults.changeDataKey(secrets, async () => {
        await this.#begin('before-rekey');
      }),
    );
  }

  async close(): Promise<void> {
    await this.#checking?.cancel();
    await this.cancel();
  }

  /** With the passphrase or the recovery code of the time at which the backup was made. */
  async #unlock(id: string, secret: string): Promise<Opened> {
    const { folder } = this.#place;
    const stored = listBackups(folder).find((one) => one.id === id);
    if (stored === undefined) throw new Failure('NOT_FOUND', 'backup');
    // It would take the vault's place and then not open.
    if (stored.schema > migrations.length) throw new Failure('VAULT_FROM_FUTURE', `schema ${stored.schema}`);
    const slots = readKeySlots(backupFiles(folder, id).slots);
    const code = readRecoveryCode(secret);
    const opened =
      (await unlockSlot(slots, { kind: 'passphrase' }, secret)) ??
      (code === undefined ? undefined : await unlockSlot(slots, { kind: 'recovery' }, code));
    if (opened === undefined) throw new Failure('WRONG_PASSPHRASE', 'backup');
    return { stored, ...opened };
  }

  /** Off the main thread: to give the room of a large file back takes its time. */
  async #removeExpired(): Promise<void> {
    const { folder } = this.#place;
    for (const id of expiredBackups(listBackups(folder), this.#now().toISOString().slice(0, 10))) {
      const { manifest, database, slots } = backupFiles(folder, id);
      // The database goes first: what a kill leaves of the rest is no backup, and is swept.
      for (const path of [database, manifest, slots]) await rm(path, { force: true });
    }
  }

  get #place() {
    return this.#vaults.own.backupPlace;
  }

  get #places() {
    return placesOf(dirname(this.#place.folder));
  }
}

const asEntry = ({ id, createdAt, reason, bytes, counts }: StoredBackup): BackupEntry => ({
  id,
  createdAt,
  reason,
  bytes,
  ...counts,
});

const isFolder = (path: string): boolean =>
  isAbsolute(path) && statSync(join(path), { throwIfNoEntry: false })?.isDirectory() === true;
