import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import {
  createDataKey,
  createSlot,
  readKeySlots,
  unlockSlot,
  writeKeySlots,
  type KeySlots,
} from '#electron/store/key-slots.ts';
import { createRecoveryCode, readRecoveryCode } from '#electron/store/recovery-code.ts';
import { Store } from '#electron/store/store.ts';
import { flushFolder } from '#electron/store/write-file.ts';
import type { BackupPlace } from '#electron/store/backup/make.ts';
import {
  BACKUPS,
  DATABASE,
  SLOTS,
  canUndoRestore,
  finishRestore,
  placesOf,
  restoreBackup,
  undoRestore,
} from '#electron/store/backup/restore.ts';
import { Failure } from '#shared/contract/failure.ts';
import {
  clinic as clinicSchema,
  user as userSchema,
  type Clinic,
  type newVault,
} from '#shared/contract/schemas.ts';

export type User = z.infer<typeof userSchema>;
/** An unlocked vault and the user who unlocked it. */
export interface OpenVault {
  readonly store: Store;
  readonly user: User;
}

const MINIMUM_PASSPHRASE = 12;

/** What a vault needs to know of the application around it. */
export interface VaultAbout extends Pick<BackupPlace, 'application' | 'knowledgeVersion'> {
  readonly now: () => Date;
}

/** One vault on the disk: an encrypted database and the slots that hold its wrapped key. */
export class Vault {
  readonly #folder: string;
  readonly #about: VaultAbout;
  #open: OpenVault | undefined;
  /** Held while the vault is open, for the thread that makes its backups; wiped when it is locked. */
  #key: Buffer | undefined;

  constructor(folder: string, about: VaultAbout) {
    this.#folder = folder;
    this.#about = about;
  }

