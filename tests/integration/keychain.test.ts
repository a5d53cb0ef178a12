import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keychainOf } from '#electron/hosts/desktop/keychain.ts';
import type { Keychain } from '#electron/services/ports.ts';
import { PASSPHRASE, changeDataKey, codeOf, startWithVault, type Genu } from './support.ts';

const COACH = {
  name: 'Cleo Ferrante',
  role: 'coach',
  signature: '',
  passphrase: 'mild rivers carry stones',
} as const;

/** A keychain in memory, which can be taken away, replaced and made forgetful. */
function fakeKeychain() {
  const state = {
    backend: 'gnome_libsecret' as string | undefined,
    isStale: false,
    forgets: false,
    seals: 0,
  };
  const kept = new Map<string, string>();
  const keychain: Keychain = {
    backend: () => Promise.resolve(state.backend),
    seal: (text) => {
      state.seals += 1;
      kept.set(String(state.seals), text);
      return Promise.resolve(Buffer.from(String(state.seals)));
    },
    unseal: (sealed) => {
      const text = state.forgets ? undefined : kept.get(sealed.toString());
      return text === undefined
        ? Promise.reject(new Error(`no entry, the key was ${[...kept.values()].join()}`))
        : Promise.resolve({ text, isStale: state.isStale });
    },
  };
  return { state, kept, keychain };
}
const whoSits = async ({ client }: Genu): Promise<string | undefined> =>
  (await client.app.status({})).user?.name;
const file = ({ folder }: Genu): string => join(folder, 'vault', 'keychain.json');

