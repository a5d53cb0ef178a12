import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createSlot,
  readKeySlots,
  unlockSlot,
  writeKeySlots,
  type KeySlots,
  type NewSlot,
  type SlotChoice,
} from '#electron/store/key-slots.ts';
import { createRecoveryCode, readRecoveryCode } from '#electron/store/recovery-code.ts';
import { draftOf, flushFolder } from '#electron/store/write-file.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { UnlockChoice, User } from '#shared/contract/users.ts';
import { initialsOf } from './initials.ts';

const MINIMUM_PASSPHRASE = 12;
const SLOTS = 'keyslots.json';
/** Slots of a new data key, written before the database takes it, so that both keys can be had meanwhile. */
const NEXT = 'keyslots.next.json';

/** A data key and whose passphrase it came from; undefined for the recovery code. */
export interface OpenedKey {
  readonly key: Buffer;
  readonly userId: string | undefined;
}
/** One that stands in the present slots, or in those of a change of the data key that was killed. */
export interface SlotKey extends OpenedKey {
  readonly isNext: boolean;
}
/** What opens a vault: a user's passphrase, and the recovery code. */
interface Secrets {
  readonly passphrase: string;
  readonly recoveryCode: string;
}

/** The key slots of one vault: who can open it, and with what. The data key itself is in no file. */
export class VaultKeys {
  readonly #folder: string;
  readonly #now: () => Date;
  /** A code that is being shown; in no file, and nobody's way in until it was seen. */
  #offered: string | undefined;

