import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, property, tuple } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendToDraft, getDraft, openDraft } from '#electron/services/drafts.ts';
import { packParcel } from '#electron/services/exchange/parcel.ts';
import { readParcel, takeOverParcel } from '#electron/services/exchange/take-over.ts';
import { createPerson, getPerson } from '#electron/services/people.ts';
import { Vault, type OpenVault } from '#electron/services/vault.ts';
import type { Parcel } from '#shared/contract/exchange.ts';
import type { DraftChange } from '#shared/contract/schemas.ts';
import { questions, type Answers } from '#shared/intake/questions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { isSafetyItem } from '#shared/knowledge/safety-items.ts';
import type { Choices } from '#shared/plan/types.ts';
import { arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { arbitraryChoices } from '#tests/fixtures/arbitrary-choices.ts';

const NOW = new Date('2026-06-15T09:30:00.000Z');
const ATHLETE = {
  name: 'Philomena Featherstone',
  birthDate: '1991-06-16',
  reference: 'A-17',
  team: 'Harriers',
  phone: '0131 496 0000',
  email: 'philomena@example.org',
};
const folder = mkdtempSync(join(tmpdir(), 'genu-parcel-'));
const vaults = {
  coach: new Vault(join(folder, 'coach'), { now: () => NOW, application: 'test', knowledgeVersion: 'test' }),
  doctor: new Vault(join(folder, 'doctor'), {
    now: () => NOW,
    application: 'test',
    knowledgeVersion: 'test',
  }),
};
beforeAll(async () => {
  for (const role of ['coach', 'doctor'] as const) {
    await vaults[role].create({
      clinicName: '',
      userName: `A ${role}`,
      role,
      passphrase: 'seven quiet herons wade',
    });
  }
}, 60_000);
afterAll(() => {
  vaults.coach.lock();
  vaults.doctor.lock();
  rmSync(folder, { recursive: true, force: true });
});

/** An athlete with a draft, in the vault of whoever types. */
function newAthlete(vault: OpenVault): { readonly personId: string; readonly id: string } {
  const person = createPerson(vault, ATHLETE, NOW);
  return { personId: person.id, id: openDraft(vault, getPerson(vault, person.id), NOW).id };
}
/** Types as far as the role may. */
function type(vault: OpenVault, id: string, answers: Answers, more: readonly DraftChange[] = []): void {
  const given = Object.entries(answers).flatMap(([question, value]): DraftChange[] =>
    question === 'assessorRole' || (vault.user.role === 'coach' && isDoctors(question))
      ? []
      : [{ kind: 'answer', question: question as 'massKg', value: value as number }],
  );
  for (const changes of [given, more]) {
    const { revision } = getDraft(vault, id);
    if (changes.length > 0)
      appendToDraft(vault, { id, revision, changes }, new Date(NOW.getTime() + revision));
  }
}
/** What a coach may choose: not the stage, and no words of his own in the place of a safety sentence. */
function typable({ overuseStage: _stage, ...choices }: Choices): Choices {
  const items = Object.entries(choices.items ?? {}).map(([id, { wording, ...item }]) => [
    id,
    { ...item, ...(wording !== undefined && !isSafetyItem(id as InterventionId) && { wording }) },
  ]);
  return { ...choices, ...(choices.items !== undefined && { items: Object.fromEntries(items) }) };
}
const isDoctors = (id: string): boolean => questions[id as keyof typeof questions].who === 'doctor';
const carry = (from: OpenVault, to: OpenVault, personId: string) =>
  takeOverParcel(to, readParcel(JSON.stringify(packParcel(from, personId, NOW))), NOW);
/** Who sent it, and when, is of the journey and not of the athlete. */
const content = ({ person, assessments }: Parcel) => ({ person, assessments });

describe('what a baton carries', () => {
  it('is deep-equal after the trip, whatever was answered and chosen', () => {
    const [here, there] = [vaults.coach.opened, vaults.doctor.opened];
    const check = property(tuple(arbitraryAnswers, arbitraryChoices), ([answers, choices]) => {
      const { personId, id } = newAthlete(here);
      type(here, id, answers, [{ kind: 'choices', choices: typable(choices) }]);
      expect(carry(here, there, personId)).toMatchObject({ added: 1, continued: 0, unchanged: 0, kept: 0 });
      const sent = packParcel(here, personId, NOW);
      expect(content(packParcel(there, personId, NOW))).toEqual(content(sent));
      expect(carry(here, there, personId)).toMatchObject({ added: 0, unchanged: 1 });
      // Every answer says who gave it.
      const arrived = getDraft(there, id);
      expect(Object.keys(arrived.handedOver).toSorted()).toEqual(Object.keys(arrived.answers).toSorted());
    });
    assert(check, { numRuns: process.env['GENU_LONG'] === undefined ? 20 : 1000 });
  });

  it('comes twice without doubling, continues what has grown, and never overwrites', () => {
    const [coach, doctor] = [vaults.coach.opened, vaults.doctor.opened];
    const { personId, id } = newAthlete(coach);
    type(coach, id, { nprsRun: 4 });
    carry(coach, doctor, personId);
    type(coach, id, { nprsRest: 1 });
    expect(carry(coach, doctor, personId)).toMatchObject({ added: 0, continued: 1 });
    // To and fro, with what only a doctor answers between the coach's own answers.
    type(doctor, id, { effusion: 'trace', nprsWalk: 2 });
    expect(carry(doctor, coach, personId)).toMatchObject({ continued: 1 });
    expect(carry(coach, doctor, personId)).toMatchObject({ unchanged: 1 });
    type(coach, id, { nprsAfter: 2 });
    expect(carry(coach, doctor, personId)).toMatchObject({ continued: 1 });
    // And once more after both have gone on by themselves.
    type(coach, id, { nprsRest: 3 });
    type(doctor, id, { nprsRest: 5 });
    expect(carry(doctor, coach, personId)).toMatchObject({ kept: 1 });
    expect(getDraft(coach, id).answers).toMatchObject({ nprsRest: 3, nprsWalk: 2, effusion: 'trace' });
    expect(getDraft(doctor, id).answers).toMatchObject({ nprsRest: 5, nprsWalk: 2, nprsAfter: 2 });
  });

  it('waits while another draft of the athlete is open, and changes nothing', () => {
    const [coach, doctor] = [vaults.coach.opened, vaults.doctor.opened];
    const { personId, id } = newAthlete(coach);
    const { createdAt } = getPerson(coach, personId);
    doctor.store.change(() => doctor.store.people.create({ ...ATHLETE, id: personId, createdAt }));
    const own = openDraft(doctor, getPerson(doctor, personId), NOW);
    expect(() => carry(coach, doctor, personId)).toThrow('DRAFT_OPEN');
    expect(doctor.store.assessments.list(personId).map((line) => line.id)).toEqual([own.id]);
    expect(doctor.store.assessments.find(id)).toBeUndefined();
  });

  it('is refused when an answer in it is none', () => {
    const { personId, id } = newAthlete(vaults.coach.opened);
    type(vaults.coach.opened, id, { nprsRun: 4 });
    const text = JSON.stringify(packParcel(vaults.coach.opened, personId, NOW));
    expect(() => readParcel(text.replace('"value":4', '"value":44'))).toThrow('BATON_DAMAGED');
    expect(() => readParcel(text.replace('"nprsRun"', '"bmi"'))).toThrow('BATON_DAMAGED');
  });
});
