import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Printer } from '#electron/pdf/printer.ts';
import type { HandoutOptions } from '#shared/handout/types.ts';
import {
  PASSPHRASE,
  codeOf,
  openBehind,
  quickPrinter,
  startGenu,
  startWithVault,
  type Genu,
} from './support.ts';

const options: HandoutOptions = { audience: 'runner', language: 'en', paper: 'a4', largePrint: false };
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function openDraft({ client }: Pick<Genu, 'client'>): Promise<string> {
  const person = await client.people.create({ name: 'Philomena Featherstone', birthDate: '1991-06-16' });
  return (await client.assessments.open({ personId: person.id })).id;
}

describe('a handout', () => {
  it('is kept as the exact bytes that were printed, and named without a name', async () => {
    const printed: Buffer[] = [];
    const printer: Printer = {
      ...quickPrinter,
      print: async (handout) => {
        const result = await quickPrinter.print(handout);
        printed.push(Buffer.from(result.bytes));
        return result;
      },
    };
    const genu = await startWithVault('doctor', { printer });
    const assessmentId = await openDraft(genu);
    const made = await genu.client.handouts.create({ assessmentId, options });
    const summary = await genu.client.handouts.create({
      assessmentId,
      options: { ...options, audience: 'clinician' },
    });
    await genu.services.close();
    const later = await startGenu(genu.folder);
    await later.client.vault.unlock({ passphrase: PASSPHRASE });
    const found = await later.client.handouts.get({ id: made.id });
    expect(found).toEqual(made);
    const bytes = Buffer.from(found.base64, 'base64');
    expect(bytes.equals(printed[0] ?? Buffer.alloc(0))).toBe(true);
    expect(bytes.toString()).toContain('Philomena Featherstone');
    expect(found).toMatchObject({
      assessmentId,
      options,
      pages: 2,
      bytes: bytes.length,
      sha256: sha256(bytes),
    });
    expect(found.fileName).toMatch(/^genu-handout-2026-06-15-[0-9a-f]{8}\.pdf$/);
    expect(summary.fileName).toMatch(/^genu-summary-2026-06-15-[0-9a-f]{8}\.pdf$/);
    const listed = await later.client.handouts.list({ assessmentId });
    expect(listed.map(({ id }) => id)).toEqual([summary.id, made.id]);
    expect(listed[0]).not.toHaveProperty('base64');
  });

  it('cannot be changed or deleted, and is refused when its bytes are not the ones handed out', async () => {
    const genu = await startWithVault();
    const assessmentId = await openDraft(genu);
    const { id } = await genu.client.handouts.create({ assessmentId, options });
    await genu.client.vault.lock({});
    const behind = await openBehind(genu.folder);
    expect(() => behind.exec(`UPDATE handouts SET pdf = x'00'`)).toThrow(/immutable/);
    expect(() => behind.exec('DELETE FROM handouts')).toThrow(/immutable/);
    behind.exec(`DROP TRIGGER handouts_stay; UPDATE handouts SET pdf = x'00'`);
    behind.close();
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await codeOf(genu.client.handouts.get({ id }))).toBe('VAULT_DAMAGED');
  });

  it('is not kept when it could not be printed, and the log says where without saying what', async () => {
    const printer: Printer = {
      ...quickPrinter,
      print: () => Promise.reject(new Error('Philomena does not fit')),
    };
    const genu = await startWithVault('doctor', { printer });
    const assessmentId = await openDraft(genu);
    expect(await codeOf(genu.client.handouts.create({ assessmentId, options }))).toBe('PDF_FAILED');
    expect(await genu.client.handouts.list({ assessmentId })).toEqual([]);
    expect(genu.log.join('\n')).toMatch(/^PDF_FAILED: Error/);
    expect(genu.log.join('\n')).not.toContain('Philomena');
  });

  it('finds the vault locked when it was locked while printing', async () => {
    const started = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const printer: Printer = {
      ...quickPrinter,
      print: async (handout) => {
        started.resolve();
        await held.promise;
        return quickPrinter.print(handout);
      },
    };
    const genu = await startWithVault('doctor', { printer });
    const call = genu.client.handouts.create({ assessmentId: await openDraft(genu), options });
    await started.promise;
    await genu.client.vault.lock({});
    held.resolve();
    expect(await codeOf(call)).toBe('VAULT_LOCKED');
  });

  it('is saved where the user says, if the host can ask and the user does not cancel', async () => {
    const saved: [string, string][] = [];
    const saveFile = (fileName: string, bytes: Uint8Array) => {
      saved.push([fileName, sha256(Buffer.from(bytes))]);
      return Promise.resolve(saved.length === 1);
    };
    const genu = await startWithVault('doctor', { saveFile });
    const made = await genu.client.handouts.create({ assessmentId: await openDraft(genu), options });
    expect(await genu.client.handouts.saveAs({ id: made.id })).toEqual({ saved: true });
    expect(await genu.client.handouts.saveAs({ id: made.id })).toEqual({ saved: false });
    expect(saved).toEqual([
      [made.fileName, made.sha256],
      [made.fileName, made.sha256],
    ]);
    expect((await genu.client.app.status({})).capabilities).toEqual({ nativeDialogs: true });
  });
});

describe('an unforeseen error', () => {
  it('becomes a number that stands in the log too, with no word of what was typed', async () => {
    let isBroken = false;
    const now = (): Date => {
      if (isBroken) throw new Error('secret of Philomena');
      return new Date();
    };
    const genu = await startWithVault('doctor', { now });
    isBroken = true;
    const failure = await genu.client.people.list({}).catch((error: unknown) => error);
    isBroken = false;
    expect(failure).toMatchObject({
      code: 'INCIDENT',
      defined: true,
      data: { detail: expect.stringMatching(/^\d{6}$/) },
    });
    const { detail } = (failure as { data: { detail: string } }).data;
    expect(genu.log.join('\n')).toContain(`incident ${detail}: Error | at`);
    expect(genu.log.join('\n')).not.toMatch(/Philomena|\/home|\/tmp/);
    expect(JSON.stringify(failure)).not.toContain('Philomena');
  });
});
