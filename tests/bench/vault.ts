import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { createPrinter } from '#electron/pdf/printer.ts';
import { composeServices } from '#electron/services/compose.ts';
import type { Router } from '#electron/services/router.ts';
import { openDatabase, type Connection } from '#electron/store/database.ts';
import { readKeySlots, unlockSlot } from '#electron/store/key-slots.ts';

const PASSPHRASE = 'four plain garden words';

export interface BenchVault {
  readonly client: RouterClient<Router>;
  /** A connection of its own to the same encrypted file. */
  readonly bare: Connection;
}

/** Runs the work on a real encrypted vault in a folder of its own. */
export async function withVault<Result>(work: (vault: BenchVault) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'genu-bench-'));
  const services = await composeServices({
    dataFolder: folder,
    host: 'browser',
    now: () => new Date(),
    version: '0.0.0-bench',
    printer: createPrinter(),
    log: () => undefined,
  });
  try {
    const client = createRouterClient(services.router);
    await client.vault.create({
      clinicName: '',
      userName: 'Dr M. Quill',
      role: 'doctor',
      passphrase: PASSPHRASE,
    });
    const slots = readKeySlots(join(folder, 'vault', 'keyslots.json'));
    const opened = await unlockSlot(slots, { kind: 'passphrase' }, PASSPHRASE);
    if (opened === undefined) throw new Error('the passphrase opens no slot');
    const bare = openDatabase(join(folder, 'vault', 'vault.db'), opened.key);
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