  get state(): 'missing' | 'locked' | 'open' {
    if (this.#open !== undefined) return 'open';
    // One file without the other is a damaged vault, not a missing one: unlocking says so.
    return existsSync(this.databasePath) || existsSync(this.#slotsPath) ? 'locked' : 'missing';
  }

  /** Throws VAULT_LOCKED, or VAULT_MISSING before there is one. */
  get opened(): OpenVault {
    if (this.#open !== undefined) return this.#open;
    throw new Failure(this.state === 'missing' ? 'VAULT_MISSING' : 'VAULT_LOCKED');
  }

  get openedIfAny(): OpenVault | undefined {
    return this.#open;
  }

  /** Creates the vault and leaves it open. Returns the recovery code, which is stored nowhere. */
  async create(input: z.infer<typeof newVault>): Promise<{ recoveryCode: string }> {
    if (this.state !== 'missing') throw new Failure('VAULT_EXISTS');
    assertStrong(input.passphrase);
    const recoveryCode = createRecoveryCode();
    const dataKey = createDataKey();
    const bound = { databaseId: randomUUID(), now: this.#about.now() };
    const slots: KeySlots = {
      version: 1,
      databaseId: bound.databaseId,
      slots: await Promise.all([
        createSlot('passphrase', input.passphrase, dataKey, bound),
        createSlot('recovery', readRecoveryCode(recoveryCode) ?? '', dataKey, bound),
      ]),
    };
    try {
      this.#make(input, dataKey, slots);
      this.#openWith(dataKey);
    } finally {
      dataKey.fill(0);
    }
    return { recoveryCode };
  }

  /** Makes the whole vault under another name first: one rename, and it is there with both files or not at all. */
  #make({ clinicName, userName, role }: z.infer<typeof newVault>, dataKey: Buffer, slots: KeySlots): void {
    this.#removeHalfMade();
    try {
      mkdirSync(this.#draftFolder, { recursive: true, mode: 0o700 });
      const store = this.#openStore(this.#draftFolder, dataKey, true);
      try {
        store.change(() => {
          store.settings.save('user', { name: userName, role } satisfies User);
          store.settings.save('clinic', { name: clinicName, address: '', phone: '' } satisfies Clinic);
        });
      } finally {
        store.close();
      }
      writeKeySlots(join(this.#draftFolder, SLOTS), slots);
      renameSync(this.#draftFolder, this.#folder);
      flushFolder(dirname(this.#folder));
    } catch (error) {
      rmSync(this.#draftFolder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Ends what a killed process left half done: a vault nobody typed into yet, or a restore. */
  sweep(): void {
    this.#removeHalfMade();
    finishRestore(placesOf(this.#folder));
  }

  #removeHalfMade(): void {
    rmSync(this.#draftFolder, { recursive: true, force: true });
  }

  async unlock(passphrase: string): Promise<void> {
    if (this.#open !== undefined) return;
    const dataKey = await unlockSlot(this.#slots(), 'passphrase', passphrase);
    if (dataKey === undefined) throw new Failure('WRONG_PASSPHRASE');
    this.#openWith(dataKey);
  }

  /** Opens with the recovery code and replaces the passphrase; the code stays valid. */
  async recover(typedCode: string, passphrase: string): Promise<void> {
    assertStrong(passphrase);
    const slots = this.#slots();
    const code = readRecoveryCode(typedCode);
    const dataKey = code === undefined ? undefined : await unlockSlot(slots, 'recovery', code);
    if (dataKey === undefined) throw new Failure('WRONG_RECOVERY_CODE');
    const slot = await createSlot('passphrase', passphrase, dataKey, {
      databaseId: slots.databaseId,
      now: this.#about.now(),
    });
    this.#openWith(dataKey);
    // Only a vault that opened gets a new passphrase; until the file is written the old one holds.
    writeKeySlots(this.#slotsPath, {
      ...slots,
      slots: [slot, ...slots.slots.filter(({ kind }) => kind !== 'passphrase')],
    });
  }

  lock(): void {
    this.#open?.store.close();
    this.#open = undefined;
    this.#key?.fill(0);
    this.#key = undefined;
  }

  /** A copy of the key for a backup of the open vault; whoever gets it wipes it. Throws VAULT_LOCKED. */
  get keyForBackup(): Uint8Array {
    if (this.#key === undefined) throw new Failure('VAULT_LOCKED');
    return Uint8Array.from(this.#key);
  }

  get backupPlace(): BackupPlace {
    return placeOf(this.#folder, this.#about);
  }

  /** Puts a proven backup in the place of the vault and opens it. Throws a `Failure`; nothing is lost then. */
  restore(id: string, key: Buffer): void {
    this.lock();
    restoreBackup(placesOf(this.#folder), id);
    this.#openWith(key);
  }

  /** The vault as it was before the last restore, locked. Throws NOT_FOUND when there is none. */
  undoRestore(): void {
    const places = placesOf(this.#folder);
    if (!canUndoRestore(places)) throw new Failure('NOT_FOUND', 'restore');
    this.lock();
    undoRestore(places);
  }

  #slots(): KeySlots {
    const [hasDatabase, hasSlots] = [existsSync(this.databasePath), existsSync(this.#slotsPath)];
    if (!hasDatabase && !hasSlots) throw new Failure('VAULT_MISSING');
    if (!hasDatabase) throw new Failure('VAULT_DAMAGED', 'database missing');
    if (!hasSlots) throw new Failure('VAULT_DAMAGED', 'key slots missing');
    return readKeySlots(this.#slotsPath);
  }

  /** Opens, and wipes the key it was given. */
  #openWith(dataKey: Buffer): void {
    this.lock();
    try {
      const store = this.#openStore(this.#folder, dataKey, false);
      const user = store.settings.find('user', userSchema);
      if (user === undefined) {
        store.close();
        throw new Failure('VAULT_DAMAGED', 'user missing');
      }
      this.#open = { store, user };
      this.#key = Buffer.from(dataKey);
    } finally {
      dataKey.fill(0);
    }
  }

  #openStore(folder: string, key: Buffer, create: boolean): Store {
    return Store.open(join(folder, DATABASE), {
      key,
      create,
      backups: placeOf(folder, this.#about),
      now: this.#about.now(),
    });
  }

  get databasePath(): string {
    return join(this.#folder, DATABASE);
  }

  get #slotsPath(): string {
    return join(this.#folder, SLOTS);
  }

  get #draftFolder(): string {
    return `${this.#folder}.part`;
  }
}

const placeOf = (vault: string, { application, knowledgeVersion }: VaultAbout): BackupPlace => ({
  folder: join(vault, BACKUPS),
  slots: join(vault, SLOTS),
  application,
  knowledgeVersion,
});

/** Length is what resists guessing; rules about symbols only make people write it down. */
function assertStrong(passphrase: string): void {
  const isRepetitive = new Set(passphrase).size < 5;
  if (passphrase.trim().length < MINIMUM_PASSPHRASE || isRepetitive) throw new Failure('WEAK_PASSPHRASE');
}

/** The clinic of an open vault. */
export function clinicOf({ store }: OpenVault): Clinic {
  return store.settings.find('clinic', clinicSchema) ?? { name: '', address: '', phone: '' };
}
