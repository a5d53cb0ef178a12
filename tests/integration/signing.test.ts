import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
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
import soreBone from '../../resources/sample-intakes/worked-example-2.json' with { type: 'json' };

const calm = calmKnee.answers as unknown as Answers;
type Client = Genu['client'];

/** Looks at the runner's sheet and signs it. */
async function sign(client: Client, id: string) {
  const shown = await client.handouts.preview({ assessmentId: id, options: SHEET });
  return { shown, signature: await client.assessments.sign({ id, handoutId: shown.id }) };
}
async function append(client: Client, id: string, question: keyof Answers, value: unknown): Promise<void> {
  const { revision } = await client.assessments.get({ id });
  const change = { kind: 'answer', question, value: value as never } as const;
  await client.assessments.append({ id, revision, changes: [change] });
}

describe('signing', () => {
  it('freezes the sheet that was looked at, a summary that names the signer, and all they came from', async () => {
    const { client } = await startWithVault();
    const { id, personId } = await draftWith(client, calm);
    const { shown, signature } = await sign(client, id);
    expect(signature).toMatchObject({
      assessmentId: id,
      handoutId: shown.id,
      signedAt: '2026-06-15T09:30:00.000Z',
      signedBy: 'Dr M. Quill',
      role: 'doctor',
      knowledgeVersion: (await client.app.status({})).knowledgeVersion,
    });
    expect(await client.assessments.signature({ id })).toEqual(signature);
    expect((await client.handouts.get({ id: signature.handoutId })).base64).toBe(shown.base64);
    const summary = await client.handouts.get({ id: signature.summaryId });
    expect(Buffer.from(summary.base64, 'base64').toString()).toContain('Mon 15 June 2026, ');
    expect(await client.assessments.get({ id })).toMatchObject({ status: 'finalised' });
    expect(await client.assessments.list({ personId })).toEqual([
      {
        id,
        status: 'finalised',
        createdAt: expect.any(String) as string,
        savedAt: signature.signedAt,
        signedAt: signature.signedAt,
        signedBy: 'Dr M. Quill',
      },
    ]);
    expect(await client.people.get({ id: personId })).toMatchObject({ hasDraft: false, assessmentId: id });
  });

  it('closes the record to every call', async () => {
    const { client } = await startWithVault();
    const { id } = await draftWith(client, calm);
    const { shown } = await sign(client, id);
    const { revision } = await client.assessments.get({ id });
    const change = { kind: 'answer', question: 'massKg', value: 70 } as const;
    const refused = [
      client.assessments.append({ id, revision, changes: [change] }),
      client.handouts.preview({ assessmentId: id, options: SHEET }),
      client.assessments.sign({ id, handoutId: shown.id }),
    ];
    for (const call of refused) expect(await codeOf(call)).toBe('FINALISED');
  });

  it('gives the same bytes years later, by whatever Genu then believes', async () => {
    const genu = await startWithVault();
    const { id } = await draftWith(genu.client, calm);
    const { shown, signature } = await sign(genu.client, id);
    const reasoning = await genu.client.assessments.reason({ id });
    const letter = await genu.client.handouts.letter({ assessmentId: id, letter: 'note', language: 'en' });
    await genu.services.close();
    const later = await startGenu(genu.folder, {
      now: () => new Date('2031-01-02T08:00:00.000Z'),
      printer: { ...quickPrinter, print: () => Promise.reject(new Error('nothing is printed anew')) },
    });
    await later.client.vault.unlock({ passphrase: PASSPHRASE });
    const again = await later.client.handouts.get({ id: signature.handoutId });
    expect(again.base64).toBe(shown.base64);
    expect(createHash('sha256').update(Buffer.from(again.base64, 'base64')).digest('hex')).toBe(shown.sha256);
    expect(await later.client.assessments.reason({ id })).toEqual(reasoning);
    expect(await later.client.handouts.letter({ assessmentId: id, letter: 'note', language: 'en' })).toEqual(
      letter,
    );
  });

  it('is refused over an urgent sign without a reason, and while the sheet is marked as a draft', async () => {
    const { client } = await startWithVault();
    const locked = await draftWith(client, { ...calm, mechanical: ['locked-now'] });
    const draft = await draftWith(client, { ...calm, warmth: 'not-known' }, 'Ida Brook');
    expect(await codeOf(sign(client, locked.id))).toBe('REASON_NEEDED');
    expect(await codeOf(sign(client, draft.id))).toBe('INCOMPLETE');
    expect(await client.assessments.get({ id: locked.id })).toMatchObject({ status: 'draft' });
    expect(await client.assessments.signature({ id: draft.id })).toBeUndefined();
    expect(await client.handouts.list({ assessmentId: locked.id })).toEqual([]);
  });

  it('is refused for a sheet of an older draft, of another day, of another person, or for the clinician', async () => {
    let now = new Date('2026-06-15T09:30:00.000Z');
    const { client } = await startWithVault('doctor', { now: () => now });
    const { id } = await draftWith(client, calm);
    const other = await draftWith(client, calm, 'Ida Brook');
    const look = (options: object = {}) =>
      client.handouts.preview({ assessmentId: id, options: { ...SHEET, ...options } });
    const older = await look();
    await append(client, id, 'massKg', 63);
    expect(await codeOf(client.assessments.sign({ id, handoutId: older.id }))).toBe('STALE_DRAFT');
    const summary = await look({ audience: 'clinician' });
    expect(await codeOf(client.assessments.sign({ id, handoutId: summary.id }))).toBe('INVALID_INPUT');
    const sheet = await look();
    expect(await codeOf(client.assessments.sign({ id: other.id, handoutId: sheet.id }))).toBe(
      'INVALID_INPUT',
    );
    now = new Date('2026-06-17T09:30:00.000Z');
    expect(await codeOf(client.assessments.sign({ id, handoutId: sheet.id }))).toBe('STALE_DRAFT');
    expect(await client.assessments.get({ id })).toMatchObject({ status: 'draft' });
  });

  it('is undone whole when somebody types while the summary is printed', async () => {
    let onPrint = (): Promise<unknown> => Promise.resolve();
    const { client } = await startWithVault('doctor', {
      printer: {
        ...quickPrinter,
        print: async (handout) => {
          if (handout.audience === 'clinician') await onPrint();
          return quickPrinter.print(handout);
        },
      },
    });
    const { id } = await draftWith(client, calm);
    onPrint = () => append(client, id, 'massKg', 64);
    expect(await codeOf(sign(client, id))).toBe('STALE_DRAFT');
    expect(await client.handouts.list({ assessmentId: id })).toEqual([]);
    expect((await client.assessments.get({ id })).answers.massKg).toBe(64);
  });
});

