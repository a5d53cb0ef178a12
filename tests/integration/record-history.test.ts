import { describe, expect, it } from 'vitest';
import { verifyVault } from '#electron/services/verify.ts';
import type { Block, Handout, HandoutOptions } from '#shared/handout/types.ts';
import type { Answers } from '#shared/intake/questions.ts';
import {
  NOW,
  PASSPHRASE,
  SHEET,
  codeOf,
  draftWith,
  openBehind,
  startWithVault,
  type Genu,
} from './support.ts';
import calmKnee from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };

const calm = calmKnee.answers as unknown as Answers;
const later = { text: 'The physiotherapist called: squats hurt less.' };

async function sign({ client }: Genu, id: string) {
  const shown = await client.handouts.preview({ assessmentId: id, options: SHEET });
  return client.assessments.sign({ id, handoutId: shown.id });
}
async function signed() {
  const genu = await startWithVault();
  const { id, personId } = await draftWith(genu.client, calm);
  await sign(genu, id);
  await genu.client.assessments.addAddendum({ assessmentId: id, ...later });
  return { ...genu, id, personId };
}
async function trailOf({ services, folder }: Genu, anchors = {}) {
  await services.close();
  const request = { dataFolder: folder, passphrase: PASSPHRASE, application: '0', now: NOW, ...anchors };
  return (await verifyVault(request)).trail;
}

describe('an addendum', () => {
  it('keeps what is being written, and stays as it was added', async () => {
    const { client, id } = await signed();
    await client.assessments.draftAddendum({ assessmentId: id, text: 'He also sa' });
    expect((await client.assessments.addenda({ id })).draft).toBe('He also sa');
    await client.assessments.addAddendum({ assessmentId: id, text: 'He also said that stairs are fine.' });
    const { addenda, draft } = await client.assessments.addenda({ id });
    expect(draft).toBe('');
    expect(addenda.map(({ text, writtenBy, writtenAt }) => [text, writtenBy, writtenAt])).toEqual([
      [later.text, 'Dr M. Quill', NOW.toISOString()],
      ['He also said that stairs are fine.', 'Dr M. Quill', NOW.toISOString()],
    ]);
  });

  it('of a doctor stays among doctors', async () => {
    const genu = await signed();
    const { client } = genu;
    const passphrase = 'four plain words more';
    await client.users.add({ name: 'Coach C. Miles', role: 'coach', signature: '', passphrase });
    const coach = (await client.users.list({})).find(({ isSelf }) => !isSelf);
    await client.vault.lock({});
    await client.vault.unlock({ passphrase, userId: coach?.id ?? '' });
    expect((await client.assessments.addenda({ id: genu.id })).addenda).toEqual([]);
    await client.assessments.addAddendum({ assessmentId: genu.id, text: 'Runs on grass now.' });
    expect((await client.assessments.addenda({ id: genu.id })).addenda).toMatchObject([
      { text: 'Runs on grass now.', writtenBy: 'Coach C. Miles', role: 'coach' },
    ]);
  });
});

describe('the summary that is printed with addenda', () => {
  const forClinician = { ...SHEET, audience: 'clinician' } as const;
  const sheetIn = ({ base64 }: { readonly base64: string }) =>
    JSON.parse(Buffer.from(base64, 'base64').toString().replace('%PDF ', '')) as Handout;

  it('is the signed one and what was added, beside how far the trail reached', async () => {
    const { client, id } = await signed();
    const signature = await client.assessments.signature({ id });
    const before = await client.handouts.get({ id: signature?.summaryId ?? '' });
    const { anchor } = await client.assessments.trail({ id });
    const shown = await client.handouts.preview({ assessmentId: id, options: forClinician });
    const [asSigned, again] = [sheetIn(before), sheetIn(shown)];
    const isAdded = (block: Block) => 'section' in block && block.section === 'cs-addenda';
    const end = (given: string) => given.replaceAll(/\d+:[0-9a-f]{12}/gu, 'END');
    const { blocks, ...head } = again;
    expect({
      ...head,
      blocks: JSON.parse(end(JSON.stringify(blocks.filter((one) => !isAdded(one))))),
    }).toEqual({ ...asSigned, blocks: JSON.parse(end(JSON.stringify(asSigned.blocks))) });
    expect(JSON.stringify(blocks)).toContain(`${anchor.sequence}:${anchor.hash.slice(0, 12)}`);
    expect(blocks.filter(isAdded)).toMatchObject([
      {
        head: ['by', expect.stringContaining(signature?.sha256.slice(0, 12) ?? '') as unknown],
        rows: [[{ text: 'Dr M. Quill', strong: true }, { text: later.text }]],
      },
    ]);
  });

  it('leaves the signed sheets as they are, is written down when it is printed, and is known again', async () => {
    const genu = await signed();
    const { client, id } = genu;
    const kept = await client.handouts.list({ assessmentId: id });
    const shown = await client.handouts.preview({ assessmentId: id, options: forClinician });
    await client.handouts.keep({ id: shown.id });
    expect(await client.handouts.list({ assessmentId: id })).toEqual(kept);
    const { lines, anchor } = await client.assessments.trail({ id });
    expect(lines.at(-1)).toMatchObject({ action: 'addenda-printed', details: { print: shown.sha256 } });
    await genu.services.close();
    const pdf = Buffer.from(shown.base64, 'base64');
    const request = { dataFolder: genu.folder, passphrase: PASSPHRASE, application: '0', now: NOW };
    const found = await verifyVault({ ...request, pdf, anchors: [anchor] });
    expect(found.file).toEqual({ sha256: shown.sha256, isKnown: true, createdAt: NOW.toISOString() });
    expect(found.trail).toMatchObject({ problems: [], records: [] });
  });

  it('is refused where nothing was added, for the sheet of the runner, and to a coach', async () => {
    const genu = await startWithVault();
    const { client } = genu;
    const { id } = await draftWith(client, calm);
    await sign(genu, id);
    const preview = (options: HandoutOptions) =>
      codeOf(client.handouts.preview({ assessmentId: id, options: { ...options } }));
    expect(await preview(forClinician)).toBe('FINALISED');
    await client.assessments.addAddendum({ assessmentId: id, ...later });
    expect(await preview(SHEET)).toBe('FINALISED');
    const passphrase = 'four plain words more';
    await client.users.add({ name: 'Coach C. Miles', role: 'coach', signature: '', passphrase });
    const coach = (await client.users.list({})).find(({ isSelf }) => !isSelf);
    await client.vault.lock({});
    await client.vault.unlock({ passphrase, userId: coach?.id ?? '' });
    await client.assessments.addAddendum({ assessmentId: id, text: 'Runs on grass now.' });
    expect(await preview(forClinician)).toBe('NOT_PERMITTED');
  });
});

