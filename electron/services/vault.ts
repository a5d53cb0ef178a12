import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { removeLeftovers } from '#electron/store/backup/leftovers.ts';
import type { BackupPlace } from '#electron/store/backup/make.ts';
import { backupFiles, listBackups } from '#electron/store/backup/manifest.ts';
import {
  DATABASE,
  canUndoRestore,
  finishRestore,
  placesOf,
  prepareRestore,
  putRestored,
  undoRestore,
} from '#electron/store/backup/restore.ts';
import type { BackupJob } from '#electron/store/backup/thread.ts';
import { removeUnfinishedChange } from '#electron/store/change-key.ts';
import { startKeyChange } from '#electron/store/key-change.ts';
import { FIRST_USER, createDataKey } from '#electron/store/key-slots.ts';
import type { Store } from '#electron/store/store.ts';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { AuditAction, AuditDetails } from '#shared/contract/audit.ts';
import type { newVault } from '#shared/contract/schemas.ts';
import type { UnlockChoice, User, withOfferedCode } from '#shared/contract/users.ts';
import { writeDown } from './audit.ts';
import { makeVault, removeHalfMade } from './make-vault.ts';
import { VaultKeys, assertStrong, type OpenedKey, type SlotKey } from './vault-keys.ts';
import { backupPlaceOf, openVaultStore, type VaultAbout } from './vault-store.ts';

/** An unlocked vault and the user who unlocked it. */
export interface OpenVault {
  readonly store: Store;
  readonly user: User;
}

/** One vault on the disk: an encrypted database and the slots that hold its wrapped key. */
export class Vault {
  readonly #folder: string;
  readonly #about: VaultAbout;
  readonly #keys: VaultKeys;
  #open: OpenVault | undefined;
  /** Held while the vault is open, for backups and new key slots; wiped when it is locked. */
  #key: Buffer | undefined;
  /** A change of the data key that is under way. */
  #encrypting: BackupJob<() => void> | undefined;

  constructor(folder: string, about: VaultAbout) {
    this.#folder = folder;
    this.#about = about;
    this.#keys = new VaultKeys(folder, about.now);
  }

