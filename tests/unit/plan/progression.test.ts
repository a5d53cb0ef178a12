import { describe, expect, it } from 'vitest';
import { progress, type WeekDone, type WeekLoad } from '#shared/plan/schedule/progression.ts';
import { restartCourse, type Restart } from '#shared/plan/schedule/restart.ts';
import type { WeekLight } from '#shared/plan/types.ts';

const restart = (runner: Omit<Restart, 'mostSessions'>): readonly WeekLoad[] =>
  progress(restartCourse({ ...runner, mostSessions: 5 })).weeks;

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

describe('a week that did not go as planned', () => {
  const course = restartCourse({ weeklyKmUsual: 40, longestRunUsualKm: 16, mostSessions: 5 });
  /** Lights by week; green where nothing is said. */
  const going = (lights: Readonly<Record<number, WeekLight>>) =>
    progress(course, ({ week, km, longestKm }): WeekDone => ({ km, longestKm, light: lights[week] }));
  const first = (count: number, lights: Readonly<Record<number, WeekLight>>) =>
    weekly(going(lights).weeks.slice(0, count));

  it('is repeated when it was amber, also across an easier week', () => {
    expect(first(4, { 2: 'amber' })).toBe('12, 16, 16, 12.5d');
    expect(first(6, { 3: 'amber' })).toBe('12, 16, 20, 16d, 20, 24');
    expect(longest(going({ 2: 'amber' }).weeks.slice(0, 3))).toBe('4.5, 5, 5');
  });
  it('goes back one week value when it was red, and further when it is red again', () => {
    expect(first(6, { 3: 'red' })).toBe('12, 16, 20, 12.5d, 16, 20');
    expect(first(3, { 2: 'red' })).toBe('12, 16, 12');
    expect(first(6, { 3: 'red', 5: 'red' })).toBe('12, 16, 20, 12.5d, 16, 12');
    expect(first(5, { 4: 'red' })).toBe('12, 16, 20, 16d, 16');
  });
  it('ends in the walk–run ladder when the first step was red', () => {
    expect(going({ 1: 'red' })).toMatchObject({ weeks: [{ week: 1 }], endsInWalkRun: true });
    expect(going({ 2: 'red', 3: 'red' })).toMatchObject({ endsInWalkRun: true });
    expect(going({ 2: 'red' }).endsInWalkRun).toBe(false);
  });
  it('is repeated when it was missed; two missed go two steps back, four start again', () => {
    expect(first(6, { 5: 'missed' })).toBe('12, 16, 20, 16d, 24, 20');
    expect(first(8, { 6: 'missed', 7: 'missed' })).toBe('12, 16, 20, 16d, 24, 26, 24, 12.5d');
    const away = { 5: 'missed', 6: 'missed', 7: 'missed', 8: 'missed' } as const;
    expect(first(11, away)).toBe('12, 16, 20, 16d, 24, 20, 12, 9.5d, 12, 16, 20');
    expect(going(away).weeks[8]).toMatchObject({ capKm: 4.5 });
  });
  it('sets the next week by what really stands in it', () => {
    const { weeks } = progress(course, ({ week, km, longestKm }) =>
      week === 2 ? { km: 14, longestKm: 4, light: undefined } : { km, longestKm, light: undefined },
    );
    expect(weekly(weeks.slice(0, 3))).toBe('12, 16, 18');
    expect(weeks[2]?.capKm).toBe(5);
  });
});
