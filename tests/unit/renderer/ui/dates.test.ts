import { describe, expect, it } from 'vitest';
import { ageOn, formatBirthDate, formatDay, todayIso } from '#renderer/ui/dates.ts';

describe('dates on the screen', () => {
  it('names the weekday and the month, and no year within this year', () => {
    expect(formatDay('2026-06-19', '2026-06-08')).toBe('Fri 19 June');
  });

  it('gives the year of another year', () => {
    expect(formatDay('2025-12-31', '2026-01-01')).toBe('31 Dec 2025');
    expect(formatBirthDate('1992-02-12')).toBe('12 Feb 1992');
  });

  it('takes the day of the clock on the wall', () => {
    expect(todayIso(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(todayIso(new Date(2026, 0, 6, 0, 1))).toBe('2026-01-06');
  });

  it('counts a year on the birthday and not a day before', () => {
    expect(ageOn('1992-02-12', '2026-02-11')).toBe(33);
    expect(ageOn('1992-02-12', '2026-02-12')).toBe(34);
    expect(ageOn(undefined, '2026-02-12')).toBeUndefined();
  });
});
