import type { Backups } from '../backups.ts';
import type { Implementer } from '../implementer.ts';
import { KeychainSlot } from '../keychain-slot.ts';
import { Users } from '../users.ts';
import type { Ports } from '../ports.ts';
import type { Vaults } from '../vaults.ts';

export function userCalls(os: Implementer, vaults: Vaults, backups: Backups, { now, keychain }: Ports) {
  const slot = (): KeychainSlot => new KeychainSlot(vaults.own.folder, keychain);

  const users = (): Users => new Users(vaults.current, now);
  return {
    list: os.users.list.handler(() => [...users().list()]),
    add: os.users.add.handler(async ({ input }) => {
      await users().add(input);
      return {};
    }),
    update: os.users.update.handler(({ input }) => {
      users().update(input);
      return {};
    }),
    remove: os.users.remove.handler(async ({ input }) => {
      await users().remove(input.id);
      return {};
    }),
    givePassphrase: os.users.givePassphrase.handler(async ({ input }) => {
      await users().givePassphrase(input.id, input.passphrase);
      return {};
    }),
    changePassphrase: os.users.changePassphrase.handler(async ({ input }) => {
      await users().changePassphrase(input.current, input.next);
      return {};
    }),
    offerRecoveryCode: os.users.offerRecoveryCode.handler(async ({ input }) => ({
      recoveryCode: await users().offerRecoveryCode(input.passphrase),
    })),
    renewRecoveryCode: os.users.renewRecoveryCode.handler(async ({ input }) => {
      await users().renewRecoveryCode(input);
      return {};
    }),
    keepInKeychain: os.users.keepInKeychain.handler(async ({ input }) => {
      await users().keepInKeychain(slot(), input.passphrase);
      return {};
    }),
    forgetInKeychain: os.users.forgetInKeychain.handler(() => {
      users().forgetInKeychain(slot());
      return {};
    }),
    changeDataKey: os.users.changeDataKey.handler(async ({ input }) => {
      await backups.changeDataKey(input);
      // What it keeps opens nothing any more.
      slot().forget();
      return {};
    }),
  };
}
