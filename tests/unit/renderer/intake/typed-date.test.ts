import { describe, expect, it } from 'vitest';
import { distanceFrom, isSurprising, parseDate } from '#renderer/features/intake/typed-date.ts';

const today = '2026-06-28';

describe('a typed date', () => {
  it.each([
    '2026-05-25',
    '25.5.2026',
    '25/05/26',
    '25 5 2026',
    '25 May 2026',
    '25 may',
    '25.5',
    '25.5.',
    '25. May 26',
    'May 25',
    'may 25, 2026',
    '25th May',
    '5/25/2026',
    'Mon 25 May 2026',
  ])('%s is 25 May 2026', (text) => {
    expect(parseDate(text, today)).toBe('2026-05-25');
  });

  it('is in the middle of a month of which nothing else is known', () => {
    expect(['May 2026', 'may', '5/2026'].map((text) => parseDate(text, today))).toEqual([
      '2026-05-15',
      '2026-05-15',
      '2026-05-15',
    ]);
  });

  it('counts back from today', () => {
    expect(
      ['today', 'yesterday', '5 weeks ago', '5w', '10 days', '2 months ago', '1y'].map((text) =>
        parseDate(text, today),
      ),
    ).toEqual([
      '2026-06-28',
      '2026-06-27',
      '2026-05-24',
      '2026-05-24',
      '2026-06-18',
      '2026-04-28',
      '2025-06-28',
    ]);
  });

  it.each(['', '30.2.2026', '5', '25 foo 2026', '2026-13-01', '25.5.202', '25.526', '13/13/2026', 'soon'])(
    '%j is none',
    (text) => {
      expect(parseDate(text, today)).toBeUndefined();
    },
  );

  it('asks about the surprising side of today only', () => {
    expect(isSurprising('2026-06-29', 'future', today)).toBe(true);
    expect(isSurprising(today, 'future', today)).toBe(false);
    expect(isSurprising('2026-06-27', 'past', today)).toBe(true);
    expect(isSurprising(today, 'past', today)).toBe(false);
  });

  it('lies so far away, in the unit in which one would say it', () => {
    expect(distanceFrom(today, today)).toEqual({ direction: 'today', count: 0, unit: 'day' });
    expect(distanceFrom(today, '2026-06-15')).toEqual({ direction: 'ago', count: 13, unit: 'day' });
    expect(distanceFrom(today, '2026-05-24')).toEqual({ direction: 'ago', count: 5, unit: 'week' });
    expect(distanceFrom(today, '2025-06-28')).toEqual({ direction: 'ago', count: 11, unit: 'month' });
    expect(distanceFrom(today, '2026-07-19')).toEqual({ direction: 'ahead', count: 3, unit: 'week' });
  });
});
