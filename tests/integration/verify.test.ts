import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verification } from '#electron/services/verify.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { genuReading } from './command-line.support.ts';
import {
  PASSPHRASE,
  SHEET,
  draftWith,
  handOut,
  openBehind,
  startWithVault,
  temporaryFolder,
} from './support.ts';
import calmKnee from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };

/** A closed vault with one signed record, one sheet of a draft, and the signed sheet as a file beside it. */
async function signedVault() {
  const genu = await startWithVault();
  const { id } = await draftWith(genu.client, calmKnee.answers as unknown as Answers);
  const shown = await genu.client.handouts.preview({ assessmentId: id, options: SHEET });
  const signature = await genu.client.assessments.sign({ id, handoutId: shown.id });
  await handOut(genu.client, (await draftWith(genu.client, {}, 'Ida Brook')).id);
  await genu.services.close();
  const pdf = join(temporaryFolder(), 'sheet.pdf');
  writeFileSync(pdf, Buffer.from(shown.base64, 'base64'));
  return { folder: genu.folder, pdf, shown, signature };
}
const verify = (folder: string, ...words: readonly string[]) =>
  genuReading(`${PASSPHRASE}\n`, 'verify', ...words, '--data', folder);
const whole = {
  handouts: { count: 3, damaged: [] },
  signatures: { count: 1, damaged: [] },
  trail: {
    entries: expect.any(Number) as number,
    anchor: expect.anything() as object,
    problems: [],
    records: [],
    openErasures: 0,
  },
};

describe('genu verify', () => {
  it('knows a sheet by its very bytes, says who signed it and when, and names no runner', async () => {
    const { folder, pdf, shown, signature } = await signedVault();
    const { code, output, messages } = await verify(folder, pdf);
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    expect(JSON.parse(output)).toEqual({
      file: {
        sha256: shown.sha256,
        isKnown: true,
        fileName: shown.fileName,
        createdAt: shown.createdAt,
        signedAt: signature.signedAt,
        signedBy: 'Dr M. Quill',
      },
      ...whole,
    });
    expect(output).not.toMatch(/Philomena|Brook/);
  });

  it('says that one changed byte makes another file', async () => {
    const { folder, pdf, shown } = await signedVault();
    writeFileSync(pdf, `${Buffer.from(shown.base64, 'base64').toString()} `);
    const { code, output, messages } = await verify(folder, pdf);
    expect(code).toBe(1);
    expect(messages).toMatch(/^These bytes were not handed out by this vault/);
    expect(JSON.parse(output)).toMatchObject({ file: { isKnown: false }, ...whole });
  });

  it('finds what was changed behind the triggers', async () => {
    const { folder, signature } = await signedVault();
    const { output: before } = await verify(folder);
    expect(JSON.parse(before)).toEqual(whole);
    const { anchor } = (JSON.parse(before) as Verification).trail;
    expect(await verify(folder, '--anchor', `${anchor.sequence}:${anchor.hash.slice(0, 8)}`)).toMatchObject({
      code: 0,
    });
    expect(await verify(folder, '--anchor', `${anchor.sequence}:00000000`)).toMatchObject({
      code: 1,
      messages: `Entry ${anchor.sequence} of the audit trail was changed.\n`,
    });
    const behind = await openBehind(folder);
    behind.exec(`DROP TRIGGER handouts_stay; DROP TRIGGER signatures_stay;
      UPDATE handouts SET pdf = x'2550' WHERE id = '${signature.handoutId}';
      UPDATE signatures SET record = replace(record, 'Quill', 'Other')`);
    behind.close();
    const { code, output, messages } = await verify(folder);
    expect(code).toBe(1);
    expect(messages.split('\n')).toEqual([
      'Stored handouts whose hash does not hold: 1.',
      'Signed records whose hash does not hold: 1.',
      `The sheet ${signature.handoutId} is not the one that was kept.`,
      `The record ${signature.assessmentId} is not the one that was kept.`,
      '',
    ]);
    expect(JSON.parse(output)).toMatchObject({
      handouts: { damaged: [signature.handoutId] },
      signatures: { damaged: [signature.assessmentId] },
    });
  });

  it('needs a vault, its passphrase and a readable file, and makes nothing', async () => {
    const { folder } = await signedVault();
    const nowhere = join(temporaryFolder(), 'nowhere');
    const outcomes = [
      await genuReading('not the passphrase\n', 'verify', '--data', folder),
      await genuReading('', 'verify', '--data', folder),
      await verify(nowhere),
      await verify(folder, join(nowhere, 'no.pdf')),
    ];
    expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(outcomes.map(({ messages }) => messages.trim())).toEqual([
      'That is not the passphrase of this vault. Nothing was changed.',
      'No passphrase was given: pipe it in, or type it when asked.',
      'There is no vault in this folder: name yours with --data.',
      'The PDF cannot be read (ENOENT): check its path.',
    ]);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('waits for nobody: while Genu has the vault open it says where', async () => {
    const { folder } = await startWithVault();
    const { code, messages } = await verify(folder);
    expect(code).toBe(1);
    expect(messages).toContain('Genu is already running on this data folder');
  });
});
