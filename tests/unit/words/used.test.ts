import { describe, expect, it } from 'vitest';
import { catalogue } from '#shared/words/en/catalogue.ts';
import { library } from '#shared/words/en/library.ts';
import { messages } from '#shared/words/en/messages.ts';
import { joinedByComma, namedIn, readSources, unusedIds, wrongSayings } from '#tests/fixtures/message-use.ts';

const everything = readSources('shared', 'electron', 'renderer');

describe('every message is said', () => {
  it.each([
    ['the screen', messages, readSources('renderer')],
    ['the paper', catalogue.sheet, readSources('shared/handout', 'shared/exchange')],
    ['the reasoning', { ...catalogue.reasoning, ...catalogue.ruleParts }, readSources('shared/words')],
    ['the drawings', catalogue.drawings, readSources('shared/words')],
    [
      'the compendium',
      library.compendium,
      readSources('shared/compendium', 'electron/services/review-book', 'renderer/features/knowledge'),
    ],
    ['the review book', library.book, readSources('electron/services/review-book')],
  ])('of %s', (_where, said, sources) => {
    expect(Object.keys(said).length).toBeGreaterThan(1);
    expect(unusedIds(Object.keys(said), sources)).toEqual([]);
  });

  it('with what it asks for, no more and no less', () => {
    const catalogues = [
      messages,
      catalogue.sheet,
      catalogue.reasoning,
      catalogue.ruleParts,
      catalogue.drawings,
      library.compendium,
      library.book,
    ];
    expect(everything.sayings.length).toBeGreaterThan(800);
    expect(wrongSayings(catalogues, everything)).toEqual([]);
  });
});

it('no list of words is joined by a comma of its own', () => {
  expect(joinedByComma('renderer', 'shared/handout', 'shared/compendium', 'shared/words')).toEqual([]);
});

describe('the check itself', () => {
  const sources = namedIn([
    {
      text: "const one = say('list.title'); const other = say(`list.key.${key}`, { count });",
      tsx: false,
    },
    {
      text: "words.say('list.runs', { runs, km: 5 }); say('list.title', { name }); <p>{say('list.runs')}</p>;",
      tsx: true,
    },
  ]);

  it('finds a message that nobody says', () => {
    expect(unusedIds(['list.title', 'list.key.open', 'list.idle', 'list.keys'], sources)).toEqual([
      'list.idle',
      'list.keys',
    ]);
  });

  it('finds what is handed in for nothing, and what is not handed in', () => {
    const list = {
      'list.title': 'Runs',
      'list.runs': '{runs, plural, one {# run} other {# runs}}, {km} km',
    };
    expect(wrongSayings([list], sources)).toEqual([
      'list.title is said with {name}',
      'list.runs is said with {}',
    ]);
  });
});
