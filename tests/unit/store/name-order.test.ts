import { assert as check, constantFrom, pre, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_ORDER, nameKey } from '#electron/store/name-order.ts';
import { languageIds, localeOf, type Language } from '#shared/words/languages.ts';

const sorted = (names: readonly string[], language: Language): readonly string[] => {
  const key = (name: string): string => nameKey(name, NAME_ORDER[language]);
  return names.toSorted((one, other) => compareAsSqlite(key(one), key(other)));
};
/** As SQLite compares texts: byte by byte of UTF-8. */
const compareAsSqlite = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));

describe('names in order', () => {
  it.each<[Language, readonly string[]]>([
    ['en', ['Ana Núñez', 'Ana Nunzio', 'Zoë Weiss', 'Zoe Weißmann']],
    ['de', ['Ahrens', 'Äpfel', 'Arzt', 'Müller', 'Muñoz', 'Munz', 'Öhm', 'Otto', 'Straße', 'Strasser']],
    ['es', ['Álvarez', 'Amor', 'Muntaner', 'Munz', 'Muñoz', 'Nuria', 'Nzinga', 'Ñandú', 'Ochoa']],
    ['ru', ['Егоров', 'Ёжиков', 'Ежов', 'Иванов', 'Ищенко', 'Йозеф', 'Каспаров', 'Яшин', 'Adler', 'Zorn']],
  ])('are in %s those that its speakers expect', (language, names) => {
    expect(sorted(names.toReversed(), language)).toEqual(names);
  });

  it('put a name without marks before the same with marks', () => {
    expect(sorted(['Müller B', 'Müller', 'Muller B', 'Muller'], 'de')).toEqual([
      'Muller',
      'Müller',
      'Muller B',
      'Müller B',
    ]);
  });

  it.each(languageIds)('follow the collation of %s, marks and case aside', (language) => {
    const letters = Array.from('aáàäbcçdeéèfgiíjklmnñoóöpqrsßtuúüvwxyz ÄNÑбвнгдеёжзийклмпрстуфхцчшщъыьэюяЁЙ');
    const name = string({ unit: constantFrom(...letters), minLength: 1, maxLength: 8 });
    const collator = new Intl.Collator(localeOf(language), { sensitivity: 'base' });
    check(
      property(name, name, (one, other) => {
        const [tidy, tidyOther] = [one, other].map((each) => each.replaceAll(/\s+/g, ' ').trim());
        const expected = collator.compare(tidy ?? '', tidyOther ?? '');
        pre(expected !== 0);
        const key = (each: string): string => nameKey(each, NAME_ORDER[language]);
        expect(Math.sign(compareAsSqlite(key(one), key(other)))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
