import { describe, expect, it } from 'vitest';
import { askingWhereThin, pictureOf, shownHypotheses } from '#shared/assessment/picture.ts';
import type { Hypothesis, HypothesisLabel } from '#shared/assessment/types.ts';
import { assess } from '#shared/assessment/assess.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import { calmRunner, TODAY } from '#tests/fixtures/given.ts';

const hypothesis = (id: RankedConditionId, label: HypothesisLabel, raw: number): Hypothesis => ({
  id,
  label,
  raw,
  fit: 0.6,
  coverage: 0.6,
  for: [],
  against: [],
  unknown: [],
});
const kneecap = hypothesis('patellofemoral-pain', 'leading', 12);
const band = hypothesis('iliotibial-band-syndrome', 'leading', 11);
const faint = hypothesis('plica-syndrome', 'less-likely', 3);

describe('the picture as a whole', () => {
  it('says that two that lead in different places may both be there, and that they are close', () => {
    expect(pictureOf([kneecap, band, faint])).toEqual({
      noClearPattern: false,
      cannotBeSeparated: true,
      mayCoexist: true,
    });
  });

  it('does not say so of two with a core zone in common, nor of one that is only possible', () => {
    const instability = hypothesis('patellar-instability', 'leading', 12);
    expect(pictureOf([kneecap, instability]).mayCoexist).toBe(false);
    expect(pictureOf([kneecap, { ...band, label: 'possible' }]).mayCoexist).toBe(false);
  });

  it('finds no clear pattern where none is possible, and nothing to say where nothing is ranked', () => {
    expect(pictureOf([faint])).toEqual({ noClearPattern: true, cannotBeSeparated: false, mayCoexist: false });
    expect(pictureOf([])).toEqual({ noClearPattern: false, cannotBeSeparated: false, mayCoexist: false });
  });

  it('shows three, and a possible bone stress even as fourth', () => {
    const bone = hypothesis('femoral-bsi', 'possible', 6);
    const fifth = hypothesis('gout-crystal', 'possible', 5);
    const third = hypothesis('fat-pad-impingement', 'possible', 7);
    const ranked = [kneecap, band, third, bone, fifth];
    expect(shownHypotheses(ranked)).toEqual([kneecap, band, third, bone]);
    const unlikely = { ...bone, label: 'less-likely' } as const;
    expect(shownHypotheses([kneecap, band, third, unlikely])).toEqual([kneecap, band, third]);
  });
});

describe('a condition of which less than half is known', () => {
  it('names the three questions behind its heaviest open findings', () => {
    const facts = buildFacts(
      {
        assessorRole: 'doctor',
        painZones: ['lateral-femoral-epicondyle'],
        painZoneMain: 'lateral-femoral-epicondyle',
      },
      TODAY,
    );
    const thin = assess(facts).hypotheses.find(({ id }) => id === 'iliotibial-band-syndrome');
    expect(thin?.coverage).toBeLessThan(0.5);
    expect(thin?.ask).toHaveLength(3);
    expect(thin?.ask).toContain('tNoble');
  });

  it('is silent once enough is known', () => {
    const facts = buildFacts(calmRunner, TODAY);
    const first = assess(facts).hypotheses.find(({ coverage }) => coverage >= 0.5);
    expect(first && askingWhereThin(facts, first)).toEqual(first);
    expect(first?.ask).toBeUndefined();
  });
});
