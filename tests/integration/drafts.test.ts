import { describe, expect, it } from 'vitest';
import type { Subject } from '#shared/assessment/explanation.ts';
import type { DraftChange } from '#shared/contract/schemas.ts';
import { isQuestionId, questionIds, questions } from '#shared/intake/questions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { factsOf } from '#shared/logic/trace.ts';
import type { Choices } from '#shared/plan/types.ts';
import { calmRunner } from '#tests/fixtures/given.ts';
import { codeOf, openBehind, startGenu, startWithVault, PASSPHRASE, type Genu } from './support.ts';

const answer = (question: string, value?: unknown) => ({ kind: 'answer', question, value }) as DraftChange;
type Trials = Extract<DraftChange, { kind: 'answer' }>[];
const changesOf = (answers: object): DraftChange[] =>
  Object.entries(answers).flatMap(([id, value]) => (id === 'assessorRole' ? [] : [answer(id, value)]));

async function openDraft({ client }: Pick<Genu, 'client'>) {
  const person = await client.people.create({ name: 'Ida Brook', birthDate: '1991-06-16' });
  return client.assessments.open({ personId: person.id });
}

describe('a draft', () => {
  it('starts with what is already known, and is the same draft when it is opened again', async () => {
    const genu = await startWithVault();
    const draft = await openDraft(genu);
    expect(draft).toMatchObject({
      status: 'draft',
      answers: { assessorRole: 'doctor', ageYears: 34 },
      choices: {},
    });
    expect(await genu.client.assessments.open({ personId: draft.personId })).toEqual(draft);
  });

  it('is the fold of its changes, also after the process has ended', async () => {
    const genu = await startWithVault();
    const { id, revision, personId } = await openDraft(genu);
    const first = await genu.client.assessments.append({
      id,
      revision,
      changes: [
        answer('massKg', 62.5),
        answer('nprsRun', 0),
        answer('otherJoints', false),
        { kind: 'choices', choices: {} },
      ],
    });
    expect(first.revision).toBe(revision + 4);
    await genu.client.assessments.append({
      id,
      revision: first.revision,
      changes: [
        answer('massKg'),
        answer('swelling', 'not-known'),
        { kind: 'choices', choices: { restartDate: '2026-06-22' } },
      ],
    });
    await genu.services.close();
    const later = await startGenu(genu.folder);
    await later.client.vault.unlock({ passphrase: PASSPHRASE });
    const reopened = await later.client.assessments.open({ personId });
    expect(reopened).toMatchObject({ id, revision: revision + 7, choices: { restartDate: '2026-06-22' } });
    expect(reopened.answers).toEqual({
      assessorRole: 'doctor',
      ageYears: 34,
      nprsRun: 0,
      otherJoints: false,
      swelling: 'not-known',
    });
  });

  it('keeps which answers a "no to all" wrote, when and by whom, until they are changed', async () => {
    const genu = await startWithVault();
    const { id, revision, personId } = await openDraft(genu);
    const source = { kind: 'sweep', sweep: 'sw-joint' } as const;
    const swept = (question: string, value: unknown) =>
      ({ ...answer(question, value), source }) as DraftChange;
    const { revision: next, savedAt } = await genu.client.assessments.append({
      id,
      revision,
      changes: [swept('warmth', 'normal'), swept('mechanical', ['none']), swept('openWound', false)],
    });
    await genu.client.assessments.append({
      id,
      revision: next,
      changes: [answer('warmth', 'warm'), answer('openWound')],
    });
    await genu.services.close();
    const later = await startGenu(genu.folder);
    const { client } = later;
    await client.vault.unlock({ passphrase: PASSPHRASE });
    const reopened = await client.assessments.open({ personId });
    expect(reopened.answers).toMatchObject({ warmth: 'warm', mechanical: ['none'] });
    const { user } = await client.app.status({});
    expect(reopened.sources).toEqual({
      mechanical: { ...source, at: savedAt, assessor: { name: user?.name, role: user?.role } },
    });
  });

  it('lets no "no to all" write anything but what it says', async () => {
    const genu = await startWithVault();
    const { id, revision } = await openDraft(genu);
    const source = { kind: 'sweep', sweep: 'sw-joint' } as const;
    for (const [question, value] of [
      ['warmth', 'hot-or-red'],
      ['nightPain', 'none'],
      ['mechanical', undefined],
    ]) {
      const change = { ...answer(question as string, value), source } as DraftChange;
      expect(await codeOf(genu.client.assessments.append({ id, revision, changes: [change] }))).toBe(
        'INVALID_INPUT',
      );
    }
  });

  it('refuses a change that builds on an old revision, and keeps all of it out', async () => {
    const genu = await startWithVault();
    const { id, revision } = await openDraft(genu);
    await genu.client.assessments.append({ id, revision, changes: [answer('massKg', 60)] });
    const stale = genu.client.assessments.append({
      id,
      revision,
      changes: [answer('massKg', 90), answer('nprsRun', 9)],
    });
    expect(await codeOf(stale)).toBe('STALE_DRAFT');
    expect((await genu.client.assessments.get({ id })).answers).toMatchObject({ massKg: 60 });
    expect((await genu.client.assessments.get({ id })).revision).toBe(revision + 1);
  });

  it('refuses values that its questions do not accept, and keeps all of that change out', async () => {
    const genu = await startWithVault();
    const { id, revision } = await openDraft(genu);
    const refused: [string, unknown][] = [
      ['massKg', 4000],
      ['nprsRun', 11],
      ['nprsRun', '3'],
      ['swelling', 'enormous'],
      ['onsetDate', '2026-02-30'],
      ['painZones', []],
      ['overuseStage', 1],
      ['constructor', 1],
    ];
    for (const [question, value] of refused) {
      const changes = [answer('heightCm', 170), answer(question, value)];
      const outcome = await codeOf(genu.client.assessments.append({ id, revision, changes }));
      expect(`${question}: ${outcome}`).toBe(`${question}: INVALID_INPUT`);
    }
    expect((await genu.client.assessments.get({ id })).answers).not.toHaveProperty('heightCm');
  });

  it('cannot be changed once it is finalised, by no way there is', async () => {
    const genu = await startWithVault();
    const { id, revision } = await openDraft(genu);
    await genu.client.vault.lock({});
    const behind = await openBehind(genu.folder);
    // How a record is closed is the business of the signature; here it is closed from behind.
    behind.exec('DROP TRIGGER nothing_closes_unsigned');
    behind.prepare(`UPDATE assessments SET status = 'finalised' WHERE id = ?`).run(id);
    for (const statement of [
      `UPDATE assessments SET status = 'draft'`,
      'DELETE FROM assessments',
      'UPDATE draft_events SET at = 0',
      'DELETE FROM draft_events',
      `INSERT INTO draft_events SELECT assessment_id, 99, at, change, user_id FROM draft_events WHERE sequence = 1`,
    ]) {
      expect(() => behind.exec(statement)).toThrow(/finalised|append only/);
    }
    behind.close();
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    const changes = [answer('massKg', 60)];
    expect(await codeOf(genu.client.assessments.append({ id, revision, changes }))).toBe('FINALISED');
  });

  it('says when there is none', async () => {
    const { client } = await startWithVault();
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await codeOf(client.assessments.get({ id }))).toBe('NOT_FOUND');
    expect(await codeOf(client.assessments.open({ personId: id }))).toBe('NOT_FOUND');
    expect(await codeOf(client.assessments.reason({ id }))).toBe('NOT_FOUND');
    expect(
      await codeOf(client.assessments.append({ id, revision: 0, changes: [answer('massKg', 60)] })),
    ).toBe('NOT_FOUND');
  });
});

