import { describe, expect, it } from 'vitest';
import type { ScreenMessages } from '#shared/words/catalogue.ts';
import { messages } from '#shared/words/en/messages.ts';
import { compareTexts, stateOf, wordFiles } from '#tests/fixtures/translation-files.ts';
import { LANGUAGES, languageIds } from '#shared/words/languages.ts';
import { compareMessages } from '#tests/fixtures/compare-messages.ts';

describe('a translated message', () => {
  const english =
    '{count, plural, one {# run} other {# runs}} of {name}, {side, select, left {left} other {both}}';

  it('has the placeholders and choices of English, and the plurals of its own language', () => {
    const right =
      '{name}, {side, select, left {левое} other {оба}}: {count, plural, one {# пробежка} few {# пробежки} many {# пробежек} other {# пробежки}}';
    expect(compareMessages(english, right, 'ru-RU')).toEqual([]);
  });

  it('is told each placeholder, branch and plural that it lacks or adds', () => {
    const wrong =
      '{side, select, right {rechts} other {beide}}: {count, plural, one {# Lauf} few {# Läufe} other {# Läufe}} {date}';
    expect(compareMessages(english, wrong, 'de-DE')).toEqual([
      'lacks {name}',
      'says {date}, which English does not have',
      '{side} lacks the branch "left"',
      '{side} has a branch "right" that English does not have',
      '{count} has a plural "few" that de-DE does not have',
    ]);
    expect(compareMessages('{role, select, a {A} other {B}}', '{role}', 'de-DE')).toEqual([
      'says {role} as it is, by which English only chooses',
    ]);
    expect(compareMessages(english, '{count, plural, one {#} other {#}', 'de-DE')).toEqual([
      expect.stringContaining('cannot be read as ICU'),
    ]);
  });
});

describe('a translated file', () => {
  const english = new Map([
    ['title', 'Runs'],
    ['note', 'Stop.'],
    ['count', '{count} runs'],
  ]);

  it('is told what it lacks, what it adds, what is empty and what is wrong', () => {
    const own = new Map([
      ['title', ' '],
      ['count', '{anzahl} Läufe'],
      ['more', 'Mehr'],
    ]);
    expect(compareTexts('interface/list.ts', english, own, 'de-DE')).toEqual({
      file: 'interface/list.ts',
      texts: 3,
      missing: ['note'],
      problems: [
        { at: 'title', problem: 'is empty' },
        { at: 'count', problem: 'lacks {count}' },
        { at: 'count', problem: 'says {anzahl}, which English does not have' },
        { at: 'more', problem: 'is not in English' },
      ],
    });
  });

  it('does not compile with an id less or an id more', () => {
    const { 'handout.title': title, ...lacking } = messages;
    // @ts-expect-error an id is missing
    const less: ScreenMessages = lacking;
    // @ts-expect-error English has no such id
    const more: ScreenMessages = { ...messages, 'handout.tiltle': title };
    expect(Object.keys(more)).toHaveLength(Object.keys(less).length + 2);
  });
});

describe.each(languageIds)('%s', (language) => {
  it('says nothing that English does not have, with its placeholders, choices and plurals', async () => {
    const states = await Promise.all(wordFiles.map((file) => stateOf(language, file)));
    expect(states.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });
});

describe.each(LANGUAGES)('%s, which is offered', (language) => {
  it('lacks nothing', async () => {
    const states = await Promise.all(wordFiles.map((file) => stateOf(language, file)));
    expect(states.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });
});
