import { describe, expect, it } from 'vitest';
import { MissingGlyphs, TooLong } from '#electron/pdf/refusals.ts';
import { printFailure } from '#electron/services/print-failure.ts';
import { createSay } from '#shared/words/say.ts';
import { errorsMessages } from '#shared/words/en/interface/errors.ts';

const say = createSay<keyof typeof errorsMessages>('en', errorsMessages);

describe('a sheet that is refused', () => {
  it.each([
    [new MissingGlyphs(['U+8A08'], 'name'), /name of the person.*Latin, Greek or Cyrillic/u],
    [new MissingGlyphs(['U+8A08'], 'letterhead'), /letterhead.*in the settings/u],
    [new MissingGlyphs(['U+1F3C3'], 'words'), /wordings.*without pictures/u],
    [new TooLong(4), /four pages.*Take items off the plan/u],
    [new Error('Anna'), /Try again/u],
  ])('is told in a sentence with a way out, without what was typed: %s', (cause, sentence) => {
    const { code, detail = '' } = printFailure(cause);
    const text = say('errors.PDF_FAILED.text', { detail });
    expect(code).toBe('PDF_FAILED');
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/U\+|Anna/u);
  });
});
