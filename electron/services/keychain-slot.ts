import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileWhole } from '#electron/store/write-file.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Keychain } from './ports.ts';
import type { OpenedKey } from './vault-keys.ts';

const FILE = 'keychain.json';
const fileSchema = z.strictObject({
  version: z.literal(1),
  /** The system's name for its keychain: another one cannot open what this one sealed. */
  backend: z.string().max(40),
  createdAt: z.iso.datetime(),
  sealed: z.base64(),
});
/** Whose key it is stands inside the seal: a changed file must not make a coach a doctor. */
const contentSchema = z.strictObject({
  userId: z.uuid(),
  key: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * A convenience beside the passphrase and the recovery code, never in their place: the data key of a vault, sealed by
 * the keychain of this account on this computer. The file belongs to no backup; losing it costs a typed passphrase.
 */
export class KeychainSlot {
  readonly #path: string;
  readonly #keychain: Keychain | undefined;

  constructor(vaultFolder: string, keychain: Keychain | undefined) {
    this.#path = join(vaultFolder, FILE);
    this.#keychain = keychain;
  }

  /** The system has a keychain that is worth the name. */
  async isOffered(): Promise<boolean> {
    return (await this.#keychain?.backend().catch(() => undefined)) !== undefined;
  }

  get isKept(): boolean {
    return this.#keychain !== undefined && existsSync(this.#path);
  }

  /** Only what came back from the keychain as it went in is kept. Throws KEYCHAIN_FAILED. */
  async keep(userId: string, key: Buffer, now: Date): Promise<void> {
    const content = JSON.stringify({ userId, key: key.toString('hex') });
    const [backend, sealed] = await this.#asking(async (keychain, present) => {
      const made = await keychain.seal(content);
      const { text } = await keychain.unseal(made);
      if (text !== content) throw new Failure('KEYCHAIN_FAILED', 'round trip');
      return [present, made] as const;
    });
    this.#write(backend, sealed, now);
  }

  /** The key that was kept, and whose it is. Throws KEYCHAIN_FAILED. */
  async open(now: Date): Promise<OpenedKey> {
    return this.#asking(async (keychain, present) => {
      const file = fileSchema.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
      if (file.backend !== present) throw new Failure('KEYCHAIN_FAILED', 'another keychain');
      const { text, isStale } = await keychain.unseal(Buffer.from(file.sealed, 'base64'));
      const { userId, key } = contentSchema.parse(JSON.parse(text));
      if (isStale) this.#write(present, await keychain.seal(text), now);
      return { userId, key: Buffer.from(key, 'hex') };
    });
  }

  forget(): void {
    rmSync(this.#path, { force: true });
  }

  #write(backend: string, sealed: Buffer, now: Date): void {
    const file = { version: 1, backend, createdAt: now.toISOString(), sealed: sealed.toString('base64') };
    writeFileWhole(this.#path, `${JSON.stringify(file, null, 2)}\n`);
  }

  /** Whatever goes wrong with a keychain means the same to its user: the passphrase is asked for. */
  async #asking<Answer>(ask: (keychain: Keychain, backend: string) => Promise<Answer>): Promise<Answer> {
    const backend = await this.#keychain?.backend().catch(() => undefined);
    if (this.#keychain === undefined || backend === undefined) throw new Failure('KEYCHAIN_FAILED', 'none');
    try {
      return await ask(this.#keychain, backend);
    } catch (error) {
      // The cause stays behind: it may quote what was to be kept.
      throw error instanceof Failure ? error : new Failure('KEYCHAIN_FAILED');
    }
  }
}
