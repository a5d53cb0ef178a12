import { readBaton, writeBaton } from '#electron/store/baton-file.ts';
import { createRecoveryCode, readRecoveryCode } from '#electron/store/recovery-code.ts';
import type { TakenOver } from '#shared/contract/exchange.ts';
import { assertStrong } from '../vault-keys.ts';
import type { OpenVault } from '../vault.ts';
import { isArchive, readArchive } from './archive.ts';
import { packParcel } from './parcel.ts';
import { readParcel, takeOverParcel } from './take-over.ts';

/** A code means the same however it is typed; any other passphrase is taken as it stands. */
const secretOf = (passphrase: string): string => readRecoveryCode(passphrase) ?? passphrase;

/**
 * One encrypted file that carries an athlete to another Genu, and its passphrase: a code that can be read out, unless
 * one is chosen. Throws WEAK_PASSPHRASE, NOT_FOUND, TOO_LARGE.
 */
export async function makeBaton(
  vault: OpenVault,
  { personId, passphrase }: { readonly personId: string; readonly passphrase?: string | undefined },
  now: Date,
): Promise<{ readonly file: Buffer; readonly passphrase: string }> {
  if (passphrase !== undefined) assertStrong(passphrase);
  const parcel = packParcel(vault, personId, now);
  const used = passphrase ?? createRecoveryCode();
  return { file: await writeBaton(JSON.stringify(parcel), secretOf(used)), passphrase: used };
}

/**
 * Opens a baton, or a person's export, which needs no passphrase, and takes over what it holds, whole or not at all.
 */
export async function openBaton(
  vault: OpenVault,
  file: Buffer,
  passphrase: string,
  now: Date,
): Promise<TakenOver> {
  const text = isArchive(file) ? await readArchive(file) : await readBaton(file, secretOf(passphrase));
  return takeOverParcel(vault, readParcel(text), now);
}
