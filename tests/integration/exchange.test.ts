import { describe, expect, it } from 'vitest';
import { catalogue as germanWords } from '#shared/words/de/catalogue.ts';
import { catalogue as englishWords } from '#shared/words/en/catalogue.ts';
import { readBaton, writeBaton } from '#electron/store/baton-file.ts';
import { verifyVault } from '#electron/services/verify.ts';
import { readRecoveryCode } from '#electron/store/recovery-code.ts';
import { PIECE_BYTES, type Parcel } from '#shared/contract/exchange.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { questions } from '#shared/intake/questions.ts';
import { problemsOf } from '../unit/exchange/validate.ts';
import calmKnee from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import { codeOf, draftWith, handOut, startWithVault, NOW, PASSPHRASE, SHEET, type Genu } from './support.ts';

type Client = Genu['client'];
const ANSWERS = calmKnee.answers as Answers;
/** Without what only a doctor answers. */
const forCoach = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([id]) => id !== 'assessorRole' && questions[id as keyof typeof questions].who === 'both',
    ),
  );
const forDoctor = ({ assessorRole: _role, ...answers }: Answers): Answers => answers;

const bytesOf = ({ base64 }: { readonly base64?: string | undefined }): Buffer =>
  Buffer.from(base64 ?? '', 'base64');
/** Hands a file over in pieces, as a page does. */
async function give(client: Client, file: Buffer): Promise<void> {
  for (let from = 0; from === 0 || from < file.length; from += PIECE_BYTES) {
    const base64 = file.subarray(from, from + PIECE_BYTES).toString('base64');
    await client.exchange.give({ isFirst: from === 0, base64 });
  }
}
async function carry(from: Client, to: Client, personId: string) {
  const made = await from.exchange.makeBaton({ personId });
  await give(to, bytesOf(made));
  return to.exchange.takeOver({ passphrase: made.passphrase });
}
async function parcelOf(client: Client, personId: string): Promise<Parcel> {
  const made = await client.exchange.makeBaton({ personId });
  const text = await readBaton(bytesOf(made), readRecoveryCode(made.passphrase) ?? '');
  return JSON.parse(text) as Parcel;
}
/** Which Genu sent it, and when, is of the journey and not of the athlete. */
const content = ({ person, assessments }: Parcel) => ({ person, assessments });

describe('everything about one person, as an archive', () => {
  it('goes back into another Genu as it was, signed record, sheets and addenda with it, under the same ids', async () => {
    const [from, to] = [await startWithVault(), await startWithVault()];
    const { personId, id } = await draftWith(from.client, forDoctor(ANSWERS));
    const { id: handoutId } = await handOut(from.client, id);
    await from.client.assessments.sign({ id, handoutId });
    await from.client.assessments.addAddendum({ assessmentId: id, text: 'Called back: stairs are fine.' });
    const archive = bytesOf(await from.client.people.export({ id: personId }));
    await give(to.client, archive);
    expect(await to.client.exchange.takeOver({ passphrase: '' })).toMatchObject({
      personId,
      added: 1,
      kept: 0,
    });
    expect(content(await parcelOf(to.client, personId))).toEqual(
      content(await parcelOf(from.client, personId)),
    );

    // A second time nothing is added and nothing is lost; into its own vault neither.
    for (const genu of [to, from]) {
      await give(genu.client, archive);
      expect(await genu.client.exchange.takeOver({ passphrase: '' })).toMatchObject({
        added: 0,
        unchanged: 1,
      });
    }
  });

  it('is called damaged when it is, and changes nothing', async () => {
    const { client } = await startWithVault();
    const { personId } = await draftWith(client, forDoctor(ANSWERS));
    const before = content(await parcelOf(client, personId));
    const archive = bytesOf(await client.people.export({ id: personId }));
    for (const damaged of [archive.subarray(0, archive.length / 2), Buffer.from('PK\x03\x04', 'latin1')]) {
      await give(client, damaged);
      expect(await codeOf(client.exchange.takeOver({ passphrase: '' }))).toBe('BATON_DAMAGED');
    }
    expect(content(await parcelOf(client, personId))).toEqual(before);
  });
});

