import type { SafeStorage } from 'electron';
import type { Keychain } from '#electron/services/ports.ts';

/** As much of Electron's safe storage as is asked. */
type Storage = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptStringAsync' | 'decryptStringAsync'
>;

/**
 * The keychain of the account: Keychain, DPAPI, or what the desktop of a Linux machine has. There, `basic_text` is a
 * password that stands in Chromium's source and `unknown` tells nothing: both are no keychain.
 */
export const keychainOf = (storage: Storage, platform: NodeJS.Platform): Keychain => ({
  backend: async () => {
    if (!(await storage.isAsyncEncryptionAvailable())) return undefined;
    if (platform !== 'linux') return platform;
    const backend = storage.getSelectedStorageBackend();
    return backend === 'basic_text' || backend === 'unknown' ? undefined : backend;
  },
  seal: (text) => storage.encryptStringAsync(text),
  unseal: async (sealed) => {
    const { result, shouldReEncrypt } = await storage.decryptStringAsync(sealed);
    return { text: result, isStale: shouldReEncrypt };
  },
});