describe('roles', () => {
  it('let a coach write and read no answer that only a doctor may give', async () => {
    const genu = await startWithVault('coach');
    const { id, revision } = await openDraft(genu);
    const doctorsOnly = questionIds.filter((question) => questions[question].who === 'doctor');
    expect(doctorsOnly.length).toBeGreaterThan(0);
    const outcomes = await Promise.all(
      doctorsOnly.map((question) => {
        const changes = [answer(question, 'not-known')];
        return codeOf(genu.client.assessments.append({ id, revision, changes }));
      }),
    );
    expect(new Set(outcomes)).toEqual(new Set(['NOT_PERMITTED']));
    const promote = genu.client.assessments.append({
      id,
      revision,
      changes: [answer('assessorRole', 'doctor')],
    });
    expect(await codeOf(promote)).toBe('NOT_PERMITTED');
    // Even one that a doctor wrote.
    await genu.client.vault.lock({});
    const behind = await openBehind(genu.folder);
    behind
      .prepare('INSERT INTO draft_events (assessment_id, sequence, at, change) VALUES (?, ?, ?, ?)')
      .run(id, revision + 1, 'now', JSON.stringify(answer(doctorsOnly[0] ?? '', 'not-known')));
    behind.close();
    await genu.client.vault.unlock({ passphrase: PASSPHRASE });
    expect(Object.keys((await genu.client.assessments.get({ id })).answers)).not.toContain(doctorsOnly[0]);
  });

  async function reasonAs(role: 'doctor' | 'coach') {
    const genu = await startWithVault(role);
    const draft = await openDraft(genu);
    const before = await genu.client.people.get({ id: draft.personId });
    const changes = changesOf(calmRunner).filter(
      (change) =>
        role === 'doctor' ||
        (change.kind === 'answer' &&
          isQuestionId(change.question) &&
          questions[change.question].who === 'both'),
    );
    await genu.client.assessments.append({ id: draft.id, revision: draft.revision, changes });
    const reasoning = await genu.client.assessments.reason({ id: draft.id });
    return { before, reasoning, after: await genu.client.people.get({ id: draft.personId }) };
  }

  it('let a doctor ask why, and a coach only of what a coach can judge', async () => {
    const why = async (role: 'doctor' | 'coach', subject: Subject) => {
      const genu = await startWithVault(role);
      const { id } = await openDraft(genu);
      return genu.client.assessments.explain({ id, subject });
    };
    const condition = { kind: 'condition', id: 'iliotibial-band-syndrome' } as const;
    expect((await why('doctor', condition)).rules.length).toBeGreaterThan(5);
    expect(await codeOf(why('coach', condition))).toBe('NOT_PERMITTED');
    const flags = Object.keys(redFlags).map((id) => ({ kind: 'flag', id }) as Subject);
    const genu = await startWithVault('coach');
    const { id } = await openDraft(genu);
    const explained = await Promise.all(
      flags.map((subject) => genu.client.assessments.explain({ id, subject })),
    );
    const named = explained.flatMap(({ rules }) => rules.flatMap(({ judged }) => factsOf(judged.condition)));
    const doctorsOnly = named.filter((fact) => questions[fact].who === 'doctor');
    expect(named.length).toBeGreaterThan(50);
    expect(doctorsOnly).toEqual([]);
    expect(JSON.stringify(explained)).not.toContain('"hypothesis"');
    expect(explained.filter(({ isReduced }) => isReduced === true).length).toBeGreaterThan(0);
  });

  it('let both try answers out, within what each may answer, and leave the draft alone', async () => {
    for (const role of ['doctor', 'coach'] as const) {
      const genu = await startWithVault(role);
      const draft = await openDraft(genu);
      const { id } = draft;
      const changes = [answer('chestSymptoms', ['chest-pain'])] as Trials;
      const tried = await genu.client.assessments.whatIf({ id, changes });
      expect(tried.assessment.redFlags.map(({ urgency }) => urgency)).toContain('emergency');
      expect(tried).toHaveProperty(role === 'coach' ? 'pattern' : 'plan');
      expect(await genu.client.assessments.get({ id })).toEqual(draft);
      const forbidden = genu.client.assessments.whatIf({
        id,
        changes: [answer('tNoble', 'pos')] as Trials,
      });
      expect(await codeOf(forbidden)).toBe(role === 'coach' ? 'NOT_PERMITTED' : 'no failure');
    }
  });

  it('let a doctor set the stage of overuse with a reason, and a coach only keep it', async () => {
    const set = { overuseStage: { stage: 1, reason: 'Pain free for a week.' } } as const;
    for (const role of ['doctor', 'coach'] as const) {
      const genu = await startWithVault(role);
      const { id, revision } = await openDraft(genu);
      const append = (choices: Choices) =>
        genu.client.assessments.append({ id, revision, changes: [{ kind: 'choices', choices }] });
      expect(await codeOf(append(set))).toBe(role === 'coach' ? 'NOT_PERMITTED' : 'no failure');
      const { choices } = await genu.client.assessments.get({ id });
      expect(choices).toEqual(role === 'coach' ? {} : set);
      const { assessment } = await genu.client.assessments.reason({ id });
      expect(assessment.derived.overuseStage).toBe(role === 'coach' ? undefined : 1);
    }
  });

  it('give a doctor ranked conditions, here and in the list of people', async () => {
    const { before, reasoning, after } = await reasonAs('doctor');
    expect(before).toMatchObject({ hasDraft: true });
    expect(before).not.toHaveProperty('picture');
    expect(reasoning.assessment.hypotheses.length).toBeGreaterThan(0);
    expect(reasoning).not.toHaveProperty('pattern');
    expect(after.picture).toBe(reasoning.assessment.hypotheses[0]?.id);
  });

  it('give a coach a pattern, here and in the list of people', async () => {
    const { before, reasoning, after } = await reasonAs('coach');
    expect(before).not.toHaveProperty('picture');
    expect(reasoning.assessment).toMatchObject({ role: 'coach', hypotheses: [] });
    expect(reasoning.pattern).toMatchObject({ zone: 'lateral-femoral-epicondyle' });
    expect(after.picture).toBe('pattern');
    expect(after).not.toHaveProperty('pictureLabel');
  });
});