describe('the history of an answer', () => {
  it('names each value, when and by whom, newest first', async () => {
    let now = new Date('2026-06-15T09:30:00.000Z');
    const { client } = await startWithVault('doctor', { now: () => now });
    const { id } = await draftWith(client, { nprsRun: 6 });
    const answer = async (value: number | undefined) => {
      const { revision } = await client.assessments.get({ id });
      const change = { kind: 'answer', question: 'nprsRun', value } as const;
      await client.assessments.append({ id, revision, changes: [change] });
    };
    now = new Date('2026-06-15T09:41:00.000Z');
    await answer(3);
    now = new Date('2026-06-15T09:42:00.000Z');
    await answer(undefined);
    expect(await client.assessments.pastValues({ id, question: 'nprsRun' })).toEqual([
      { at: '2026-06-15T09:42:00.000Z', by: 'Dr M. Quill' },
      { at: '2026-06-15T09:41:00.000Z', by: 'Dr M. Quill', value: 3 },
      { at: '2026-06-15T09:30:00.000Z', by: 'Dr M. Quill', value: 6 },
    ]);
    expect(await client.assessments.pastValues({ id, question: 'nprsRest' })).toEqual([]);
  });

  it('keeps the order in which they were given where the clock was set back meanwhile', async () => {
    let now = NOW;
    const { client } = await startWithVault('doctor', { now: () => now });
    const { id, personId } = await draftWith(client, { nprsRun: 6 });
    now = new Date('2025-12-31T23:59:00.000Z');
    const { revision } = await client.assessments.get({ id });
    const changes = [{ kind: 'answer', question: 'nprsRun', value: 3 } as const];
    await client.assessments.append({ id, revision, changes });
    expect((await client.assessments.open({ personId })).answers.nprsRun).toBe(3);
    expect(
      (await client.assessments.pastValues({ id, question: 'nprsRun' })).map(({ value }) => value),
    ).toEqual([3, 6]);
    expect((await client.assessments.trail({ id })).isWhole).toBe(true);
  });

  it('of a doctor’s question is not a coach’s', async () => {
    const { client } = await startWithVault('coach');
    const { id } = await draftWith(client, { nprsRun: 6 });
    expect(await codeOf(client.assessments.pastValues({ id, question: 'tNoble' }))).toBe('NOT_PERMITTED');
  });
});

describe('erasure', () => {
  it('takes a signed person out whole, keeps the entries without a name, and the trail still holds', async () => {
    const genu = await signed();
    const { client } = genu;
    const other = await draftWith(client, calm, 'Ida Brook');
    await sign(genu, other.id);
    await client.assessments.draftAddendum({ assessmentId: genu.id, text: 'half a word' });
    await client.assessments.amend({ id: genu.id });
    await client.people.erase({ id: genu.personId, typedName: 'Philomena Featherstone' });
    await client.vault.lock({});
    const behind = await openBehind(genu.folder);
    const tables = ['people', 'assessments', 'signatures', 'addenda', 'addendum_drafts', 'erasing'];
    const counts = tables.map((table) => behind.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    expect(counts).toEqual([1, 1, 1, 0, 0, 0]);
    const erased = behind.prepare(`SELECT details FROM audit_trail WHERE action = 'person-erased'`).pluck();
    expect(JSON.parse(String(erased.get()))).toEqual({ visits: 2 });
    behind.close();
    expect(await trailOf(genu)).toMatchObject({ problems: [], records: [], openErasures: 0 });
  });
});
