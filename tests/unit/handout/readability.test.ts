import { describe, expect, it } from 'vitest';
import { languageIds, type Language } from '#shared/words/languages.ts';
import { LIMITS, judgeText, measureOf } from '#shared/words/readability/readability.ts';
import { sentencesOf, wordsOf } from '#shared/words/readability/split.ts';
import { runnerTexts } from '#tests/fixtures/runner-texts.ts';

/** Texts that are harder than the limit of their language, each with the reason for which it stays. */
const EXCEPTIONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { 'Call the emergency number now.': 'Five words of the dossier; one of them is "emergency".' },
  de: {},
  es: {},
  ru: {},
};
/** Words that frighten or promise (dossier handout.md §1). */
const BANNED: Readonly<Record<Language, RegExp>> = {
  en: /degenerat|damage|destr|torn|cost you months|the cause is|will heal|not broken|\bsafe\b|%|\[[RS]\d/iu,
  de: /degenerat|verschlei|abnutz|zerst[öo]r|gerissen|die ursache ist|wird heilen|nicht gebrochen|%|\[[RS]\d/iu,
  es: /degenerat|desgast|destru|desgarr|la causa es|se curará|no está roto|%|\[[RS]\d/iu,
  ru: /дегенерат|износ|разруш|разорван|причина —|заживёт|не сломан|%|\[[RS]\d/iu,
};

describe('the measure', () => {
  it.each<[Language, string, number]>([
    ['en', 'knee', 1],
    ['en', 'pain', 1],
    ['en', 'little', 2],
    ['en', 'doctor', 2],
    ['en', 'exercise', 3],
    ['en', 'pharmacist', 3],
    ['en', 'emergency', 4],
    ['en', 'paracetamol', 5],
    ['de', 'Knie', 1],
    ['de', 'Läufer', 2],
    ['de', 'Kniescheibe', 3],
    ['de', 'Oberschenkel', 4],
    ['de', 'Wadenheben', 4],
    ['es', 'pie', 1],
    ['es', 'rodilla', 3],
    ['es', 'todavía', 4],
    ['es', 'ciudad', 2],
    ['es', 'correr', 2],
    ['es', 'mayo', 2],
    ['es', 'hoy', 1],
    ['ru', 'боль', 1],
    ['ru', 'колено', 3],
    ['ru', 'упражнение', 5],
  ])('hears in %s the syllables of %s', (language, word, syllables) => {
    expect(measureOf(language).syllablesOf(word)).toBe(syllables);
  });

  it.each<[Language, string, string]>([
    [
      'en',
      'Progressive quadriceps strengthening ameliorates patellofemoral symptomatology considerably.',
      'Stop running for 10 days. Then start again with short, flat runs.',
    ],
    [
      'de',
      'Eine progressive Kräftigung der Oberschenkelmuskulatur verbessert die patellofemorale Symptomatik erheblich.',
      'Laufen Sie 10 Tage nicht. Dann fangen Sie mit kurzen, flachen Läufen wieder an.',
    ],
    [
      'es',
      'El fortalecimiento progresivo de la musculatura mejora considerablemente la sintomatología patelofemoral.',
      'No corra durante 10 días. Luego vuelva a correr poco y por suelo llano.',
    ],
    [
      'ru',
      'Прогрессирующее укрепление четырёхглавой мышцы значительно уменьшает пателлофеморальную симптоматику.',
      'Не бегайте 10 дней. Потом начните с коротких пробежек по ровной дороге.',
    ],
  ])('finds in %s a textbook sentence too hard and a plain one easy', (language, hard, plain) => {
    expect(judgeText(hard, language)).toMatchObject({ isEasy: false });
    expect(judgeText(plain, language)).toMatchObject({ isEasy: true, hardWords: [] });
  });
});

describe('a judgement', () => {
  it('names the hard words once each, and the sentences that go on too long', () => {
    const long = `${'walk '.repeat(20)}now.`;
    expect(
      judgeText(`Rehabilitation helps. Rehabilitation takes time. Do your exercises. ${long}`, 'en'),
    ).toEqual({
      score: expect.any(Number) as number,
      isEasy: false,
      hardWords: ['Rehabilitation'],
      longSentences: [long],
    });
  });

  it('finds nothing at all easy', () => {
    expect(judgeText('', 'en')).toEqual({
      score: undefined,
      isEasy: true,
      hardWords: [],
      longSentences: [],
    });
  });
});

it('reads every English sentence of the runner', async () => {
  expect((await runnerTexts('en')).length).toBeGreaterThan(400);
});

describe.each(languageIds)('every sentence of the runner in %s', async (language) => {
  const texts = (await runnerTexts(language)).filter(
    ({ read }) => !Object.hasOwn(EXCEPTIONS[language], read),
  );

  it('is as easy as the formula of the language asks', () => {
    const hard = texts.filter(({ read }) => !judgeText(read, language).isEasy);
    expect(hard).toEqual([]);
  });

  it('has no exception that is gone or has become easy', async () => {
    const reads = new Set((await runnerTexts(language)).map(({ read }) => read));
    const stale = Object.keys(EXCEPTIONS[language]).filter(
      (text) => !reads.has(text) || judgeText(text, language).isEasy,
    );
    expect(stale).toEqual([]);
  });

  it('reads as a plain passage with all the others', () => {
    const { scoreOf, passageLimit, easier } = measureOf(language);
    const score = scoreOf(texts.map(({ read }) => read).join(' '));
    expect(easier === 'lower' ? passageLimit - score : score - passageLimit).toBeGreaterThanOrEqual(0);
  });

  it('is short: 12 words on average', () => {
    const lengths = texts.flatMap(({ read }) => sentencesOf(read).map((one) => wordsOf(one).length));
    const words = lengths.reduce((sum, length) => sum + length, 0);
    expect(words).toBeLessThanOrEqual(LIMITS.meanWordsInSentence * lengths.length);
  });

  it('has no long word but those that have no shorter one', () => {
    expect(texts.flatMap(({ read }) => judgeText(read, language).hardWords)).toEqual([]);
  });

  it('neither frightens nor promises, and carries no source mark', () => {
    expect(texts.filter(({ read }) => BANNED[language].test(read))).toEqual([]);
  });
});
