import { describe, expect, it } from 'vitest';
import { maximumPoints, rankHypotheses } from '#shared/assessment/hypotheses.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { FactValue } from '#shared/logic/evidence.ts';
import golden from '#tests/fixtures/golden-hypotheses.json' with { type: 'json' };

/** The dossier's golden vectors (conditions.md §7); derived facts are given, not computed. */
const rounded = (value: number) => Math.round(value * 100) / 100;

describe('the ranking of conditions', () => {
  it.each(golden.cases)('puts the first three of $name in the dossier’s order, to the number', (vector) => {
    const facts: Record<string, FactValue | undefined> = vector.facts;
    const ranked = rankHypotheses({ value: (fact) => facts[fact] });
    const summaries = ranked.map(({ id, raw, fit, coverage, label }) => ({
      id,
      raw,
      fit: rounded(fit),
      coverage: rounded(coverage),
      label,
    }));
    const top = new Set(
      summaries.filter(({ raw }) => raw >= (vector.expected[2]?.raw ?? 0)).map(({ id }) => id),
    );
    expect(vector.expected.every(({ id }) => top.has(id as RankedConditionId))).toBe(true);
    expect(summaries.slice(0, 3).map(({ raw }) => raw)).toEqual(vector.expected.map(({ raw }) => raw));
    for (const expected of vector.expected) {
      expect(summaries.find(({ id }) => id === expected.id)).toEqual(expected);
    }
  });

  it('can reach the maximum that the dossier states for every condition', () => {
    const maxima = Object.fromEntries(
      Object.entries(conditions).map(([id, condition]) => [id, maximumPoints(condition)]),
    );
    expect(maxima).toEqual(golden.maximumPoints);
  });

  it('counts nothing for a runner who answered nothing', () => {
    const ranked = rankHypotheses({ value: () => undefined });
    expect(ranked).toHaveLength(Object.keys(conditions).length);
    expect(
      new Set(ranked.map(({ raw, fit, coverage, label }) => `${raw} ${fit} ${coverage} ${label}`)),
    ).toEqual(new Set(['0 0 0 less-likely']));
  });
});
