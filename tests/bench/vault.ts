import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { createPrinter, type Printer } from '#electron/pdf/printer.ts';
import { composeServices, type Services } from '#electron/services/compose.ts';
import type { Router } from '#electron/services/router.ts';
import { openDatabase, type Connection } from '#electron/store/database.ts';
import { readKeySlots, unlockSlot } from '#electron/store/key-slots.ts';

export const PASSPHRASE = 'four plain garden words';

export interface BenchVault {
  readonly client: RouterClient<Router>;
  /** A connection of its own to the same encrypted file. */
  readonly bare: Connection;
}

/** The services on a folder, as a host would start them. */
export const composeOn = (dataFolder: string, printer: Printer): Promise<Services> =>
  composeServices({
    dataFolder,
    host: 'browser',
    now: () => new Date(),
    version: '0.0.0-bench',
    printer,
    log: () => undefined,
  });

/** The database of a vault, opened beside the services. */
export async function bareConnection(dataFolder: string): Promise<Connection> {
  const slots = readKeySlots(join(dataFolder, 'vault', 'keyslots.json'));
  const opened = await unlockSlot(slots, { kind: 'passphrase' }, PASSPHRASE);
  if (opened === undefined) throw new Error('the passphrase opens no slot');
  return openDatabase(join(dataFolder, 'vault', 'vault.db'), opened.key);
}

/** Runs the work on a real encrypted vault in a folder of its own. */
export async function withVault<Result>(
  work: (vault: BenchVault) => Promise<Result>,
  { printer = createPrinter() }: { readonly printer?: Printer } = {},
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'genu-bench-'));
  const services = await composeOn(folder, printer);
  try {
    const client = createRouterClient(services.router);
    await client.vault.create({
      clinicName: '',
      userName: 'Dr M. Quill',
      role: 'doctor',
      passphrase: PASSPHRASE,
    });
    const bare = await bareConnection(folder);
    try {
      return await work({ client, bare });
    } finally {
      bare.close();
    }
  } finally {
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