  constructor(folder: string, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  get exists(): boolean {
    return existsSync(this.#path);
  }

  /** The file is missing, or not what any Genu wrote. */
  get isDamaged(): boolean {
    if (!this.exists) return true;
    try {
      readKeySlots(this.#path);
      return false;
    } catch (error) {
      return error instanceof Failure && error.code === 'VAULT_DAMAGED';
    }
  }

  /** Who can be chosen at the locked door, the oldest passphrase first; nothing while the file cannot be read. */
  get choices(): readonly UnlockChoice[] {
    try {
      const oldestFirst = this.#slots.slots.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
      return oldestFirst.flatMap((slot) =>
        slot.kind === 'passphrase' ? [{ userId: slot.userId, initials: slot.initials, role: slot.role }] : [],
      );
    } catch {
      return [];
    }
  }

  /** The first slots of a new vault, in the folder where it is being made. Returns the recovery code. */
  async create(user: User, passphrase: string, key: Buffer): Promise<string> {
    const recoveryCode = createRecoveryCode();
    writeKeySlots(this.#path, await this.#fresh(randomUUID(), user, { passphrase, recoveryCode }, key));
    return recoveryCode;
  }

  /**
   * The data keys that a passphrase opens, the present one first: after a killed change of the key the next one
   * may be the one that the database has. Throws WRONG_PASSPHRASE or VAULT_DAMAGED.
   */
  async unlock(passphrase: string, userId: string | undefined): Promise<readonly SlotKey[]> {
    const keys = await this.#openedBy({ kind: 'passphrase', userId }, passphrase);
    if (keys.length === 0) throw new Failure('WRONG_PASSPHRASE');
    return keys;
  }

  /**
   * What a passphrase opens in the slots that a backup carries, and the way to put these in the place of a file that
   * cannot be read. Undefined when it opens nothing there.
   */
  async unlockFrom(
    backupSlots: string,
    passphrase: string,
    userId: string | undefined,
  ): Promise<(OpenedKey & { readonly putInPlace: () => void }) | undefined> {
    const slots = readableSlots(backupSlots);
    if (slots === undefined) return undefined;
    const opened = await unlockSlot(slots, { kind: 'passphrase', userId }, passphrase);
    return opened && { ...opened, putInPlace: () => writeKeySlots(this.#path, slots) };
  }

  /** The same for the recovery code. Throws WRONG_RECOVERY_CODE or VAULT_DAMAGED. */
  async recover(typedCode: string): Promise<readonly SlotKey[]> {
    const code = readRecoveryCode(typedCode);
    const keys = code === undefined ? [] : await this.#openedBy({ kind: 'recovery' }, code);
    if (keys.length === 0) throw new Failure('WRONG_RECOVERY_CODE');
    return keys;
  }

  async #openedBy(choice: SlotChoice, secret: string): Promise<readonly SlotKey[]> {
    const files = [
      { slots: this.#slots, isNext: false },
      // A next file that cannot be read opens nothing; the present one decides then.
      { slots: readableSlots(this.#nextPath), isNext: true },
    ];
    const opened = await Promise.all(
      files.map(async ({ slots, isNext }) => {
        const one = slots && (await unlockSlot(slots, choice, secret));
        return one && { ...one, isNext };
      }),
    );
    return opened.filter((one) => one !== undefined);
  }

  /** A user's only passphrase from now on. Until the file is written the old one holds. */
  async setPassphrase(user: User, passphrase: string, key: Buffer): Promise<void> {
    const slot = await createSlot(ownSlot(user), passphrase, key, this.#binding);
    this.#write((slots) => [...slots.filter((one) => !isOf(one, user.id)), slot]);
  }

  remove(userId: string): void {
    this.#write((slots) => slots.filter((one) => !isOf(one, userId)));
  }

  /**
   * A new recovery code to be shown, in the place of one that was offered before. The old one opens the vault until
   * this one is taken: whatever a kill leaves, somebody has seen the code that holds.
   */
  offerCode(): string {
    this.#offered = createRecoveryCode();
    return this.#offered;
  }

  /** A locked vault has nothing to show. */
  withdrawCode(): void {
    this.#offered = undefined;
  }

  /** Throws WRONG_RECOVERY_CODE unless it is the code that is being shown. */
  assertOffered(recoveryCode: string): void {
    const code = readRecoveryCode(recoveryCode);
    if (code === undefined || this.#offered === undefined || code !== readRecoveryCode(this.#offered)) {
      throw new Failure('WRONG_RECOVERY_CODE', 'not offered');
    }
  }

  /** The offered code holds from now on, and the old one opens nothing. Throws WRONG_RECOVERY_CODE. */
  async renewRecoveryCode(recoveryCode: string, key: Buffer): Promise<void> {
    this.assertOffered(recoveryCode);
    const slot = await createRecoverySlot(recoveryCode, key, this.#binding);
    this.#write((slots) => [...slots.filter(({ kind }) => kind !== 'recovery'), slot]);
    this.withdrawCode();
  }

  /**
   * Slots for a new data key, with the offered code, beside the present ones: the first step of changing it. Throws
   * WRONG_RECOVERY_CODE.
   */
  async prepareNext(user: User, secrets: Secrets, nextKey: Buffer): Promise<void> {
    this.assertOffered(secrets.recoveryCode);
    writeKeySlots(this.#nextPath, await this.#fresh(this.#slots.databaseId, user, secrets, nextKey));
  }

  /** A change of the data key was begun and not ended, and its slots can be read. */
  get hasNext(): boolean {
    return readableSlots(this.#nextPath) !== undefined;
  }

  /** The database has the new key: the last step of changing it. Does nothing when none was under way. */
  takeNext(): void {
    if (!existsSync(this.#nextPath)) return;
    renameSync(this.#nextPath, this.#path);
    flushFolder(dirname(this.#path));
  }

  /** The database still has the present key. */
  dropNext(): void {
    rmSync(this.#nextPath, { force: true });
  }

  /** What a killed write left; the file itself is always whole. */
  removeLeftovers(): void {
    for (const path of [this.#path, this.#nextPath]) rmSync(draftOf(path), { force: true });
  }

  async #fresh(
    databaseId: string,
    user: User,
    { passphrase, recoveryCode }: Secrets,
    key: Buffer,
  ): Promise<KeySlots> {
    const binding = { databaseId, now: this.#now() };
    const slots = await Promise.all([
      createSlot(ownSlot(user), passphrase, key, binding),
      createRecoverySlot(recoveryCode, key, binding),
    ]);
    return { version: 1, databaseId, slots };
  }

  #write(change: (slots: KeySlots['slots']) => KeySlots['slots']): void {
    const slots = this.#slots;
    writeKeySlots(this.#path, { ...slots, slots: change(slots.slots) });
  }

  get #slots(): KeySlots {
    return readKeySlots(this.#path);
  }

  get #binding() {
    return { databaseId: this.#slots.databaseId, now: this.#now() };
  }

  get #path(): string {
    return join(this.#folder, SLOTS);
  }

  get #nextPath(): string {
    return join(this.#folder, NEXT);
  }
}

function readableSlots(path: string): KeySlots | undefined {
  try {
    return readKeySlots(path);
  } catch {
    return undefined;
  }
}

const ownSlot = ({ id, name, role }: User): NewSlot => ({
  kind: 'passphrase',
  userId: id,
  initials: initialsOf(name),
  role,
});

const createRecoverySlot = (
  recoveryCode: string,
  key: Buffer,
  binding: { readonly databaseId: string; readonly now: Date },
) => createSlot({ kind: 'recovery' }, readRecoveryCode(recoveryCode) ?? '', key, binding);

const isOf = (slot: KeySlots['slots'][number], userId: string): boolean =>
  slot.kind === 'passphrase' && slot.userId === userId;

/** Length is what resists guessing; rules about symbols only make people write it down. Throws WEAK_PASSPHRASE. */
export function assertStrong(passphrase: string): void {
  const isRepetitive = new Set(passphrase).size < 5;
  if (passphrase.trim().length < MINIMUM_PASSPHRASE || isRepetitive) throw new Failure('WEAK_PASSPHRASE');
}