describe('the keychain of the account', () => {
  it('is offered only by a host that has one, and where the system has one worth the name', async () => {
    const { state, keychain } = fakeKeychain();
    const [without, having] = [await startWithVault(), await startWithVault('doctor', { keychain })];
    const offered = async ({ client }: Genu) => (await client.app.status({})).capabilities.keychain;
    expect([await offered(without), await offered(having)]).toEqual([false, true]);
    expect(await codeOf(without.client.users.keepInKeychain({ passphrase: PASSPHRASE }))).toBe(
      'KEYCHAIN_FAILED',
    );
    state.backend = undefined;
    expect(await offered(having)).toBe(false);
    expect(await codeOf(having.client.users.keepInKeychain({ passphrase: PASSPHRASE }))).toBe(
      'KEYCHAIN_FAILED',
    );
  });

  it('opens the vault as the user who asked for it, who proved himself, until he takes the key out', async () => {
    const { keychain } = fakeKeychain();
    const genu = await startWithVault('doctor', { keychain });
    const { client } = genu;
    expect(await codeOf(client.users.keepInKeychain({ passphrase: 'not the passphrase' }))).toBe(
      'WRONG_PASSPHRASE',
    );
    expect((await client.app.status({})).isKeyKept).toBe(false);
    await client.users.keepInKeychain({ passphrase: PASSPHRASE });
    await client.vault.lock({});
    expect((await client.app.status({})).isKeyKept).toBe(true);
    await client.vault.unlockWithKeychain({});
    expect(await whoSits(genu)).toBe('Dr M. Quill');
    // Beside the other ways in, never instead of them.
    await client.vault.lock({});
    await client.vault.unlock({ passphrase: PASSPHRASE });
    await client.users.forgetInKeychain({});
    await client.vault.lock({});
    expect((await client.app.status({})).isKeyKept).toBe(false);
    expect(await codeOf(client.vault.unlockWithKeychain({}))).toBe('KEYCHAIN_FAILED');
    await client.vault.unlock({ passphrase: PASSPHRASE });
  });

  it('makes nobody a doctor: whose key it is stands inside the seal', async () => {
    const { kept, keychain } = fakeKeychain();
    const genu = await startWithVault('doctor', { keychain });
    await genu.client.users.add(COACH);
    await genu.client.vault.lock({});
    const { unlockChoices } = await genu.client.app.status({});
    const coach = unlockChoices.find(({ role }) => role === 'coach');
    await genu.client.vault.unlock({ passphrase: COACH.passphrase, userId: coach?.userId });
    await genu.client.users.keepInKeychain({ passphrase: COACH.passphrase });
    expect(readFileSync(file(genu), 'utf8')).not.toContain(coach?.userId);
    await genu.client.vault.lock({});
    await genu.client.vault.unlockWithKeychain({});
    expect(await whoSits(genu)).toBe(COACH.name);
    // And the file alone tells nothing of the key.
    const { key } = JSON.parse([...kept.values()][0] ?? '{}') as { key: string };
    expect(readFileSync(file(genu), 'utf8')).not.toContain(key);
  });

  it('that forgot, is another one or has a damaged file asks for the passphrase, and says nothing of the key', async () => {
    const { state, kept, keychain } = fakeKeychain();
    const genu = await startWithVault('doctor', { keychain });
    const { client } = genu;
    await client.users.keepInKeychain({ passphrase: PASSPHRASE });
    await client.vault.lock({});
    const refused = async (): Promise<string> => codeOf(client.vault.unlockWithKeychain({}));
    state.forgets = true;
    expect(await refused()).toBe('KEYCHAIN_FAILED');
    state.forgets = false;
    state.backend = 'kwallet6';
    expect(await refused()).toBe('KEYCHAIN_FAILED');
    state.backend = 'gnome_libsecret';
    const intact = readFileSync(file(genu), 'utf8');
    for (const damaged of ['', '{}', intact.replace('"version": 1', '"version": 2')]) {
      writeFileSync(file(genu), damaged);
      expect(await refused()).toBe('KEYCHAIN_FAILED');
    }
    writeFileSync(file(genu), intact);
    expect(genu.log.join('\n')).not.toContain(
      (JSON.parse([...kept.values()][0] ?? '{}') as { key: string }).key,
    );
    await client.vault.unlockWithKeychain({});
  });

  it('keeps nothing that it does not give back as it was, and seals anew what has become stale', async () => {
    const { state, keychain } = fakeKeychain();
    const genu = await startWithVault('doctor', { keychain });
    state.forgets = true;
    expect(await codeOf(genu.client.users.keepInKeychain({ passphrase: PASSPHRASE }))).toBe(
      'KEYCHAIN_FAILED',
    );
    expect(readdirSync(join(genu.folder, 'vault'))).not.toContain('keychain.json');
    state.forgets = false;
    await genu.client.users.keepInKeychain({ passphrase: PASSPHRASE });
    await genu.client.vault.lock({});
    const before = readFileSync(file(genu), 'utf8');
    state.isStale = true;
    await genu.client.vault.unlockWithKeychain({});
    state.isStale = false;
    expect(readFileSync(file(genu), 'utf8')).not.toBe(before);
    await genu.client.vault.lock({});
    await genu.client.vault.unlockWithKeychain({});
  });

  it('lets the key go with a new data key, and is in no backup', async () => {
    const { keychain } = fakeKeychain();
    const { client, folder } = await startWithVault('doctor', { keychain });
    await client.users.keepInKeychain({ passphrase: PASSPHRASE });
    await changeDataKey(client);
    expect((await client.app.status({})).isKeyKept).toBe(false);
    expect(readdirSync(join(folder, 'vault', 'backups')).filter((name) => name.includes('keychain'))).toEqual(
      [],
    );
  });
});

describe('the safe storage of the desktop', () => {
  const storage = (
    isAvailable: boolean,
    backend: 'basic_text' | 'unknown' | 'kwallet6' | 'gnome_libsecret',
  ) => ({
    isAsyncEncryptionAvailable: () => Promise.resolve(isAvailable),
    getSelectedStorageBackend: () => backend,
    encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(text)),
    decryptStringAsync: (sealed: Buffer) =>
      Promise.resolve({ result: sealed.toString(), shouldReEncrypt: true }),
  });
  it.each([
    ['linux', true, 'gnome_libsecret', 'gnome_libsecret'],
    ['linux', true, 'kwallet6', 'kwallet6'],
    // A password that stands in the source of Chromium, and an answer that tells nothing.
    ['linux', true, 'basic_text', undefined],
    ['linux', true, 'unknown', undefined],
    ['linux', false, 'gnome_libsecret', undefined],
    ['darwin', true, 'unknown', 'darwin'],
    ['darwin', false, 'unknown', undefined],
    ['win32', true, 'unknown', 'win32'],
  ] as const)('on %s, available %s, with %s is %s', async (platform, isAvailable, backend, expected) => {
    const keychain = keychainOf(storage(isAvailable, backend), platform);
    expect(await keychain.backend()).toBe(expected);
    expect(await keychain.unseal(await keychain.seal('key'))).toEqual({ text: 'key', isStale: true });
  });
});
