import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

/** scrypt at 2^17: half a second here, 128 MiB; stored with what it protects so that it can grow later. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SALT_BYTES = 16;

/** Exactly so many bytes: a shortened tag would be easier to forge. */
export const base64Of = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length);
/** How something was sealed under a secret; it tells nothing of either. */
export const sealSchema = z.strictObject({
  scrypt: z.strictObject({
    N: z.literal([2 ** 17, 2 ** 18, 2 ** 19, 2 ** 20]),
    r: z.int().min(8).max(16),
    p: z.int().min(1).max(4),
    salt: base64Of(SALT_BYTES),
  }),
  nonce: base64Of(NONCE_BYTES),
  tag: base64Of(TAG_BYTES),
});
export type Seal = z.infer<typeof sealSchema>;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/** AES-256-GCM under a key that scrypt derives from a secret. `bound` is authenticated with it and not sealed. */
export async function seal(
  plain: Uint8Array,
  secret: string,
  bound: Uint8Array,
): Promise<{ readonly seal: Seal; readonly sealed: Buffer }> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const key = await deriveKey(secret, { ...COST, salt });
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  key.fill(0);
  return {
    seal: {
      scrypt: { ...COST, salt: salt.toString('base64') },
      nonce: nonce.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
    },
    sealed,
  };
}

/** What was sealed; undefined when the secret is another one, or anything was changed since. */
export async function unseal(
  sealed: Uint8Array,
  { scrypt: cost, nonce, tag }: Seal,
  secret: string,
  bound: Uint8Array,
): Promise<Buffer | undefined> {
  const key = await deriveKey(secret, { ...cost, salt: Buffer.from(cost.salt, 'base64') });
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'))
      .setAAD(bound)
      .setAuthTag(Buffer.from(tag, 'base64'));
    return Buffer.concat([decipher.update(sealed), decipher.final()]);
  } catch {
    // Authentication failed.
    return undefined;
  } finally {
    key.fill(0);
  }
}

const deriveKey = (
  secret: string,
  { N, r, p, salt }: { N: number; r: number; p: number; salt: Buffer },
): Promise<Buffer> => derive(secret.normalize('NFKC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r });
