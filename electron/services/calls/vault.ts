import type { Backups } from '../backups.ts';
import type { Implementer } from '../implementer.ts';
import { KeychainSlot } from '../keychain-slot.ts';
import { knowledgeVersion } from '../knowledge-version.ts';
import { clinicOf } from '../letterhead.ts';
import type { Ports } from '../ports.ts';
import type { Samples } from '../sample/samples.ts';
import type { Vaults } from '../vaults.ts';

/** What can be asked before and while the vault is open. */
export const vaultCalls = (
  os: Implementer,
  vaults: Vaults,
  backups: Backups,
  { samples, ...ports }: Ports & { readonly samples: Samples },
) => {
  const slot = (): KeychainSlot => new KeychainSlot(vaults.own.folder, ports.keychain);
  return {
    app: {
      status: os.app.status.handler(async () => {
        const keychain = await slot().isOffered();
        const open = vaults.openedIfAny;
        return {
          version: ports.version,
          knowledgeVersion,
          host: ports.host,
          vault: vaults.state,
          sample: vaults.isSample,
          ...(samples.progress !== undefined && { sampleProgress: samples.progress }),
          unlockChoices: open === undefined ? [...vaults.own.unlockChoices] : [],
          ...(open !== undefined && { user: open.user, clinic: clinicOf(open) }),
          capabilities: {
            nativeDialogs: ports.saveFile !== undefined,
            printing: ports.printFile !== undefined,
            keychain,
          },
          isKeyKept: slot().isKept,
        };
      }),
    },
    vault: {
      create: os.vault.create.handler(({ input }) => vaults.create(input)),
      unlock: os.vault.unlock.handler(async ({ input }) => {
        await vaults.unlock(input.passphrase, input.userId);
        backups.startOfDay();
        return {};
      }),
      recover: os.vault.recover.handler(async ({ input }) => {
        await vaults.recover(input.recoveryCode, input.passphrase, input.userId);
        backups.startOfDay();
        return {};
      }),
      unlockWithKeychain: os.vault.unlockWithKeychain.handler(async () => {
        await vaults.unlockWith(() => slot().open(ports.now()));
        backups.startOfDay();
        return {};
      }),
      lock: os.vault.lock.handler(() => {
        vaults.lock();
        return {};
      }),
      openSample: os.vault.openSample.handler(async () => {
        await vaults.openSample((vault) =>
          samples.begin({ vault, printer: ports.printer, now: ports.now() }),
        );
        return {};
      }),
    },
  };
};
