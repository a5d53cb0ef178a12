import { join } from 'node:path';
import type { Printer } from '#electron/pdf/printer.ts';
import { takeOwnership } from '#electron/store/owner-lock.ts';
import { Failure } from '#shared/contract/failure.ts';
import { knowledgeVersion } from '../knowledge-version.ts';
import { Vault } from '../vault.ts';
import { fillHistories, fillPeople } from './fill.ts';
import { markSample } from './mark.ts';

/** Known to everybody: nothing of a real person belongs into this vault. */
export const SAMPLE_PASSPHRASE = 'forty invented runners';

interface SampleRequest {
  readonly dataFolder: string;
  /** Version of the application. */
  readonly application: string;
  readonly printer: Printer;
  readonly now: Date;
}

/**
 * Makes a data folder with a marked vault of forty invented people and a year of their visits. Throws a `Failure`:
 * VAULT_EXISTS, having changed nothing, VAULT_IN_USE, READ_ONLY, DISK_FULL, PDF_FAILED.
 */
export async function makeSampleVault({
  dataFolder,
  application,
  printer,
  now,
}: SampleRequest): Promise<void> {
  const vault = new Vault(join(dataFolder, 'vault'), { now: () => now, application, knowledgeVersion });
  if (vault.state !== 'missing') throw new Failure('VAULT_EXISTS');
  const release = takeOwnership(dataFolder);
  try {
    await vault.create({
      clinicName: 'Sample clinic',
      userName: 'Dr A. Example',
      role: 'doctor',
      passphrase: SAMPLE_PASSPHRASE,
    });
    const { store } = vault.opened;
    store.change(() => markSample(store));
    const filling = { vault: vault.opened, printer, now };
    fillPeople(filling);
    await fillHistories(filling, () => undefined);
  } finally {
    vault.lock();
    release();
  }
}