describe('the database', () => {
  it('refuses every change of what was signed, from behind too', async () => {
    const genu = await startWithVault();
    const { id } = await draftWith(genu.client, calm);
    const open = await draftWith(genu.client, calm, 'Ida Brook');
    await sign(genu.client, id);
    const kept = await handOut(genu.client, open.id);
    await genu.client.vault.lock({});
    const behind = await openBehind(genu.folder);
    const attempts: readonly (readonly [string, RegExp])[] = [
      [`UPDATE signatures SET record = '{}'`, /immutable/],
      ['DELETE FROM signatures', /immutable/],
      [`UPDATE assessments SET status = 'draft' WHERE id = '${id}'`, /finalised/],
      [`UPDATE assessments SET revision = 0 WHERE id = '${id}'`, /finalised/],
      [`DELETE FROM assessments WHERE id = '${id}'`, /finalised/],
      [`UPDATE draft_events SET change = '{}' WHERE assessment_id = '${id}'`, /append only/],
      [
        `INSERT INTO draft_events (assessment_id, sequence, at, change) VALUES ('${id}', 9999, 'now', '{}')`,
        /finalised/,
      ],
      [
        `INSERT INTO handouts SELECT 'f' || substr(id, 2), assessment_id, created_at, knowledge_version,
         draft_revision, options, file_name, pages, sha256, pdf, maker_role FROM handouts WHERE assessment_id = '${id}'`,
        /finalised/,
      ],
      [`UPDATE assessments SET status = 'finalised' WHERE id = '${open.id}'`, /unsigned/],
      [
        `INSERT INTO assessments (id, person_id, status, created_at, saved_at)
         SELECT 'f' || substr(id, 2), person_id, 'finalised', created_at, saved_at FROM assessments LIMIT 1`,
        /unsigned/,
      ],
      [
        `INSERT INTO signatures SELECT '${open.id}', handout_id, summary_id, signed_at, user_id, signed_by, role,
         knowledge_version, record, sha256 FROM signatures`,
        /sheets of another assessment/,
      ],
      [
        `INSERT INTO signatures SELECT assessment_id, '${kept.id}', '${kept.id}', signed_at, user_id, signed_by, role,
         knowledge_version, record, sha256 FROM signatures`,
        /finalised|another assessment/,
      ],
    ];
    for (const [sql, refusal] of attempts) expect(() => behind.exec(sql)).toThrow(refusal);
    behind.close();
  });

  it('shows when a record is not the one that was signed', async () => {
    const genu = await startWithVault();
    const { id } = await draftWith(genu.client, calm);
    await sign(genu.client, id);
    await genu.client.vault.lock({});
    const behind = await openBehind(genu.folder);
    behind.exec(
      `DROP TRIGGER signatures_stay; UPDATE signatures SET record = replace(record, 'iliotibial', 'patellar')`,
    );
    behind.close();
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await codeOf(genu.client.assessments.signature({ id }))).toBe('VAULT_DAMAGED');
    expect(await codeOf(genu.client.assessments.reason({ id }))).toBe('VAULT_DAMAGED');
  });
});

