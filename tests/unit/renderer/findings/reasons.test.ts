import { describe, expect, it } from 'vitest';
import { reasonsOf } from '#renderer/features/findings/reasons.ts';
import { assess } from '#shared/assessment/assess.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { TODAY, calmRunner } from '#tests/fixtures/given.ts';

describe('the reasons beside a condition', () => {
  it('name no answer twice, heaviest first, and keep every point', () => {
    const kneecap = {
      ...calmRunner,
      painZones: ['anterior-peripatellar', 'retropatellar'],
      painZoneMain: 'anterior-peripatellar',
      aggravators: ['stairs-down', 'stairs-up', 'squat', 'sitting-long'],
    } as const;
    const [first] = assess(buildFacts(kneecap, TODAY)).hypotheses;
    if (first === undefined) throw new Error('nothing is ranked');
    const reasons = reasonsOf(first.for);
    const keys = reasons.map(({ facts }) => facts.join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThan(first.for.length);
    const points = (list: readonly { weight: number }[]) => list.reduce((sum, { weight }) => sum + weight, 0);
    expect(points(reasons)).toBe(points(first.for));
    expect(reasons.map(({ weight }) => weight)).toEqual(
      reasons.map(({ weight }) => weight).toSorted((left, right) => right - left),
    );
  });
});
