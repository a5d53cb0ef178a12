import { describe, expect, it } from 'vitest';
import { accuracyCard } from '#shared/accuracy/card.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import { VIGNETTE_DAY } from '#shared/accuracy/vignettes/screened.ts';
import { assess } from '#shared/assessment/assess.ts';
import { answersSchema } from '#shared/intake/answers-schema.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { emergencyFlags } from '#shared/knowledge/red-flags/emergency.ts';
import { sameDayFlags } from '#shared/knowledge/red-flags/same-day.ts';
import { publishedCases } from '#tests/fixtures/published-cases/all.ts';

const card = accuracyCard(publishedCases);
const named = new Set<string>(publishedCases.map(({ diagnosis }) => diagnosis));

describe('the published cases', () => {
  it('tell of every ranked condition, of every emergency and same-day flag, and of routine care', () => {
    expect(Object.keys(conditions).filter((id) => !named.has(id))).toEqual([]);
    const spokenOf = new Set<string | undefined>(publishedCases.map(({ about }) => about));
    expect(Object.keys({ ...emergencyFlags, ...sameDayFlags }).filter((id) => !spokenOf.has(id))).toEqual([]);
    expect(publishedCases.length - card.total.routine).toBeGreaterThanOrEqual(30);
    expect(card.total.routine).toBeGreaterThanOrEqual(30);
  });
  it('are sparse intakes that the application accepts, none of them in the first set', () => {
    const counts = publishedCases.map(({ answers }) => Object.keys(answers).length);
    expect([Math.min(...counts) >= 12, Math.max(...counts) <= 25]).toEqual([true, true]);
    const refused = publishedCases.filter(({ answers }) => !answersSchema.safeParse(answers).success);
    expect(refused.map(({ id }) => id)).toEqual([]);
    const ids = [...vignettes, ...publishedCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the reasoning on published cases', () => {
  it('finds the condition first in four of five, and among the first three in nineteen of twenty', () => {
    const { ranked, first, firstThree } = card.total;
    expect(ranked).toBeGreaterThanOrEqual(40);
    expect(first / ranked).toBeGreaterThanOrEqual(0.8);
    expect(firstThree / ranked).toBeGreaterThanOrEqual(0.95);
  });
  it('flags every urgent case at its level or above, and sends no routine case away today', () => {
    const grave = card.misses.filter(({ fault }) => fault === 'not-caught' || fault === 'false-alarm');
    expect(grave).toEqual([]);
    expect(card.total.urgent).toBeGreaterThanOrEqual(30);
  });
  it('fires the very flag for which a presentation stands', () => {
    const silent = publishedCases.filter(({ about, answers }) => {
      const { redFlags } = assess(buildFacts(answers, VIGNETTE_DAY));
      return about !== undefined && !redFlags.some(({ id }) => id === about);
    });
    expect(silent.map(({ id, about }) => `${id} ${about}`)).toEqual([]);
  });
});
