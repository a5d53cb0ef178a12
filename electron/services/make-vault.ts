import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { FIRST_USER } from '#electron/store/key-slots.ts';
import { flushFolder } from '#electron/store/write-file.ts';
import type { Clinic } from '#shared/contract/letterhead.ts';
import type { newVault } from '#shared/contract/schemas.ts';
import type { User } from '#shared/contract/users.ts';
import { VaultKeys } from './vault-keys.ts';
import { openVaultStore, type VaultAbout } from './vault-store.ts';

const draftOf = (folder: string): string => `${folder}.part`;

/**
 * Makes a vault with its first user under another name: one rename, and it is there with both files or not at all.
 * Returns the recovery code, which is stored nowhere. Throws a `Failure`; nothing is left then.
 */
export async function makeVault(
  folder: string,
  about: VaultAbout,
  input: z.infer<typeof newVault>,
  key: Buffer,
): Promise<string> {
  const { clinicName, userName, role, passphrase } = input;
  const draft = draftOf(folder);
  removeHalfMade(folder);
  try {
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    const createdAt = about.now().toISOString();
    const user: User = { id: FIRST_USER, name: userName, role, signature: '', createdAt };
    const store = openVaultStore(draft, about, { key, create: true });
    try {
      store.change(() => {
        store.users.create(user);
        store.settings.save('clinic', { name: clinicName, address: '', phone: '' } satisfies Clinic);
      });
    } finally {
      store.close();
    }
    const recoveryCode = await new VaultKeys(draft, about.now).create(user, passphrase, key);
    renameSync(draft, folder);
    flushFolder(dirname(folder));
    return recoveryCode;
  } catch (error) {
    removeHalfMade(folder);
    throw error;
  }
}

/** What a killed making left: a vault that nobody typed into yet. */
export function removeHalfMade(folder: string): void {
  rmSync(draftOf(folder), { recursive: true, force: true });
}
