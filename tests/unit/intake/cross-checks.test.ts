import { describe, expect, it } from 'vitest';
import { findCrossCheck, type CrossCheckId } from '#shared/intake/cross-checks.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers, QuestionId } from '#shared/intake/questions.ts';

const asked = (question: QuestionId, answers: Answers): CrossCheckId | undefined =>
  findCrossCheck(question, buildFacts(answers, '2026-06-15').values);

describe('answers that are surprising together', () => {
  it.each<[QuestionId, Answers, CrossCheckId]>([
    ['massKg', { heightCm: 180, massKg: 54 }, 'body-mass-index'],
    ['massKg', { heightCm: 160, massKg: 104 }, 'body-mass-index'],
    ['runningYears', { ageYears: 30, runningYears: 23 }, 'years-of-running'],
    ['weeklyKmBeforeOnset', { weeklyKmPriorOnset: 10, weeklyKmBeforeOnset: 41 }, 'weekly-jump'],
    ['triggerRunKm', { longestRun30dKm: 5, triggerRunKm: 16 }, 'single-run-spike'],
    ['goalRaceDate', { goalRaceDate: '2027-06-16' }, 'race-far-ahead'],
    ['onsetDate', { onsetDate: '2016-06-01' }, 'pain-for-years'],
    ['growthPlates', { ageYears: 13, growthPlates: 'closed' }, 'growth-plates'],
    ['runTiming', { runTiming: ['constant'], nprsRest: 0 }, 'constant-without-rest-pain'],
  ])('are asked about at %s', (question, answers, check) => {
    expect(asked(question, answers)).toBe(check);
  });

  it('are not asked about at the very limit, nor at another question', () => {
    expect(asked('runningYears', { ageYears: 30, runningYears: 22 })).toBeUndefined();
    expect(asked('weeklyKmBeforeOnset', { weeklyKmPriorOnset: 10, weeklyKmBeforeOnset: 40 })).toBeUndefined();
    expect(asked('heightCm', { heightCm: 180, massKg: 54 })).toBeUndefined();
  });

  it('are not surprising while one of them is not known', () => {
    expect(asked('massKg', { massKg: 54 })).toBeUndefined();
    expect(asked('runTiming', { runTiming: ['constant'] })).toBeUndefined();
    expect(asked('growthPlates', { ageYears: 19, growthPlates: 'not-known' })).toBeUndefined();
  });
});
