import type { ScryptOptions } from 'node:crypto';

type Done = (error: Error | null, key: Buffer) => void;
type Scrypt = (secret: string, salt: Buffer, length: number, options: ScryptOptions, done: Done) => void;

/** The crypto module where a passphrase costs next to nothing: half a second each time is no part of these tests. */
export function withCheapPassphrases<Crypto extends { readonly scrypt: unknown }>(original: Crypto): Crypto {
  const scrypt = original.scrypt as Scrypt;
  const cheap: Scrypt = (secret, salt, length, options, done) =>
    scrypt(secret, salt, length, { ...options, N: 16 }, done);
  return { ...original, scrypt: cheap };
}
