import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCORES, bandsOf, judgeChange } from '#shared/follow-up/outcome-change.ts';

describe('a change of pain', () => {
  it('counts from two points on, better when it falls', () => {
    expect([6, 5, 4, 3].map((after) => judgeChange('nprsRun', 5, after))).toEqual([
      'within-error',
      'within-error',
      'within-error',
      'better',
    ]);
    expect(judgeChange('nprsNextMorning', 2, 4)).toBe('worse');
  });
});

describe('a change of a questionnaire', () => {
  it('of running (UWRI, 0 to 36): up to 5 within error, from 8 on what runners notice', () => {
    expect([15, 16, 17, 18].map((after) => judgeChange('promUwri', 10, after))).toEqual([
      'within-error',
      'small-better',
      'small-better',
      'better',
    ]);
    expect([5, 4, 2].map((after) => judgeChange('promUwri', 10, after))).toEqual([
      'within-error',
      'small-worse',
      'worse',
    ]);
  });

  it('of the leg (LEFS): 9 points are within error, 10 are more than that', () => {
    expect([59, 60].map((after) => judgeChange('promLefs', 50, after))).toEqual(['within-error', 'better']);
  });

  it('of the front of the knee (AKPS) counts from 10 points on, of the tendon (VISA-P) from 13', () => {
    expect([79, 80].map((after) => judgeChange('promAkps', 70, after))).toEqual(['within-error', 'better']);
    expect([62, 63].map((after) => judgeChange('promVisaP', 50, after))).toEqual(['within-error', 'better']);
  });

  it('is never called better by a figure that nobody has read in its source', () => {
    expect(judgeChange('promKoos', 40, 90)).toBe('uncertain');
    expect(judgeChange('promKoosPf', 40, 90)).toBe('uncertain');
    expect(judgeChange('promKoosPf', 40, 53)).toBe('within-error');
  });
});

describe('any change', () => {
  it('is judged alike in both directions, and none is no change', () => {
    const mirrored = {
      better: 'worse',
      worse: 'better',
      'small-better': 'small-worse',
      'small-worse': 'small-better',
      'within-error': 'within-error',
      uncertain: 'uncertain',
    } as const;
    assert(
      property(
        constantFrom(...SCORES),
        integer({ min: 0, max: 36 }),
        integer({ min: 0, max: 36 }),
        (...given) => {
          const [score, one, other] = given;
          const [there, back] = [judgeChange(score, one, other), judgeChange(score, other, one)];
          expect(judgeChange(score, one, one)).toBe('within-error');
          expect(back).toBe(mirrored[there]);
        },
      ),
    );
  });

  it('within the error is never called better or worse', () => {
    for (const score of SCORES) {
      const { error = 0 } = bandsOf(score);
      expect(judgeChange(score, 10, 10 + error)).toBe('within-error');
    }
  });
});