describe('a baton', () => {
  it('carries an athlete from a coach to a doctor, answers with their source', async () => {
    const [coach, doctor] = [await startWithVault('coach'), await startWithVault('doctor')];
    const { personId, id } = await draftWith(coach.client, forCoach(ANSWERS));
    const made = await coach.client.exchange.makeBaton({ personId });
    expect(made.fileName).toMatch(/^genu-baton-2026-06-15-[0-9a-f]{8}\.genu$/);
    expect(bytesOf(made).toString('latin1')).not.toMatch(/Featherstone|massKg|coach|Quill/);

    await give(doctor.client, bytesOf(made));
    // As somebody reads it out over the telephone.
    const taken = await doctor.client.exchange.takeOver({
      passphrase: made.passphrase.toLowerCase().replaceAll('-', ' '),
    });
    expect(taken).toMatchObject({ personId, sentBy: { role: 'coach' }, added: 1, kept: 0 });

    const draft = await doctor.client.assessments.open({ personId });
    expect(draft.id).toBe(id);
    // The doctor goes on as a doctor.
    expect(draft.answers).toEqual({
      ...forCoach(ANSWERS),
      ageYears: ANSWERS.ageYears,
      assessorRole: 'doctor',
    });
    expect(draft.handedOver.massKg).toEqual({
      at: '2026-06-15T09:30:00.000Z',
      name: 'Dr M. Quill',
      role: 'coach',
    });
    const changes = [{ kind: 'answer', question: 'massKg', value: 63 } as const];
    await doctor.client.assessments.append({ id, revision: draft.revision, changes });
    const after = await doctor.client.assessments.get({ id });
    expect([after.handedOver.massKg, after.handedOver.heightCm?.role]).toEqual([undefined, 'coach']);
    expect((await doctor.client.assessments.reason({ id })).assessment.hypotheses.length).toBeGreaterThan(0);
  });

  it('carries signed records with their sheets, whole', async () => {
    const [here, there] = [await startWithVault('coach'), await startWithVault('doctor')];
    const { personId, id } = await draftWith(here.client, forCoach(ANSWERS));
    const { id: handoutId } = await here.client.handouts.preview({ assessmentId: id, options: SHEET });
    await here.client.assessments.sign({ id, handoutId });
    await here.client.assessments.addAddendum({ assessmentId: id, text: 'She ran again on Tuesday.' });
    await carry(here.client, there.client, personId);
    expect(content(await parcelOf(there.client, personId))).toEqual(
      content(await parcelOf(here.client, personId)),
    );
    const signature = await there.client.assessments.signature({ id });
    expect(signature).toMatchObject({ signedBy: 'Dr M. Quill', role: 'coach', handoutId });
    expect((await there.client.handouts.get({ id: handoutId })).base64).toBe(
      (await here.client.handouts.get({ id: handoutId })).base64,
    );
    expect((await there.client.assessments.addenda({ id })).addenda).toMatchObject([
      { text: 'She ran again on Tuesday.', writtenBy: 'Dr M. Quill', role: 'coach' },
    ]);
    // The author opens nothing here.
    expect((await there.client.users.list({})).map(({ role }) => role)).toEqual(['doctor']);
    await there.services.close();
    const verified = await verifyVault({
      dataFolder: there.folder,
      passphrase: PASSPHRASE,
      application: 'test',
      now: NOW,
    });
    expect(verified).toMatchObject({ trail: { problems: [], records: [] } });
  });

  it('keeps which visit a follow-up goes on from, but for a visit that stays behind', async () => {
    const [coach, doctor] = [await startWithVault('coach'), await startWithVault('doctor')];
    const { personId, id } = await draftWith(coach.client, forCoach(ANSWERS));
    const { id: handoutId } = await coach.client.handouts.preview({ assessmentId: id, options: SHEET });
    await coach.client.assessments.sign({ id, handoutId });
    const { id: followUp } = await coach.client.followUps.open({ personId });
    await carry(coach.client, doctor.client, personId);
    expect(await doctor.client.followUps.open({ personId })).toMatchObject({ id: followUp, follows: id });
    expect((await doctor.client.followUps.view({ id: followUp })).before.assessmentId).toBe(id);
  });

  it('of a coach holds nothing of a doctor', async () => {
    const genu = await startWithVault('doctor');
    const { personId, id } = await draftWith(genu.client, forDoctor(ANSWERS));
    await handOut(genu.client, id);
    const passphrase = 'mild rivers carry stones';
    await genu.client.users.add({ name: 'Cleo Ferrante', role: 'coach', signature: '', passphrase });
    const coach = (await genu.client.users.list({})).find(({ role }) => role === 'coach');
    await genu.client.vault.lock({});
    await genu.client.vault.unlock({ passphrase, userId: coach?.id });
    const { assessments } = await parcelOf(genu.client, personId);
    const asked = assessments.flatMap(({ events }) =>
      events.flatMap(({ change }) => (change.kind === 'answer' ? [change.question] : [])),
    );
    expect(asked).toContain('massKg');
    expect(asked.filter((question) => questions[question].who === 'doctor')).toEqual([]);
    expect(assessments.flatMap(({ handouts }) => handouts)).toEqual([]);
  });

  it('is refused with a sentence when it is damaged, cut, swollen, from the future or somebody else’s', async () => {
    const { client } = await startWithVault();
    const { personId } = await draftWith(client, {});
    const made = await client.exchange.makeBaton({ personId, passphrase: 'four plain garden words' });
    const file = bytesOf(made);
    const open = async (bytes: Buffer, passphrase = made.passphrase): Promise<string> => {
      await give(client, bytes);
      return codeOf(client.exchange.takeOver({ passphrase }));
    };
    const flipped = (at: number): Buffer => {
      const copy = Buffer.from(file);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return copy;
    };
    expect(await open(Buffer.from('%PDF-1.7'))).toBe('BATON_DAMAGED');
    expect(await open(flipped(3))).toBe('BATON_DAMAGED');
    expect(await open(file.subarray(0, 200))).toBe('BATON_DAMAGED');
    expect(await open(flipped(file.length - 1))).toBe('BATON_DAMAGED');
    expect(await open(file, 'not the passphrase')).toBe('WRONG_PASSPHRASE');
    expect(
      await open(Buffer.from(file.toString('latin1').replace('"version":1', '"version":2'), 'latin1')),
    ).toBe('BATON_FROM_FUTURE');
    const stranger = await writeBaton('{"format":"something else"}', made.passphrase);
    expect(await open(stranger)).toBe('BATON_DAMAGED');
    const bomb = await writeBaton(' '.repeat(2 ** 20 * 257), made.passphrase);
    expect(await open(bomb)).toBe('BATON_DAMAGED');
    expect(await codeOf(client.exchange.makeBaton({ personId, passphrase: 'short' }))).toBe(
      'WEAK_PASSPHRASE',
    );
    expect((await client.people.list({})).total).toBe(1);
  });

  it('is forgotten when it becomes too large', async () => {
    const { client } = await startWithVault();
    const base64 = Buffer.alloc(PIECE_BYTES).toString('base64');
    await client.exchange.give({ isFirst: true, base64 });
    const more = async (): Promise<string> => {
      for (let piece = 1; piece < 120; piece += 1) {
        const code = await codeOf(client.exchange.give({ isFirst: false, base64 }));
        if (code !== 'no failure') return code;
      }
      return 'no failure';
    };
    expect(await more()).toBe('TOO_LARGE');
    expect(await codeOf(client.exchange.takeOver({ passphrase: 'any words at all' }))).toBe('BATON_DAMAGED');
  });
});

