import { describe, expect, it } from 'vitest';
import type { Article, Compendium } from '#shared/compendium/types.ts';
import { entriesOf, findEntries } from '#renderer/features/knowledge/find-entries.ts';

const article = (id: string, name: string, summary: string, says = ''): Article => ({
  id,
  name,
  summary,
  blocks: [{ kind: 'text', paragraphs: [[says, { to: 'R01', text: 'Génin 2020' }]] }],
});
const compendium: Compendium = {
  role: 'doctor',
  chapters: [
    {
      id: 'conditions',
      title: 'Conditions',
      introduction: [],
      articles: [
        article('plica', 'Plica syndrome', 'A fold that is sore.', 'Taping does not help.'),
        article('pfp', 'Pain around the kneecap', 'Taping may help.'),
      ],
    },
    {
      id: 'items',
      title: 'Items',
      introduction: [],
      articles: [
        article('brace', 'Brace or taping', 'Support for the Fußgelenk.'),
        article('tape', 'Taping of the kneecap', 'Support.'),
      ],
    },
  ],
};
const entries = entriesOf(compendium);
const found = (typed: string, chapter?: 'conditions' | 'items') =>
  findEntries(entries, typed, chapter).map(({ article: { id } }) => id);

describe('the search of the knowledge', () => {
  it('gives everything in the order of the chapters while nothing is typed', () => {
    expect(found('  ')).toEqual(['plica', 'pfp', 'brace', 'tape']);
    expect(found('', 'items')).toEqual(['brace', 'tape']);
  });

  it('puts a name that begins so first, then a name, then the head, then the text', () => {
    expect(found('taping')).toEqual(['tape', 'brace', 'pfp', 'plica']);
  });

  it('wants every word, wherever it stands, whatever its case and accents', () => {
    expect(found('KNEECAP support')).toEqual(['tape']);
    expect(found('genin fold')).toEqual(['plica']);
    expect(found('fussgelenk')).toEqual(['brace']);
    expect(found('kneecap fold')).toEqual([]);
  });

  it('stays in the chosen chapter', () => {
    expect(found('taping', 'conditions')).toEqual(['pfp', 'plica']);
  });
});
