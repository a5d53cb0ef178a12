import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import { codeOf, draftWith, SHEET, startWithVault, type Genu } from './support.ts';
import calmKnee from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };

const ANSWERS = calmKnee.answers as unknown as Answers;
const RUSSIAN = { ...SHEET, language: 'ru' } as const;
const textOf = ({ base64 }: { readonly base64: string }): string => Buffer.from(base64, 'base64').toString();
const languageOf = async ({ client }: Genu, id: string) =>
  (await client.people.file({ id })).details.language;

describe('the language of a runner', () => {
  it('is kept with the person, with what it was before', async () => {
    const genu = await startWithVault();
    const { client } = genu;
    const { id } = await client.people.create({ name: 'Ida Brook', language: 'ru' });
    expect(await languageOf(genu, id)).toBe('ru');
    expect(await client.people.get({ id })).toMatchObject({ language: 'ru' });
    await client.people.chooseLanguage({ id, language: 'es' });
    expect(await languageOf(genu, id)).toBe('es');
    expect(await client.people.history({ id })).toMatchObject([
      { kind: 'changed', fields: { language: { from: 'ru', to: 'es' } } },
      { kind: 'created' },
    ]);
  });

  it('is nobody’s until it is chosen, and comes back when a merge is undone', async () => {
    const genu = await startWithVault();
    const { client } = genu;
    const kept = await client.people.create({ name: 'Ida Brook' });
    const merged = await client.people.create({ name: 'Ida Brooke', language: 'de' });
    expect(await languageOf(genu, kept.id)).toBeUndefined();
    const { details } = await client.people.file({ id: kept.id });
    const pair = { keptId: kept.id, mergedId: merged.id };
    const { mergeId } = await client.people.merge({ ...pair, details: { ...details, language: 'de' } });
    expect(await languageOf(genu, kept.id)).toBe('de');
    await client.people.undoMerge({ mergeId });
    expect(await languageOf(genu, kept.id)).toBeUndefined();
  });

  it('is that of the sheet that is signed; the summary is in the signer’s', async () => {
    const { client } = await startWithVault();
    const { id } = await draftWith(client, ANSWERS);
    const shown = await client.handouts.preview({ assessmentId: id, options: RUSSIAN });
    const { handoutId, summaryId } = await client.assessments.sign({
      id,
      handoutId: shown.id,
      language: 'de',
    });
    const [sheet, summary] = [
      await client.handouts.get({ id: handoutId }),
      await client.handouts.get({ id: summaryId }),
    ];
    expect([sheet.options.language, summary.options.language]).toEqual(['ru', 'de']);
    expect(textOf(sheet)).toContain('Как долго?');
    expect(textOf(summary)).toMatch(/[äöü]/u);
    expect(textOf(summary)).not.toMatch(/\p{Script=Cyrillic}/u);
    // What is printed again is what was signed.
    expect(sheet.base64).toBe(shown.base64);
  });

  it('stands beside the clinician’s, sentence by sentence, until the record is closed', async () => {
    const { client } = await startWithVault();
    const { id } = await draftWith(client, ANSWERS);
    const request = { assessmentId: id, options: RUSSIAN, beside: 'de' } as const;
    const parts = await client.handouts.sideBySide(request);
    expect(parts.map(({ title }) => title)).toContainEqual(['Как долго?', 'Wie lange?']);
    const shown = await client.handouts.preview({ assessmentId: id, options: RUSSIAN });
    await client.assessments.sign({ id, handoutId: shown.id });
    expect(await codeOf(client.handouts.sideBySide(request))).toBe('FINALISED');
  });
});

describe('a safety sentence', () => {
  it('is not reworded for anybody, and nothing else of the draft is lost', async () => {
    const { client } = await startWithVault();
    const { id } = await draftWith(client, ANSWERS);
    const { revision } = await client.assessments.get({ id });
    const write = (items: object) =>
      client.assessments.append({ id, revision, changes: [{ kind: 'choices', choices: { items } }] });
    const wordings = { ru: 'Бегите дальше.' };
    expect(await codeOf(write({ 'load-pain-model': { wordings } }))).toBe('SAFETY_WORDS');
    expect(await codeOf(write({ 'sym-nsaid-oral': { wording: 'Take three.' } }))).toBe('SAFETY_WORDS');
    expect(await client.assessments.get({ id })).toMatchObject({ revision, choices: {} });
    await write({ 'load-pain-model': { removed: true }, 'sym-ice': { wordings } });
    expect((await client.assessments.get({ id })).choices.items).toEqual({
      'load-pain-model': { removed: true },
      'sym-ice': { wordings },
    });
  });
});
