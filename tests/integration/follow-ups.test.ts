import { describe, expect, it } from 'vitest';
import { asBefore } from '#shared/follow-up/signs.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';
import type { Choices, DistanceSchedule } from '#shared/plan/types.ts';
import { SHEET, codeOf, draftWith, startWithVault, type Genu } from './support.ts';
import calmKnee from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };

const calm = calmKnee.answers as unknown as Answers;
const FIRST_VISIT = new Date('2026-06-15T09:30:00.000Z');
const DAY = 86_400_000;
const IN_ALL = ['nprsRest', 'nprsWalk', 'nprsRun', 'nprsAfter', 'nprsNextMorning'] as const;

/** A clinic whose clock the test moves, and a runner whose first visit is signed. */
async function clinic(answers: Answers = calm) {
  let now = FIRST_VISIT;
  const genu = await startWithVault('doctor', { now: () => now });
  const { id, personId } = await draftWith(genu.client, answers);
  await sign(genu, id);
  const after = (days: number): void => {
    now = new Date(FIRST_VISIT.getTime() + days * DAY);
  };
  return { ...genu, id, personId, after };
}
async function sign({ client }: Pick<Genu, 'client'>, id: string) {
  const shown = await client.handouts.preview({ assessmentId: id, options: SHEET });
  await client.assessments.sign({ id, handoutId: shown.id });
  return shown;
}
type Clinic = Awaited<ReturnType<typeof clinic>>;

async function answer({ client }: Clinic, id: string, answers: Answers): Promise<void> {
  const { revision } = await client.assessments.get({ id });
  const changes = Object.entries(answers).map(([question, value]) => ({
    kind: 'answer' as const,
    question,
    value: value as never,
  }));
  await client.assessments.append({ id, revision, changes });
}
async function choose({ client }: Clinic, id: string, change: (now: Choices) => Choices): Promise<void> {
  const { revision, choices } = await client.assessments.get({ id });
  await client.assessments.append({ id, revision, changes: [{ kind: 'choices', choices: change(choices) }] });
}
/** Nothing new, and these scores. */
async function told(
  place: Clinic,
  id: string,
  scores: readonly number[],
  other: Answers = {},
): Promise<void> {
  const { before } = await place.client.followUps.view({ id });
  const given = Object.fromEntries(IN_ALL.map((score, index) => [score, scores[index]]));
  const signs = Object.fromEntries(asBefore(before.answers));
  await answer(place, id, { ...signs, trend: 'better', ...given, ...other });
}
const weeksOf = async ({ client }: Clinic, id: string) =>
  ((await client.assessments.reason({ id })).plan.schedule as DistanceSchedule).weeks;