describe('a new version', () => {
  it('begins as a copy, says what changed, and prints it on its summary', async () => {
    const { client } = await startWithVault();
    const { id, personId } = await draftWith(client, calm);
    const { signature } = await sign(client, id);
    const draft = await client.assessments.amend({ id });
    const signed = await client.assessments.get({ id });
    expect(draft).toMatchObject({ status: 'draft', amends: id, answers: signed.answers });
    expect(await client.assessments.changes({ id: draft.id })).toEqual({
      since: { assessmentId: id, signedAt: signature.signedAt },
      changes: [],
    });
    // Asked again it is the same draft.
    expect((await client.assessments.amend({ id })).id).toBe(draft.id);

    await append(client, draft.id, 'nprsRun', 2);
    const { revision } = await client.assessments.get({ id: draft.id });
    const choices = {
      items: { 'ex-hip-hitch': { removed: true }, 'ex-side-plank': { dose: { sets: 2 } } },
    } as const;
    await client.assessments.append({ id: draft.id, revision, changes: [{ kind: 'choices', choices }] });
    const compared = await client.assessments.changes({ id: draft.id });
    expect(compared?.changes).toEqual(
      expect.arrayContaining([
        { kind: 'answer', question: 'nprsRun', before: 6, after: 2 },
        { kind: 'item', id: 'ex-hip-hitch', change: 'gone' },
        {
          kind: 'dose',
          id: 'ex-side-plank',
          before: { sets: 3, holdSeconds: 20, daysPerWeek: 3 },
          after: { sets: 2, holdSeconds: 20, daysPerWeek: 3 },
        },
      ]),
    );
    const second = await sign(client, draft.id);
    const page = await client.handouts.get({ id: second.signature.summaryId });
    const text = Buffer.from(page.base64, 'base64').toString();
    expect(text).toContain('Changed against the version of Mon 15 June 2026');
    expect(text).toContain('Off the plan: Hip hitch');
    // The older version stays as it was signed.
    expect(await client.assessments.get({ id })).toEqual(signed);
    const versions = await client.assessments.list({ personId });
    expect(versions.map((line) => [line.id, line.amends])).toEqual([
      [draft.id, id],
      [id, undefined],
    ]);
    expect(await client.assessments.changes({ id })).toBeUndefined();
  });

  it('is made of signed records alone, and not beside another draft', async () => {
    const { client } = await startWithVault();
    const { id, personId } = await draftWith(client, calm);
    expect(await codeOf(client.assessments.amend({ id }))).toBe('NOT_FOUND');
    await sign(client, id);
    await client.assessments.open({ personId });
    expect(await codeOf(client.assessments.amend({ id }))).toBe('DRAFT_OPEN');
  });

  it('asks anew for a reason to print over a sign', async () => {
    const { client } = await startWithVault();
    const { id } = await draftWith(client, { ...calm, mechanical: ['locked-now'] });
    const { revision } = await client.assessments.get({ id });
    const urgent = { flags: ['rf-locked'] as const, reason: 'The surgeon waits for the runner.' };
    await client.assessments.append({ id, revision, changes: [{ kind: 'choices', choices: { urgent } }] });
    await sign(client, id);
    const draft = await client.assessments.amend({ id });
    expect(draft.choices.urgent).toBeUndefined();
    expect(await codeOf(sign(client, draft.id))).toBe('REASON_NEEDED');
  });
});

describe('a coach', () => {
  it('signs what a coach may see, and nothing of a condition is frozen', async () => {
    const { client } = await startWithVault('coach');
    const { id } = await draftWith(client, soreBone.answers as unknown as Answers);
    const { revision } = await client.assessments.get({ id });
    const { assessment } = await client.assessments.reason({ id });
    const flags = assessment.redFlags
      .filter(({ urgency }) => urgency === 'within-week')
      .map((flag) => flag.id);
    const urgent = { flags, reason: 'Sent to the doctor, who will see the runner on Friday.' };
    await client.assessments.append({ id, revision, changes: [{ kind: 'choices', choices: { urgent } }] });
    const { signature } = await sign(client, id);
    expect(signature.role).toBe('coach');
    const reasoning = await client.assessments.reason({ id });
    expect(reasoning.assessment.hypotheses).toEqual([]);
    expect(reasoning.pattern).toEqual({ kind: 'overuse', zone: 'proximal-tibia' });
  });
});
