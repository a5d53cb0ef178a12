import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fillSample } from './sample.ts';
import { Vault, type OpenVault } from './vault.ts';

/** The clinic's vault and, apart from it, the sample vault with invented people. One is in use at a time. */
export class Vaults {
  readonly #own: Vault;
  readonly #sampleFolder: string;
  readonly #now: () => Date;
  #sample: Vault | undefined;

  constructor(dataFolder: string, now: () => Date) {
    this.#now = now;
    this.#own = new Vault(dataFolder, now);
    this.#sampleFolder = join(dataFolder, 'sample');
    // The sample is made anew each time; its passphrase is thrown away, so nothing private can settle in it.
    rmSync(this.#sampleFolder, { recursive: true, force: true });
  }

  get own(): Vault {
    return this.#own;
  }

  get isSample(): boolean {
    return this.#sample !== undefined;
  }

  get state(): Vault['state'] {
    return (this.#sample ?? this.#own).state;
  }

  /** Throws VAULT_LOCKED or VAULT_MISSING. */
  get opened(): OpenVault {
    return (this.#sample ?? this.#own).opened;
  }

  get openedIfAny(): OpenVault | undefined {
    return (this.#sample ?? this.#own).openedIfAny;
  }

  async openSample(): Promise<void> {
    if (this.#sample !== undefined) return;
    const sample = new Vault(this.#sampleFolder, this.#now);
    await sample.create({
      clinicName: 'Sample clinic',
      userName: 'Dr A. Example',
      role: 'doctor',
      passphrase: randomBytes(24).toString('base64'),
    });
    fillSample(sample.opened, this.#now());
    this.#sample = sample;
  }

  lock(): void {
    this.#own.lock();
    this.#sample?.lock();
    if (this.#sample !== undefined) rmSync(this.#sampleFolder, { recursive: true, force: true });
    this.#sample = undefined;
  }
}
