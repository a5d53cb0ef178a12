import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerLetter, letterOf } from '#renderer/ui/key-letter.ts';
import { showLanguage } from '#renderer/ui/words.ts';

const onCyrillic = (key: string, code: string) => ({ key, code });

describe('the letter of a key', () => {
  it('is the one that is typed, wherever it lies, or the one beside a letter of another script', () => {
    expect(letterOf({ key: 'Z', code: 'KeyY' })).toBe('z');
    expect(letterOf(onCyrillic('л', 'KeyK'))).toBe('k');
    expect(letterOf(onCyrillic('Я', 'KeyZ'))).toBe('z');
    expect(letterOf({ key: 'ü', code: 'BracketLeft' })).toBe('ü');
    expect(letterOf({ key: 'Enter', code: 'Enter' })).toBe('enter');
  });
});

describe.each([
  ['en', { y: 'y', n: 'n', u: 'u' }],
  ['de', { j: 'y', y: 'y', n: 'n', u: 'u' }],
  ['es', { s: 'y', y: 'y', n: 'n', u: 'u' }],
  ['ru', { д: 'y', y: 'y', н: 'n', n: 'n', u: 'u' }],
] as const)('the letter of an answer in %s', (language, answers) => {
  beforeAll(() => showLanguage(language));
  afterAll(() => showLanguage('en'));

  it('is Y, N or U, and what yes and no begin with', () => {
    const given = Object.keys(answers).map((key) => [key, answerLetter({ key, code: '' })]);
    expect(Object.fromEntries(given)).toEqual(answers);
  });
});

it('says no where the key of no is that of Y on another keyboard, and not known beside U', async () => {
  await showLanguage('ru');
  expect(answerLetter(onCyrillic('н', 'KeyY'))).toBe('n');
  expect(answerLetter(onCyrillic('г', 'KeyU'))).toBe('u');
  await showLanguage('en');
});
