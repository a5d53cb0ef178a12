import { describe, expect, it } from 'vitest';
import { assertPrintable } from '#electron/pdf/fonts.ts';
import { MissingGlyphs } from '#electron/pdf/refusals.ts';
import { LANGUAGES } from '#shared/words/languages.ts';
import { textsOf, wordFiles } from '#tests/fixtures/translation-files.ts';
import { workedExample1 } from '#tests/fixtures/handouts/worked-example-1.ts';

const named = (person: string) => ({ ...workedExample1, head: { ...workedExample1.head, person } });
function missingFrom(person: string): readonly string[] {
  try {
    assertPrintable(named(person));
  } catch (error) {
    if (error instanceof MissingGlyphs) return error.codePoints;
    throw error;
  }
  return [];
}

describe('glyph coverage', () => {
  it.each(['Łucja Ørsted-Žižková', 'Сергій Їжакевич', 'Ελένη Παπαδοπούλου', 'two\nlines'])(
    'prints %s',
    (person) => expect(missingFrom(person)).toEqual([]),
  );

  it('names each missing character once, by its code point', () => {
    expect(missingFrom('李小 李🏃')).toEqual(['U+674E', 'U+5C0F', 'U+1F3C3']);
  });

  it('refuses invisible control characters', () => {
    expect(missingFrom('Anna\u0007')).toEqual(['U+0007']);
  });

  it.each([
    ['name', named('李小')],
    ['letterhead', { ...workedExample1, head: { ...workedExample1.head, clinic: '运动诊所' } }],
    ['words', { ...workedExample1, title: 'पैदल चलें' }],
  ])('says where it stands: %s', (place, handout) => {
    expect(() => assertPrintable(handout)).toThrow(expect.objectContaining({ place }));
  });

  it.each(LANGUAGES)('draws every character that %s ever says', async (language) => {
    const texts = await Promise.all(wordFiles.map((file) => textsOf(language, file)));
    const title = texts.flatMap((file) => [...file.values()]).join('');
    expect(title.length).toBeGreaterThan(50_000);
    expect(() => assertPrintable({ ...workedExample1, title })).not.toThrow();
  });

  it('looks into every block, however deep', () => {
    const [first, ...rest] = workedExample1.blocks;
    if (first?.kind !== 'main') throw new Error('the fixture begins with the main message');
    const blocks = [{ ...first, steps: [...first.steps, 'Walk 走'] }, ...rest];
    expect(() => assertPrintable({ ...workedExample1, blocks })).toThrow(/U\+8D70/u);
  });
});
