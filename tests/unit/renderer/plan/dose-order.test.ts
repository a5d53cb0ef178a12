import { describe, expect, it } from 'vitest';
import { fieldsOf, readDose, stepped } from '#renderer/features/plan/lines/dose-order.ts';
import { doseRange } from '#shared/plan/doses.ts';

const week = { least: 1, most: 7 };

describe('a dose', () => {
  it('is read out in its order, and a step rate to aim at stands for its share', () => {
    expect(fieldsOf({ weeks: 2, capPercent: 5, cadenceToSpm: 170, cadenceFromSpm: 162 })).toEqual([
      'cadenceFromSpm',
      'cadenceToSpm',
      'weeks',
    ]);
    expect(fieldsOf({ daysPerWeek: 3, repetitions: 10, sets: 3 })).toEqual([
      'sets',
      'repetitions',
      'daysPerWeek',
    ]);
  });

  it.each([
    ['3', 3],
    [' 7 ', 7],
    ['3,0', 3],
    ['0', undefined],
    ['8', undefined],
    ['2.5', undefined],
    ['two', undefined],
  ])('"%s" within a week is %s', (typed, value) => {
    expect(readDose(typed, week)).toBe(value);
  });

  it('goes up and down by its step and stops at the ends', () => {
    expect([
      stepped(3, 'sets', 'ArrowUp', week),
      stepped(7, 'sets', 'ArrowUp', week),
      stepped(1, 'sets', 'ArrowDown', week),
      stepped(20, 'holdSeconds', 'ArrowDown', { least: 5, most: 120 }),
    ]).toEqual([4, 7, 1, 15]);
  });

  it('lets a doctor shorten a pause to a week, and a coach not at all', () => {
    const pause = { pauseDays: 10 };
    expect([
      doseRange('load-stage-3', 'pauseDays', pause, 'doctor'),
      doseRange('load-stage-3', 'pauseDays', pause, 'coach'),
      doseRange('tech-cadence-up', 'cadenceToSpm', { cadenceFromSpm: 160 }, 'doctor'),
      doseRange('xt-swim', 'minutes', { minutes: 20 }, 'doctor'),
      doseRange('ex-bridge', 'sets', { sets: 3 }, 'coach'),
    ]).toEqual([
      { least: 7, most: 14 },
      { least: 10, most: 14 },
      { least: 160, most: 176 },
      { least: 1, most: 45 },
      { least: 1, most: 6 },
    ]);
  });
});
