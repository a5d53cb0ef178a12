import { describe, expect, it } from 'vitest';
import { formatsOf } from '#shared/words/formats.ts';
import { languageIds } from '#shared/words/languages.ts';

describe('a list of words', () => {
  it('has a comma between its parts in every language', () => {
    const lists = languageIds.map((language) => [language, formatsOf(language).list(['a', 'b', 'c'])]);
    expect(Object.fromEntries(lists)).toEqual({
      en: 'a, b, c',
      de: 'a, b und c',
      es: 'a, b, c',
      ru: 'a, b и c',
    });
  });
});