  get state(): 'missing' | 'locked' | 'open' {
    if (this.#open !== undefined) return 'open';
    // One file without the other is a damaged vault, not a missing one, and so are backups alone: unlocking says so.
    return this.#hasAnything ? 'locked' : 'missing';
  }

  /** Throws VAULT_LOCKED, or VAULT_MISSING before there is one. */
  get opened(): OpenVault {
    if (this.#open !== undefined) return this.#open;
    throw new Failure(this.state === 'missing' ? 'VAULT_MISSING' : 'VAULT_LOCKED');
  }

  get openedIfAny(): OpenVault | undefined {
    return this.#open;
  }

  get unlockChoices(): readonly UnlockChoice[] {
    return this.#keys.choices;
  }

  /** Whoever gets it wipes it. Throws VAULT_LOCKED. */
  get copyOfKey(): Buffer {
    if (this.#key === undefined) throw new Failure('VAULT_LOCKED');
    return Buffer.from(this.#key);
  }

  /** Lends the key slots and a copy of the key, which is wiped afterwards. Throws VAULT_LOCKED. */
  async withKey<Result>(work: (slots: VaultKeys, key: Buffer) => Promise<Result>): Promise<Result> {
    const key = this.copyOfKey;
    try {
      return await work(this.#keys, key);
    } finally {
      key.fill(0);
    }
  }

  /** Throws WRONG_PASSPHRASE unless it is the passphrase of the user who sits there. */
  async assertPassphrase(passphrase: string): Promise<void> {
    const opened = await this.#keys.unlock(passphrase, this.opened.user.id);
    for (const { key } of opened) key.fill(0);
  }

  /** Throws WRONG_RECOVERY_CODE unless it is the new code that is being shown. */
  assertOffered(recoveryCode: string): void {
    this.#keys.assertOffered(recoveryCode);
  }

  /** After the user's own row has changed. */
  reloadUser(): void {
    const { store, user } = this.opened;
    this.#open = { store, user: store.users.find(user.id) ?? user };
  }

  /** Creates the vault and leaves it open. Returns the recovery code, which is stored nowhere. */
  async create(input: z.infer<typeof newVault>): Promise<{ recoveryCode: string }> {
    if (this.state !== 'missing') throw new Failure('VAULT_EXISTS');
    assertStrong(input.passphrase);
    const key = createDataKey();
    try {
      const recoveryCode = await makeVault(this.#folder, this.#about, input, key);
      this.#openWith({ key, userId: FIRST_USER });
      this.#note('vault-created');
      return { recoveryCode };
    } finally {
      key.fill(0);
    }
  }

  /** Ends what a killed process left half done: a vault nobody typed into yet, a restore, a backup, a file of slots. */
  sweep(): void {
    removeHalfMade(this.#folder);
    finishRestore(placesOf(this.#folder));
    removeLeftovers(this.backupPlace.folder);
    removeUnfinishedChange(this.databasePath);
    this.#keys.removeLeftovers();
  }

  async unlock(passphrase: string, userId?: string): Promise<void> {
    if (this.#open !== undefined) return;
    this.#assertDatabase();
    if (this.#keys.isDamaged) return this.#repairSlots(passphrase, userId);
    this.#openWithOneOf(await this.#keys.unlock(passphrase, userId), 'WRONG_PASSPHRASE');
    this.#note('vault-unlocked');
  }

  /**
   * When a change of the data key was killed the database has one of two keys, and the slots of the other go. What
   * was typed may open the slots of that other one alone: it is a wrong secret then, which `otherwise` says.
   */
  #openWithOneOf(keys: readonly SlotKey[], otherwise: ErrorCode): void {
    const [only] = keys;
    if (only !== undefined && !this.#keys.hasNext) return this.#openWith(only);
    try {
      const fitting = keys.toReversed().find((one) => this.#opensWith(one));
      if (fitting === undefined) throw new Failure(keys.length > 1 ? 'VAULT_DAMAGED' : otherwise);
      if (fitting.isNext) this.#keys.takeNext();
      else this.#keys.dropNext();
    } finally {
      for (const { key } of keys) key.fill(0);
    }
  }

  /**
   * Takes the slots that a backup carries for those that cannot be read: the records are whole, and no backup has to
   * take their place. A passphrase that was changed since then is the older one again. Throws VAULT_DAMAGED.
   */
  async #repairSlots(passphrase: string, userId?: string): Promise<void> {
    const { folder } = this.backupPlace;
    for (const { id } of listBackups(folder)) {
      const opened = await this.#keys.unlockFrom(backupFiles(folder, id).slots, passphrase, userId);
      if (opened === undefined || !this.#opensWith(opened)) continue;
      opened.putInPlace();
      return this.#note('key-slots-repaired', { backup: id });
    }
    throw new Failure('VAULT_DAMAGED', 'key slots');
  }

  /** False when it is the key of another time; what else goes wrong is thrown. */
  #opensWith(opened: OpenedKey): boolean {
    try {
      this.#openWith(opened);
      return true;
    } catch (error) {
      // A full disk, say, tells nothing about the key.
      if (!(error instanceof Failure) || error.code !== 'VAULT_DAMAGED') throw error;
      return false;
    }
  }

  /** With a key that a keychain kept. Throws KEYCHAIN_FAILED when the vault does not open with it. */
  unlockWith(opened: OpenedKey): void {
    if (this.#open !== undefined) return;
    this.#assertDatabase();
    if (!this.#opensWith(opened)) throw new Failure('KEYCHAIN_FAILED', 'another key');
    this.#note('vault-unlocked');
  }

  /** Opens with the recovery code and replaces a user's passphrase; the code stays valid. */
  async recover(typedCode: string, passphrase: string, userId = FIRST_USER): Promise<void> {
    assertStrong(passphrase);
    this.#assertDatabase();
    const keys = await this.#keys.recover(typedCode);
    const asUser = keys.map((one) => ({ ...one, userId }));
    this.#openWithOneOf(asUser, 'WRONG_RECOVERY_CODE');
    // Only a vault that opened gets a new passphrase; until the file is written the old one holds.
    await this.withKey((slots, key) => slots.setPassphrase(this.opened.user, passphrase, key));
    this.#note('vault-recovered');
  }

  /**
   * Gives the database a new data key. Only this user's passphrase and the recovery code that was offered open the
   * vault then. A copy gets the key off the main thread: the records can be read meanwhile, and a change of them is
   * refused with VAULT_BUSY. Slots are written before and taken over after, so a kill leaves a vault that opens.
   * Throws a `Failure`, WRONG_RECOVERY_CODE among them; a vault that is locked then finds out at the next unlocking
   * which of the two keys it has.
   */
  async changeDataKey(secrets: z.infer<typeof withOfferedCode>): Promise<void> {
    const { store, user } = this.opened;
    await this.assertPassphrase(secrets.passphrase);
    const next = createDataKey();
    const isStillOpen = (): boolean => this.#open?.store === store;
    await this.#keys.prepareNext(user, secrets, next);
    try {
      this.#encrypting = startKeyChange(store, this.databasePath, { present: this.copyOfKey, next });
      const takeCopy = await this.#encrypting.done;
      // Whoever locked it meanwhile finds it locked.
      const isToBeOpen = isStillOpen();
      this.lock();
      takeCopy();
      this.#keys.takeNext();
      this.#openWith({ key: next, userId: user.id });
      this.#note('data-key-changed');
      if (!isToBeOpen) this.lock();
    } catch (error) {
      if (isStillOpen()) this.#keys.dropNext();
      throw error;
    } finally {
      this.#encrypting = undefined;
      next.fill(0);
      removeUnfinishedChange(this.databasePath);
    }
  }

  /** Ends a change of the data key that is under way; the vault keeps the key it has. */
  async cancelKeyChange(): Promise<void> {
    await this.#encrypting?.cancel();
  }

  lock(): void {
    this.#keys.withdrawCode();
    this.#open?.store.close();
    this.#open = undefined;
    this.#key?.fill(0);
    this.#key = undefined;
  }

  get backupPlace(): BackupPlace {
    return backupPlaceOf(this.#folder, this.#about);
  }

  /**
   * Puts a proven backup in the place of the vault and opens it. The vault stays in use until its copy stands beside
   * it. Throws a `Failure`; nothing is lost then.
   */
  async restore(id: string, opened: OpenedKey): Promise<void> {
    const places = placesOf(this.#folder);
    try {
      await prepareRestore(places, id);
      this.lock();
      putRestored(places);
      this.#openWith(opened);
    } finally {
      opened.key.fill(0);
    }
    this.#note('backup-restored', { backup: id });
  }

  /** The vault as it was before the last restore, locked. Throws NOT_FOUND when there is none. */
  async undoRestore(): Promise<void> {
    const places = placesOf(this.#folder);
    if (!canUndoRestore(places)) throw new Failure('NOT_FOUND', 'restore');
    this.lock();
    await undoRestore(places);
  }

  get #hasAnything(): boolean {
    const { folder } = this.backupPlace;
    return existsSync(this.databasePath) || this.#keys.exists || listBackups(folder).length > 0;
  }

  #assertDatabase(): void {
    if (!this.#hasAnything) throw new Failure('VAULT_MISSING');
    if (!existsSync(this.databasePath)) throw new Failure('VAULT_DAMAGED', 'database missing');
  }

  #note(action: AuditAction, details: AuditDetails = {}): void {
    const vault = this.opened;
    const act = { action, subject: { kind: 'vault' }, details } as const;
    vault.store.change(() => writeDown(vault, act, this.#about.now()));
  }

  /** Opens, and wipes the key it was given. Without a user it is the first one's: the recovery code is nobody's. */
  #openWith({ key, userId }: OpenedKey): void {
    this.lock();
    try {
      const store = openVaultStore(this.#folder, this.#about, { key, create: false });
      const user = userId === undefined ? store.users.list()[0] : store.users.find(userId);
      if (user === undefined) {
        store.close();
        throw new Failure('VAULT_DAMAGED', 'user missing');
      }
      this.#open = { store, user };
      this.#key = Buffer.from(key);
    } finally {
      key.fill(0);
    }
  }

  get folder(): string {
    return this.#folder;
  }

  get databasePath(): string {
    return join(this.#folder, DATABASE);
  }
}
