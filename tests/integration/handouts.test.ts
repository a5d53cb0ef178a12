import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Printer } from '#electron/pdf/printer.ts';
import { isPermitted } from '#shared/intake/facts.ts';
import { isQuestionId, questions, type Answers } from '#shared/intake/questions.ts';
import {
  PASSPHRASE,
  SHEET,
  codeOf,
  draftWith,
  handOut,
  openBehind,
  quickPrinter,
  startGenu,
  startWithVault,
  type Genu,
} from './support.ts';
import calmKnee from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const calm = calmKnee.answers as unknown as Answers;
const locked: Answers = { ...calm, mechanical: ['locked-now'] };

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
    const shown = await genu.client.handouts.preview({ assessmentId, options: SHEET });
    const made = await genu.client.handouts.keep({ id: shown.id });
    const summary = await handOut(genu.client, assessmentId, { ...SHEET, audience: 'clinician' });
    await genu.services.close();
    const later = await startGenu(genu.folder);
    await later.client.vault.unlock({ passphrase: PASSPHRASE });
    const found = await later.client.handouts.get({ id: made.id });
    expect(found).toEqual({ ...made, base64: shown.base64 });
    const bytes = Buffer.from(found.base64, 'base64');
    expect(bytes.equals(printed[0] ?? Buffer.alloc(0))).toBe(true);
    expect(bytes.toString()).toContain('Philomena Featherstone');
    expect(found).toMatchObject({
      assessmentId,
      options: SHEET,
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

  it('is not kept for being looked at, and is kept once however often it is handed out', async () => {
    const { client } = await startWithVault();
    const assessmentId = await openDraft({ client });
    const looks = [
      await client.handouts.preview({ assessmentId, options: SHEET }),
      await client.handouts.preview({ assessmentId, options: SHEET }),
    ];
    expect(await client.handouts.list({ assessmentId })).toEqual([]);
    expect(await codeOf(client.handouts.get({ id: looks[0]?.id ?? '' }))).toBe('NOT_FOUND');
    const kept = [];
    for (const { id } of [...looks, ...looks]) kept.push(await client.handouts.keep({ id }));
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
    expect(await client.handouts.list({ assessmentId })).toHaveLength(1);
  });

  it('that was shown before a lock is gone with it', async () => {
    const { client } = await startWithVault();
    const { id } = await client.handouts.preview({
      assessmentId: await openDraft({ client }),
      options: SHEET,
    });
    await client.vault.lock({});
    await client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await codeOf(client.handouts.keep({ id }))).toBe('NOT_FOUND');
  });

  it('remembers the paper and the parts that were last handed out', async () => {
    const { client } = await startWithVault();
    const assessmentId = await openDraft({ client });
    expect(await client.handouts.lastOptions({})).toBeUndefined();
    const options = { ...SHEET, paper: 'letter', hidden: ['ho-diary'] } as const;
    await client.handouts.preview({ assessmentId, options: { ...options, largePrint: true } });
    await handOut(client, assessmentId, options);
    expect(await client.handouts.lastOptions({})).toEqual(options);
  });

  it('says which parts can be left off, and leaves off those that are', async () => {
    const { client } = await startWithVault();
    const { id: assessmentId } = await draftWith(client, calm);
    const whole = await client.handouts.preview({ assessmentId, options: SHEET });
    expect(whole.sections).toEqual([
      'letterhead',
      'ho-what',
      'ho-why',
      'ho-pain-light',
      'ho-load',
      'ho-fit',
      'ho-exercises',
      'ho-technique-shoes',
      'ho-relief',
      'ho-race',
      'ho-diary',
    ]);
    expect(whole.isDraft).toBe(false);
    const options = { ...SHEET, hidden: ['ho-diary', 'letterhead'] } as const;
    const part = await client.handouts.preview({ assessmentId, options });
    expect(part.sections).toEqual(whole.sections);
    const text = Buffer.from(part.base64, 'base64').toString();
    expect(text).not.toMatch(/"section":"ho-diary"|Riverside/);
    expect(text).toContain('ho-safety');
  });

  it('goes out over an urgent sign only with a reason for that sign, which stays in the record', async () => {
    const printedTo: string[] = [];
    const { client } = await startWithVault('doctor', {
      printFile: (bytes) => {
        printedTo.push(sha256(Buffer.from(bytes)));
        return Promise.resolve(true);
      },
      saveFile: () => Promise.resolve(true),
    });
    const { id: assessmentId } = await draftWith(client, locked);
    const shown = await client.handouts.preview({ assessmentId, options: SHEET });
    for (const call of [client.handouts.keep, client.handouts.print, client.handouts.saveAs]) {
      expect(await codeOf(call({ id: shown.id }))).toBe('REASON_NEEDED');
    }
    expect(printedTo).toEqual([]);
    expect(await client.handouts.list({ assessmentId })).toEqual([]);

    const give = async (flags: readonly 'rf-locked'[] | readonly 'rf-dvt'[]) => {
      const { id, revision } = await client.assessments.get({ id: assessmentId });
      const urgent = { flags, reason: 'Goes to the emergency department now.' };
      await client.assessments.append({ id, revision, changes: [{ kind: 'choices', choices: { urgent } }] });
    };
    await give(['rf-dvt']);
    expect(await codeOf(client.handouts.print({ id: shown.id }))).toBe('REASON_NEEDED');
    await give(['rf-locked']);
    expect(await client.handouts.print({ id: shown.id })).toEqual({ printed: true });
    expect(printedTo).toEqual([shown.sha256]);
    const summary = await client.handouts.preview({
      assessmentId,
      options: { ...SHEET, audience: 'clinician' },
    });
    expect(Buffer.from(summary.base64, 'base64').toString()).toContain(
      'Goes to the emergency department now.',
    );
  });

  it('cannot be changed or deleted, and is refused when its bytes are not the ones handed out', async () => {
    const genu = await startWithVault();
    const assessmentId = await openDraft(genu);
    const { id } = await handOut(genu.client, assessmentId);
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
    expect(await codeOf(genu.client.handouts.preview({ assessmentId, options: SHEET }))).toBe('PDF_FAILED');
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
    const assessmentId = await openDraft(genu);
    const call = genu.client.handouts.preview({ assessmentId, options: SHEET });
    await started.promise;
    await genu.client.vault.lock({});
    held.resolve();
    const { id } = await call;
    expect(await codeOf(genu.client.handouts.keep({ id }))).toBe('VAULT_LOCKED');
  });

  it('is saved where the user says, if the host can ask and the user does not cancel', async () => {
    const saved: [string, string][] = [];
    const saveFile = (fileName: string, bytes: Uint8Array) => {
      saved.push([fileName, sha256(Buffer.from(bytes))]);
      return Promise.resolve(saved.length === 1);
    };
    const genu = await startWithVault('doctor', { saveFile });
    const made = await genu.client.handouts.preview({
      assessmentId: await openDraft(genu),
      options: SHEET,
    });
    expect(await genu.client.handouts.saveAs({ id: made.id })).toEqual({ saved: true });
    expect(await genu.client.handouts.saveAs({ id: made.id })).toEqual({ saved: false });
    expect(saved).toEqual([
      [made.fileName, made.sha256],
      [made.fileName, made.sha256],
    ]);
    expect((await genu.client.app.status({})).capabilities).toEqual({
      nativeDialogs: true,
      printing: false,
      keychain: false,
    });
  });

  it('says when the printer does not take it, and is kept all the same', async () => {
    const { client } = await startWithVault('doctor', {
      printFile: () => Promise.reject(new Error('no paper')),
    });
    const assessmentId = await openDraft({ client });
    const { id } = await client.handouts.preview({ assessmentId, options: SHEET });
    expect(await codeOf(client.handouts.print({ id }))).toBe('PRINT_FAILED');
    expect(await client.handouts.list({ assessmentId })).toHaveLength(1);
  });
});

describe('a letter', () => {
  it('is written for the role that asks, from the draft as it stands', async () => {
    for (const role of ['doctor', 'coach'] as const) {
      const { client } = await startWithVault(role);
      const common = Object.entries(calm).filter(
        ([id]) => isQuestionId(id) && id !== 'assessorRole' && isPermitted(questions[id], 'coach'),
      );
      const { id: assessmentId } = await draftWith(client, Object.fromEntries(common));
      const { text } = await client.handouts.letter({ assessmentId, letter: 'referral', language: 'en' });
      expect(text).toContain('Re: Philomena Featherstone, born 16 June 1991');
      expect(text.includes('ITB syndrome')).toBe(role === 'doctor');
      const note = await client.handouts.letter({ assessmentId, letter: 'note', language: 'en' });
      expect(note.text).toMatch(/^Philomena Featherstone · born 16 June 1991 · Mon 15 June 2026\n\nS\n/);
    }
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
