import { describe, expect, it } from 'vitest';
import { accuracyCard } from '#shared/accuracy/card.ts';
import { OTHER_EMERGENCIES, type Vignette } from '#shared/accuracy/types.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import { answersSchema } from '#shared/intake/answers-schema.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { flagOnlyConditions } from '#shared/knowledge/flag-only-conditions.ts';
import { calmRunner } from '#tests/fixtures/given.ts';

const card = accuracyCard(vignettes);
const named = (diagnosis: string) => vignettes.filter((vignette) => vignette.diagnosis === diagnosis);

describe('the vignettes', () => {
  it('tell of every ranked condition twice at least, and of everything that only a flag catches', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(conditions).filter((id) => named(id).length < 2)).toEqual([]);
    const neverRanked = [...Object.keys(flagOnlyConditions), ...OTHER_EMERGENCIES];
    expect(neverRanked.filter((diagnosis) => named(diagnosis).length === 0)).toEqual([]);
  });
  it('are intakes that the application accepts', () => {
    const refused = vignettes.filter(({ answers }) => !answersSchema.safeParse(answers).success);
    expect(refused.map(({ id }) => id)).toEqual([]);
    expect(new Set(vignettes.map(({ id }) => id)).size).toBe(vignettes.length);
  });
});

describe('the accuracy card', () => {
  it('finds the condition first in four of five cases, and among the first three in nineteen of twenty', () => {
    const { ranked, first, firstThree } = card.total;
    expect(ranked).toBeGreaterThanOrEqual(60);
    expect(first / ranked).toBeGreaterThanOrEqual(0.8);
    expect(firstThree / ranked).toBeGreaterThanOrEqual(0.95);
  });
  it('flags every urgent case at its level or above', () => {
    expect(card.misses.filter(({ fault }) => fault === 'not-caught')).toEqual([]);
    expect(card.total.caught).toBe(card.total.urgent);
    expect(card.total.urgent).toBeGreaterThanOrEqual(30);
  });
  it('sends no routine case away today', () => {
    expect(card.misses.filter(({ fault }) => fault === 'false-alarm')).toEqual([]);
    expect(card.total.routine).toBeGreaterThanOrEqual(40);
  });
  it('argues every case that it does not place first, and no other', () => {
    const missed = card.misses.map(({ id }) => id);
    expect(vignettes.filter(({ argument }) => argument !== undefined).map(({ id }) => id)).toEqual(missed);
  });
  it('adds up', () => {
    const sum = (of: (row: (typeof card.byDiagnosis)[number]) => number) =>
      card.byDiagnosis.reduce((total, row) => total + of(row), 0);
    expect(sum(({ cases }) => cases)).toBe(vignettes.length);
    expect(sum(({ first }) => first)).toBe(card.total.first);
    expect(card.confusion.reduce((total, { cases }) => total + cases, 0)).toBe(card.total.ranked);
  });
  it('reports a case that goes wrong, whichever way', () => {
    const wrong: readonly Vignette[] = [
      { id: 'a', diagnosis: 'gout-crystal', urgency: 'same-day', story: '', basis: '', answers: calmRunner },
      {
        id: 'b',
        diagnosis: 'iliotibial-band-syndrome',
        urgency: 'none',
        story: '',
        basis: '',
        answers: { ...calmRunner, darkUrine: true },
      },
    ];
    expect(accuracyCard(wrong).misses.map(({ id, fault }) => [id, fault])).toEqual([
      ['a', 'not-in-first-three'],
      ['a', 'not-caught'],
      ['b', 'false-alarm'],
    ]);
  });
});
