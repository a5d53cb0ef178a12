import { describe, expect, it } from 'vitest';
import { findShelves } from '#renderer/features/plan/library/shelves.ts';
import { assess } from '#shared/assessment/assess.ts';
import { sheetWordsOf } from '#shared/handout/words.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import { listOffers } from '#shared/plan/library.ts';
import { outerKnee, PLAN_TODAY } from '#tests/fixtures/planned.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const facts = buildFacts(outerKnee, PLAN_TODAY);
const library = listOffers(facts, assess(facts), {});
const find = (search: string, from: Domain = 'strengthening') =>
  findShelves(library, search, from, sheetWordsOf(catalogue));

describe('the library', () => {
  it('begins with the domain that was asked for, and there with what can be had', () => {
    const [first] = find('', 'footwear');
    const kinds = first?.entries.map(({ offer }) => offer.kind) ?? [];
    expect(first?.domain).toBe('footwear');
    expect(kinds).toEqual([...kinds].sort((one, other) => place(one) - place(other)));
    expect(find('').flatMap(({ entries }) => entries)).toHaveLength(library.length);
  });

  it('finds by the beginning of words, and what is called so first', () => {
    expect(find('hop')[0]?.entries[0]).toMatchObject({
      id: 'ex-hop-progression',
      note: 'Cannot be added: Hops only on a calm leg without groin pain, tender bone or swelling.',
    });
    expect(find('step down')[0]?.entries[0]).toMatchObject({
      id: 'ex-step-down',
      note: 'a session then takes 32 minutes',
    });
    expect(find('xylophone')).toEqual([]);
  });
});

const place = (kind: string): number => ['free', 'full', 'blocked', 'on-plan'].indexOf(kind);
