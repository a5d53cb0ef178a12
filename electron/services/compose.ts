import { asFailure } from '#electron/store/failures.ts';
import { takeOwnership } from '#electron/store/owner-lock.ts';
import type { Ports } from './ports.ts';
import { createRouter, type Router } from './router.ts';
import { Vaults } from './vaults.ts';
import { Backups } from './backups.ts';
import { Rosters } from './roster/rosters.ts';
import { knowledgeVersion } from './knowledge-version.ts';

export interface Services {
  readonly router: Router;
  /** Closes the vault and gives the keys and the decrypted pages up; the draft stays as it is. */
  lock(): void;
  close(): Promise<void>;
}

/**
 * Builds everything from its ports. Rejects with a `Failure`: VAULT_IN_USE while another process holds the data
 * folder, READ_ONLY or DISK_FULL when nothing can be kept there.
 */
export async function composeServices(ports: Ports): Promise<Services> {
  const release = takeOwnership(ports.dataFolder);
  const vaults = new Vaults(ports.dataFolder, {
    now: ports.now,
    application: ports.version,
    knowledgeVersion,
  });
  const backups = new Backups(vaults, ports.now);
  const rosters = new Rosters(vaults, ports.now);
  try {
    await vaults.sweep();
  } catch (error) {
    release();
    throw asFailure(error);
  }
  return {
    router: createRouter(vaults, backups, rosters, ports),
    lock: () => vaults.lock(),
    close: async () => {
      await Promise.all([backups.close(), rosters.close()]);
      await vaults.close();
      release();
      await ports.printer.close();
    },
  };
}
