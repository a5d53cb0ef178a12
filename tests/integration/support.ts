import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { ORPCError } from '@orpc/client';
import { onTestFinished } from 'vitest';
import type { Printer } from '#electron/pdf/printer.ts';
import { composeServices, type Services } from '#electron/services/compose.ts';
import type { Ports } from '#electron/services/ports.ts';
import type { Router } from '#electron/services/router.ts';
import { openDatabase, type Connection } from '#electron/store/database.ts';
import { readKeySlots, unlockSlot } from '#electron/store/key-slots.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { DraftChange, HandoutRecord } from '#shared/contract/schemas.ts';
import type { HandoutOptions } from '#shared/handout/types.ts';
import type { Answers } from '#shared/intake/questions.ts';

export const PASSPHRASE = 'seven quiet herons wade';
export const NOW = new Date('2026-06-15T09:30:00.000Z');

/** A folder of its own that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genu-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Prints recognisable bytes without laying anything out. */
export const quickPrinter: Printer = {
  print: (handout) => Promise.resolve({ bytes: Buffer.from(`%PDF ${JSON.stringify(handout)}`), pages: 2 }),
  printBlank: (intake) => Promise.resolve({ bytes: Buffer.from(`%PDF ${JSON.stringify(intake)}`), pages: 2 }),
  close: () => Promise.resolve(),
};

export interface Genu {
  readonly client: RouterClient<Router>;
  readonly services: Services;
  readonly folder: string;
  readonly log: readonly string[];
}

/** The services on a folder, as a host would start them. */
export async function startGenu(folder: string, ports: Partial<Ports> = {}): Promise<Genu> {
  const log: string[] = [];
  const services = await composeServices({
    dataFolder: folder,
    host: 'browser',
    now: () => NOW,
    version: '0.0.0-test',
    printer: quickPrinter,
    log: (line) => log.push(line),
    ...ports,
  });
  onTestFinished(() => services.close());
  return { client: createRouterClient(services.router), services, folder, log };
}

/** The services with a new, open vault. */
export async function startWithVault(
  role: 'doctor' | 'coach' = 'doctor',
  ports: Partial<Ports> = {},
): Promise<Genu & { readonly recoveryCode: string }> {
  const genu = await startGenu(temporaryFolder(), ports);
  const { recoveryCode } = await genu.client.vault.create({
    clinicName: 'Riverside',
    userName: 'Dr M. Quill',
    role,
    passphrase: PASSPHRASE,
  });
  return { ...genu, recoveryCode };
}

/** A new data key as the screen asks for it: with a new recovery code that was shown first. Returns the code. */
export async function changeDataKey({ users }: Genu['client']): Promise<string> {
  const { recoveryCode } = await users.offerRecoveryCode({ passphrase: PASSPHRASE });
  await users.changeDataKey({ passphrase: PASSPHRASE, recoveryCode });
  return recoveryCode;
}

export const databasePath = (folder: string): string => join(folder, 'vault', 'vault.db');
export const slotsPath = (folder: string): string => join(folder, 'vault', 'keyslots.json');

/** What the tests of the services print: a sheet that nobody lays out. */
export const SHEET = { audience: 'runner', language: 'en', paper: 'a4', largePrint: false } as const;

/** Looks at a sheet and hands it out, as a screen does. */
export async function handOut(
  client: Genu['client'],
  assessmentId: string,
  options: HandoutOptions = SHEET,
): Promise<HandoutRecord> {
  const { id } = await client.handouts.preview({ assessmentId, options: { ...options } });
  return client.handouts.keep({ id });
}

/** A person and a draft with these answers, such as those of a sample intake. */
export async function draftWith(
  client: Genu['client'],
  answers: Answers,
  name = 'Philomena Featherstone',
): Promise<{ readonly personId: string; readonly id: string }> {
  const { id: personId } = await client.people.create({ name, birthDate: '1991-06-16' });
  const { id, revision } = await client.assessments.open({ personId });
  const changes = Object.entries(answers).map(([question, value]) => ({ kind: 'answer', question, value }));
  let next = revision;
  for (let from = 0; from < changes.length; from += 100) {
    const some = changes.slice(from, from + 100) as DraftChange[];
    ({ revision: next } = await client.assessments.append({ id, revision: next, changes: some }));
  }
  return { personId, id };
}

/** The database behind a closed vault, for what no call of the contract can do to it. */
export async function openBehind(folder: string): Promise<Connection> {
  const opened = await unlockSlot(readKeySlots(slotsPath(folder)), { kind: 'passphrase' }, PASSPHRASE);
  if (opened === undefined) throw new Error('the passphrase opens no slot');
  return openDatabase(databasePath(folder), opened.key);
}

/** The code with which a call fails. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ORPCError && error.defined) return String(error.code);
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'no failure';
}
