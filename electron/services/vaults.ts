import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { Failure } from '#shared/contract/failure.ts';
import type { newVault } from '#shared/contract/schemas.ts';
import type { withOfferedCode } from '#shared/contract/users.ts';
import { isMarkedSample } from './sample/mark.ts';
import type { OpenedKey } from './vault-keys.ts';
import { Vault, type OpenVault } from './vault.ts';
import type { VaultAbout } from './vault-store.ts';

/** The clinic's vault and, apart from it, the sample vault with invented people. One is open at a time. */
export class Vaults {
  readonly #own: Vault;
  readonly #sampleFolder: string;
  readonly #about: VaultAbout;
  #sample: Vault | undefined;
  /** Opening takes half a second: two clicks must not make two vaults, or open one twice. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(dataFolder: string, about: VaultAbout) {
    this.#about = about;
    this.#own = new Vault(join(dataFolder, 'vault'), about);
    this.#sampleFolder = join(dataFolder, 'sample');
  }

  /** Ends what a killed process left half done, and takes away the sample, which is made anew each time. */
  async sweep(): Promise<void> {
    this.#own.sweep();
    await rm(this.#sampleFolder, { recursive: true, force: true });
  }

  /** Invented people alone: the sample for a look around, or a vault that the command line made of them. */
  get isSample(): boolean {
    const open = this.openedIfAny;
    return this.#sample !== undefined || (open !== undefined && isMarkedSample(open.store));
  }

  get state(): Vault['state'] {
    return this.current.state;
  }

  /** Throws VAULT_LOCKED or VAULT_MISSING. */
  get opened(): OpenVault {
    return this.current.opened;
  }

  get openedIfAny(): OpenVault | undefined {
    return this.current.openedIfAny;
  }

  create(input: z.infer<typeof newVault>): Promise<{ recoveryCode: string }> {
    return this.#inTurn(async () => {
      const created = await this.#own.create(input);
      this.#leaveSample();
      return created;
    });
  }

  unlock(passphrase: string, userId?: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#own.unlock(passphrase, userId);
      this.#leaveSample();
    });
  }

  /** `open` asks a keychain for the key. */
  unlockWith(open: () => Promise<OpenedKey>): Promise<void> {
    return this.#inTurn(async () => {
      this.#own.unlockWith(await open());
      this.#leaveSample();
    });
  }

  recover(recoveryCode: string, passphrase: string, userId?: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#own.recover(recoveryCode, passphrase, userId);
      this.#leaveSample();
    });
  }

  /**
   * Its passphrase is thrown away, so that nothing private can settle in it. `fill` puts its people into it; until
   * it is done nothing of the sample is open.
   */
  openSample(fill: (sample: OpenVault) => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#sample !== undefined) return;
      const sample = new Vault(this.#sampleFolder, this.#about);
      try {
        await sample.create({
          clinicName: 'Sample clinic',
          userName: 'Dr A. Example',
          role: 'doctor',
          passphrase: randomBytes(24).toString('base64'),
        });
        await fill(sample.opened);
      } catch (error) {
        sample.lock();
        rmSync(this.#sampleFolder, { recursive: true, force: true });
        throw error;
      }
      this.#own.lock();
      this.#sample = sample;
    });
  }

  /** Backups are the clinic's own; the sample has none. */
  get own(): Vault {
    return this.#own;
  }

  restore(id: string, opened: OpenedKey): Promise<void> {
    return this.#inTurn(async () => {
      await this.#own.restore(id, opened);
      this.#leaveSample();
    });
  }

  /** The clinic's own vault with a new data key and the offered recovery code, after a backup. */
  changeDataKey(secrets: z.infer<typeof withOfferedCode>, backUp: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      if (this.isSample) throw new Failure('NOT_PERMITTED', 'sample');
      if (this.#own.opened.user.role !== 'doctor') throw new Failure('NOT_PERMITTED', 'role');
      await this.#own.assertPassphrase(secrets.passphrase);
      this.#own.assertOffered(secrets.recoveryCode);
      await backUp();
      await this.#own.changeDataKey(secrets);
    });
  }

  undoRestore(): Promise<void> {
    return this.#inTurn(() => this.#own.undoRestore());
  }

  lock(): void {
    this.#own.lock();
    this.#leaveSample();
  }

  async close(): Promise<void> {
    await this.#own.cancelKeyChange();
    this.lock();
  }

  /** The vault that is in use: the clinic's own, or the sample. */
  get current(): Vault {
    return this.#sample ?? this.#own;
  }

  #leaveSample(): void {
    if (this.#sample === undefined) return;
    this.#sample.lock();
    this.#sample = undefined;
    rmSync(this.#sampleFolder, { recursive: true, force: true });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