describe('a follow-up', () => {
  it('goes on from the signed visit: what is asked anew is open, the rest is there, the plan waits', async () => {
    const place = await clinic();
    const signed = await place.client.assessments.reason({ id: place.id });
    place.after(24);
    const draft = await place.client.followUps.open({ personId: place.personId });
    expect(draft).toMatchObject({ follows: place.id, status: 'draft' });
    const open: readonly QuestionId[] = ['nprsRun', 'nprsNextMorning', 'swelling', 'nightPain', 'mechanical'];
    for (const question of open) expect(draft.answers[question]).toBeUndefined();
    expect(draft.answers).toMatchObject({ painZoneMain: calm.painZoneMain, weeklyKmUsual: 40 });
    expect(draft.choices).toMatchObject({
      leastStage: 3,
      restartDate: signed.plan.schedule?.from,
      followUp: { since: '2026-06-15', knownFlags: [], usualMorning: calm.nprsNextMorning },
    });
    expect((await place.client.assessments.reason({ id: draft.id })).plan.withheld).toBe('draft');
    // Asked again it is the same one.
    expect((await place.client.followUps.open({ personId: place.personId })).id).toBe(draft.id);
  });

  it('leaves the plan as it was where nothing is new and no week was judged', async () => {
    const place = await clinic();
    const before = await weeksOf(place, place.id);
    place.after(24);
    const { id } = await place.client.followUps.open({ personId: place.personId });
    await told(place, id, [0, 0, 1, 1, 1]);
    expect(await weeksOf(place, id)).toEqual(before);
  });

  it('moves the plan on by green, repeats after amber, steps back after red', async () => {
    const place = await clinic();
    place.after(40);
    const { id } = await place.client.followUps.open({ personId: place.personId });
    await told(place, id, [0, 0, 1, 1, 1]);
    const lit = async (weekLights: NonNullable<NonNullable<Choices['running']>['weekLights']>) => {
      await choose(place, id, (now) => ({ ...now, running: { ...now.running, weekLights } }));
      return (await weeksOf(place, id)).slice(0, 3).map(({ km }) => km);
    };
    // The restart of 40 km a week: 12, 16, 20 (dossier A4, reference results).
    expect(await lit({ 1: 'green', 2: 'green' })).toEqual([12, 16, 20]);
    expect(await lit({ 1: 'green', 2: 'amber' })).toEqual([12, 16, 16]);
    expect(await lit({ 1: 'green', 2: 'red' })).toEqual([12, 16, 12]);
    expect(await lit({ 1: 'green', 2: 'missed' })).toEqual([12, 16, 12]);
  });

  it('withholds the plan over a sign that is new, also one that alone would have let it stand', async () => {
    const place = await clinic();
    place.after(24);
    const { id } = await place.client.followUps.open({ personId: place.personId });
    await told(place, id, [0, 0, 1, 1, 1], { mechanical: ['locked-now'] });
    expect((await place.client.assessments.reason({ id })).plan.withheld).toBe('safety');
    await told(place, id, [0, 0, 1, 1, 1], { chestSymptoms: ['palpitations'] });
    const { assessment, plan } = await place.client.assessments.reason({ id });
    expect(assessment.redFlags).toMatchObject([{ id: 'rf-preparticipation', urgency: 'routine' }]);
    expect(plan).toMatchObject({ withheld: 'safety', schedule: null });
  });

  it('keeps what it goes on from out of reach of every change', async () => {
    const place = await clinic();
    place.after(24);
    const { id } = await place.client.followUps.open({ personId: place.personId });
    const attempts: readonly ((now: Choices) => Choices)[] = [
      ({ followUp: _gone, ...now }) => now,
      ({ leastStage: _gone, ...now }) => now,
      (now) => ({ ...now, leastStage: 0 }),
      (now) => ({ ...now, followUp: { since: '2026-06-15', knownFlags: ['rf-locked'] } }),
    ];
    for (const attempt of attempts) expect(await codeOf(choose(place, id, attempt))).toBe('NOT_PERMITTED');
    await choose(place, id, (now) => ({
      ...now,
      ...(now.followUp !== undefined && { followUp: { ...now.followUp, exerciseDays: 3 } }),
    }));
    expect((await place.client.assessments.get({ id })).choices.followUp?.exerciseDays).toBe(3);
  });

  it('stands beside another visit on the clinician’s paper, unless that is somebody else’s', async () => {
    const place = await clinic();
    place.after(24);
    const { id } = await place.client.followUps.open({ personId: place.personId });
    await told(place, id, [0, 0, 1, 1, 1]);
    const request = { before: place.id, after: id, language: 'en', paper: 'a4' } as const;
    const { printed, base64 = '' } = await place.client.assessments.printComparison(request);
    const paper = Buffer.from(base64, 'base64').toString('utf8');
    expect(printed).toBe(false);
    expect(paper).toMatch(/Philomena Featherstone.*pain in the run: 6 → 1, better/su);
    const other = await draftWith(place.client, calm, 'Ida Brook');
    const strange = { ...request, before: other.id };
    expect(await codeOf(place.client.assessments.printComparison(strange))).toBe('INVALID_INPUT');
  });

  it('needs a signed visit, and none that is open', async () => {
    const { client } = await startWithVault();
    const { personId } = await draftWith(client, calm);
    expect(await codeOf(client.followUps.open({ personId }))).toBe('DRAFT_OPEN');
    const nobody = await client.people.create({ name: 'Ida Brook' });
    expect(await codeOf(client.followUps.open({ personId: nobody.id }))).toBe('NOT_FOUND');
  });

  it('is signed like any visit, compared with the one before, and followed by the next', async () => {
    const place = await clinic();
    const { client, personId } = place;
    place.after(24);
    const first = await client.followUps.open({ personId });
    await told(place, first.id, [0, 0, 2, 1, 1], { promUwri: 20, promUwriDate: '2026-07-09' });
    await choose(place, first.id, (now) => ({
      ...now,
      running: { ...now.running, weekLights: { 1: 'green' }, doneKm: { 1: 12 } },
    }));
    await sign(place, first.id);
    const compared = await client.assessments.compare({ before: place.id, after: first.id });
    expect(compared).toMatchObject({ before: { date: '2026-06-15' }, after: { date: '2026-07-09' } });
    expect(compared.changes).toContainEqual({ kind: 'answer', question: 'nprsRun', before: 6, after: 2 });
    place.after(38);
    const second = await client.followUps.open({ personId });
    expect(second).toMatchObject({ follows: first.id });
    // The usual morning stays that of the first intake.
    expect(second.choices.followUp).toMatchObject({
      since: '2026-07-09',
      usualMorning: calm.nprsNextMorning,
    });
    expect(await client.followUps.outcomes({ personId })).toMatchObject([
      { date: '2026-06-15', isFollowUp: false, scores: { nprsRun: 6 } },
      { date: '2026-07-09', isFollowUp: true, scores: { nprsRun: 2, promUwri: 20 }, doneKm: { 1: 12 } },
      { date: '2026-07-23', isFollowUp: true, doneKm: { 1: 12 } },
    ]);
    expect(await client.followUps.view({ id: second.id })).toMatchObject({ measure: 'prom-uwri' });
  });

  it('prints from the present week on', async () => {
    const place = await clinic();
    place.after(31);
    const { id } = await place.client.followUps.open({ personId: place.personId });
    await told(place, id, [0, 0, 1, 1, 1]);
    const weeks = await weeksOf(place, id);
    const present = weeks.find(({ from }) => from > '2026-07-09');
    const { base64 } = await place.client.handouts.preview({ assessmentId: id, options: SHEET });
    const sheet = Buffer.from(base64, 'base64').toString();
    expect(sheet).toContain(`This is week ${present?.week} of your plan: ${present?.km} km in all.`);
    expect(sheet).not.toContain('"Week 1"');
    expect(sheet).not.toContain('Stop running for');
  });

  it('gives a coach no condition, no medicine and no answer of a doctor', async () => {
    const place = await clinic({ ...calm, tNoble: 'pos' });
    const { client } = place;
    place.after(24);
    const passphrase = 'four plain words more';
    await client.users.add({ name: 'Coach C. Miles', role: 'coach', signature: '', passphrase });
    const coach = (await client.users.list({})).find(({ isSelf }) => !isSelf);
    await client.vault.lock({});
    await client.vault.unlock({ passphrase, userId: coach?.id ?? '' });
    const draft = await client.followUps.open({ personId: place.personId });
    const given = [
      draft,
      await client.followUps.view({ id: draft.id }),
      await client.followUps.outcomes({ personId: place.personId }),
      await client.assessments.compare({ before: place.id, after: draft.id }),
      await client.assessments.reason({ id: draft.id }),
    ];
    expect(JSON.stringify(given)).not.toMatch(/iliotibial|tNoble|sym-paracetamol|sym-nsaid/);
  });
});
