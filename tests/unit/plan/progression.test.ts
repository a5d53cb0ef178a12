import { describe, expect, it } from 'vitest';
import { restart, type WeekLoad } from '#shared/plan/schedule/progression.ts';

const weekly = (weeks: readonly WeekLoad[]): string =>
  weeks.map(({ km, deload }) => `${km}${deload ? 'd' : ''}`).join(', ');
const longest = (weeks: readonly WeekLoad[]): string => weeks.map(({ longestKm }) => longestKm).join(', ');
const sessions = (weeks: readonly WeekLoad[]): string => weeks.map((week) => week.sessions).join(',');

describe('restart at 30 %: the reference tables of the dossier', () => {
  it.each([
    {
      weeklyKmUsual: 40,
      longestRunUsualKm: 16,
      km: '12, 16, 20, 16d, 24, 26, 28.5, 22.5d, 31, 34, 37, 29.5d, 40',
      longestKm: '4.5, 5, 5.5, 5.5, 6, 6.5, 7, 7, 7.5, 8, 8.5, 8.5, 9',
      runs: '4,4,4,4,4,4,5,4,5,5,5,4,5',
    },
    {
      weeklyKmUsual: 20,
      longestRunUsualKm: 8,
      km: '6, 8, 10, 8d, 12, 13, 14, 11d, 15, 16.5, 18, 14d, 19.5, 20',
      longestKm: '2, 2.5, 3, 3, 3.5, 4, 4.5, 4, 5, 5.5, 6, 5.5, 6.5, 7',
      runs: '3,4,4,3,4,4,4,3,3,3,3,3,3,3',
    },
    {
      weeklyKmUsual: 60,
      longestRunUsualKm: 24,
      km: '18, 24, 30, 24d, 36, 39.5, 43, 34d, 47, 51.5, 56.5, 45d, 60',
      longestKm: '7, 7.5, 8, 8, 8.5, 9, 9.5, 9.5, 10, 11, 12, 12, 13',
      runs: '4,4,4,4,5,5,5,4,5,5,5,4,5',
    },
  ])('$weeklyKmUsual km a week', ({ weeklyKmUsual, longestRunUsualKm, km, longestKm, runs }) => {
    const weeks = restart({ weeklyKmUsual, longestRunUsualKm });
    expect({ km: weekly(weeks), longestKm: longest(weeks), runs: sessions(weeks) }).toEqual({
      km,
      longestKm,
      runs,
    });
  });

  it('reaches 29 km in 15 or 16 weeks, though 60 % of it is no half kilometre', () => {
    const weeks = restart({ weeklyKmUsual: 29, longestRunUsualKm: 10 });
    expect(weeks.at(-1)?.km).toBe(29);
    expect([15, 16]).toContain(weeks.length);
  });
  it('reaches 5 km in nine weeks', () => {
    const weeks = restart({ weeklyKmUsual: 5 });
    expect([weeks.length, weeks.at(-1)?.km]).toEqual([9, 5]);
  });
  it('calculates 200 km a week as 80', () => {
    expect(restart({ weeklyKmUsual: 200 })).toEqual(restart({ weeklyKmUsual: 80 }));
    expect(restart({ weeklyKmUsual: 200 }).at(-1)?.km).toBe(80);
  });
  it('never starts a runner who now runs less above the present distance', () => {
    expect(restart({ weeklyKmUsual: 40, longestRunUsualKm: 16, currentWeekKm: 7 })[0]?.km).toBe(7);
    expect(restart({ weeklyKmUsual: 40, longestRunUsualKm: 16, currentWeekKm: 1 })[0]?.km).toBe(2);
  });
});
