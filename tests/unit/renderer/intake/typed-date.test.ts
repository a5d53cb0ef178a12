import { describe, expect, it } from 'vitest';
import { isSurprising, parseDate } from '#renderer/features/intake/typed-date.ts';

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
    '25. May 26',
  ])('%s is 25 May 2026', (text) => {
    expect(parseDate(text, today)).toBe('2026-05-25');
  });

  it.each(['', '30.2.2026', '5', '25 foo 2026', '2026-13-01', '25.5.202'])('%j is none', (text) => {
    expect(parseDate(text, today)).toBeUndefined();
  });

  it('asks about the surprising side of today only', () => {
    expect(isSurprising('2026-06-29', 'future', today)).toBe(true);
    expect(isSurprising(today, 'future', today)).toBe(false);
    expect(isSurprising('2026-06-27', 'past', today)).toBe(true);
    expect(isSurprising(today, 'past', today)).toBe(false);
  });
});
