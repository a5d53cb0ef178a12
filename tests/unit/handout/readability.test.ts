import { describe, expect, it } from 'vitest';
import { runnerMessages } from '#shared/words/en/handout/runner.ts';
import { safetyMessages } from '#shared/words/en/handout/safety.ts';
import { causeWords } from '#shared/words/en/knowledge/causes.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { exerciseWords, interventionWords } from '#shared/words/en/knowledge/interventions.ts';
import { redFlagWords } from '#shared/words/en/knowledge/red-flags.ts';
import { LIMITS, judgeText, measureOf } from '#shared/words/readability/readability.ts';
import { sentencesOf, wordsOf } from '#shared/words/readability/split.ts';

const { gradeOf, syllablesOf } = measureOf('en');
/** The call itself is five words in the dossier's own wording; one of them is "emergency". */
const CALL = 'Call the emergency number now.';
/** Words that frighten or promise (dossier handout.md §1). */
const BANNED =
  /degenerat|damage|destr|torn|cost you months|the cause is|will heal|not broken|\bsafe\b|%|\[[RS]\d/iu;

/** Numbers and names stand in for the arguments; of a plural or select the first form is read. */
const filled = (message: string): string =>
  message
    .replaceAll(/\{\w+, (?:plural|select), \w+ \{([^{}]*)\}.*?\}\}/gu, '$1')
    .replaceAll(/\{[^}]*\}/gu, '5');
/** The rows of the safety box are lists: each sign is read on its own. */
const asList = (id: string, text: string): string =>
  /^help\.\w+\.text$/u.test(id) ? text.replaceAll(/,\s(?:or )?/gu, '. ') : text;

const named = (words: Readonly<Record<string, object>>, field: string): [string, string][] =>
  Object.entries(words).flatMap(([id, entry]) => {
    const text: unknown = (entry as Record<string, unknown>)[field];
    return typeof text === 'string' ? [[`${id}.${field}`, text] as [string, string]] : [];
  });
const messages = Object.entries({ ...runnerMessages, ...safetyMessages }).map(
  ([id, message]): [string, string] => [id, asList(id, filled(message))],
);
const texts: readonly [string, string][] = [
  ...messages.filter(([, text]) => /[.!?]$/u.test(text)),
  ...named(conditionWords, 'handout'),
  ...named(conditionWords, 'course'),
  ...named(causeWords, 'plain'),
  ...named(redFlagWords, 'runner'),
  ...named(interventionWords, 'plain'),
  ...named(exerciseWords, 'why'),
  ...named(exerciseWords, 'harderWhen').map(([id, text]): [string, string] => [id, `Harder when ${text}`]),
  ...named(exerciseWords, 'stopIf').map(([id, text]): [string, string] => [id, `Stop if ${text}`]),
];

describe('the measure', () => {
  it.each([
    ['knee', 1],
    ['pain', 1],
    ['little', 2],
    ['doctor', 2],
    ['exercise', 3],
    ['pharmacist', 3],
    ['emergency', 4],
    ['paracetamol', 5],
  ])('hears the syllables of %s', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  it('finds a textbook sentence too hard and a plain one easy', () => {
    const hard =
      'Progressive quadriceps strengthening ameliorates patellofemoral symptomatology considerably.';
    expect(gradeOf(hard)).toBeGreaterThan(12);
    expect(gradeOf('Stop running for 10 days. Then start again with short, flat runs.')).toBeLessThan(3);
  });
});

describe('a judgement', () => {
  it('names the hard words once each, and the sentences that go on too long', () => {
    const long = `${'walk '.repeat(20)}now.`;
    expect(
      judgeText(`Rehabilitation helps. Rehabilitation takes time. Do your exercises. ${long}`, 'en'),
    ).toEqual({
      grade: expect.any(Number) as number,
      isEasy: false,
      hardWords: ['Rehabilitation'],
      longSentences: [long],
    });
  });

  it('finds plain words easy, and nothing at all too', () => {
    expect(judgeText('Stop if it hurts. Rest for 2 days.', 'en')).toMatchObject({
      isEasy: true,
      hardWords: [],
    });
    expect(judgeText('', 'en')).toEqual({ grade: 0, isEasy: true, hardWords: [], longSentences: [] });
  });
});

describe('every sentence of the runner', () => {
  it('is there to be read', () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  it('reads at grade 6 or below', () => {
    const hard = texts.filter(([, text]) => text !== CALL && gradeOf(text) > LIMITS.grade);
    expect(hard).toEqual([]);
  });

  it('is short: no sentence over 20 words, 12 on average', () => {
    const lengths = texts.flatMap(([, text]) => sentencesOf(text).map((one) => wordsOf(one).length));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LIMITS.wordsInSentence);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(
      LIMITS.meanWordsInSentence,
    );
  });

  it('has no word over three syllables but those that have no shorter one', () => {
    const long = texts.flatMap(([, text]) => judgeText(text, 'en').hardWords);
    expect(long).toEqual([]);
  });

  it('neither frightens nor promises, and carries no source mark', () => {
    expect(texts.filter(([, text]) => BANNED.test(text))).toEqual([]);
  });
});