describe('files for other programs', () => {
  const read = (file: { readonly base64?: string | undefined }): string => bytesOf(file).toString('utf8');

  it('hold a draft and a signed record as valid FHIR, the very sheets among them', async () => {
    const { client } = await startWithVault();
    const { id } = await draftWith(client, forDoctor(ANSWERS));
    const draft = await client.exchange.fhir({ id, language: 'en' });
    expect(draft.fileName).toBe(`genu-fhir-2026-06-15-${id.slice(0, 8)}.json`);
    expect(problemsOf(JSON.parse(read(draft)) as object)).toEqual([]);
    const { id: handoutId } = await client.handouts.preview({ assessmentId: id, options: SHEET });
    await client.assessments.sign({ id, handoutId });
    const signed = JSON.parse(read(await client.exchange.fhir({ id, language: 'en' }))) as object;
    expect(problemsOf(signed)).toEqual([]);
    const { base64 } = await client.handouts.get({ id: handoutId });
    expect(JSON.stringify(signed)).toContain(base64);
    expect(JSON.stringify(signed)).toMatch(/"status":"completed".*"Provenance"/);
    const form = JSON.parse(read(await client.exchange.questionnaire({ language: 'en' }))) as object;
    expect(problemsOf(form)).toEqual([]);
    expect(await codeOf(client.exchange.fhir({ id: handoutId, language: 'en' }))).toBe('NOT_FOUND');
  });

  it('say the same in another language', async () => {
    const { client } = await startWithVault();
    const { id, personId } = await draftWith(client, forDoctor(ANSWERS));
    await client.people.chooseLanguage({ id: personId, language: 'ru' });
    const german = JSON.parse(read(await client.exchange.fhir({ id, language: 'de' }))) as object;
    expect(problemsOf(german)).toEqual([]);
    const text = JSON.stringify(german);
    expect(text).toContain('"language":"de"');
    expect(text).toContain(
      '"communication":[{"language":{"coding":[{"system":"urn:ietf:bcp:47","code":"ru"}]',
    );
    expect(text).toContain(`"text":"${germanWords.conditions['iliotibial-band-syndrome'].name}"`);
    expect(text).not.toContain(englishWords.conditions['iliotibial-band-syndrome'].name);
  });

  it('hold people and outcomes for a spreadsheet, and no formula', async () => {
    const { client } = await startWithVault();
    const { personId, id } = await draftWith(
      client,
      { nprsRun: 6, promNprs: 0 },
      '=HYPERLINK("http://evil.test")',
    );
    await client.people.create({ name: 'Ida "the\nfast" Brook' });
    const people = read(await client.exchange.table({ table: 'people' }));
    expect(people.split('\r\n')[0]).toBe(
      '\uFEFF"person_id","name","birth_date","created_at","last_visit","picture","urgency","next_review",' +
        '"reference","team","phone","email","language"',
    );
    expect(people).toContain(`"${personId}","'=HYPERLINK(""http://evil.test"")","1991-06-16"`);
    expect(people).toContain('"Ida ""the\nfast"" Brook"');
    const outcomes = read(await client.exchange.table({ table: 'outcomes' }));
    expect(outcomes.split('\r\n').slice(1, -1).toSorted()).toEqual(
      [
        ['nprsRun', 6],
        ['promNprs', 0],
      ].map(
        ([measure, value]) =>
          `"${personId}","${id}","2026-06-15T09:30:00.000Z","draft","${measure}",${value}`,
      ),
    );
  });
});
