import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDate } from '#renderer/ui/parse-date.ts';
import { typedDay } from '#renderer/features/plan/running/typed-day.ts';
import { formatBirthDate, formatDay } from '#renderer/ui/dates.ts';
import { readDate } from '#renderer/ui/read-date.ts';
import { dateOrderSetting } from '#renderer/ui/settings/date-order.ts';

/** Everything that reads or writes the numbers of a date, in the order that this machine wishes. */
const spoken = () => ({
  birthDate: readDate('3/1/1992'),
  answer: parseDate('3/1/92', '2026-06-28', 'en'),
  typed: typedDay('2026-06-16'),
  shown: formatBirthDate('1992-03-01'),
  near: formatDay('2026-06-19', '2026-06-15'),
});

describe('the order of a date', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is the day first until somebody wishes otherwise', () => {
    expect(spoken()).toEqual({
      birthDate: '1992-01-03',
      answer: '2092-01-03',
      typed: '16.6.2026',
      shown: '1 Mar 1992',
      near: 'Fri 19 June',
    });
  });

  it('puts the month first wherever a date is read or written', () => {
    dateOrderSetting.set('monthFirst');
    expect(spoken()).toEqual({
      birthDate: '1992-03-01',
      answer: '2092-03-01',
      typed: '6/16/2026',
      shown: 'Mar 1, 1992',
      near: 'Fri June 19',
    });
  });

  it('reads again what it has written', () => {
    dateOrderSetting.set('monthFirst');
    const { shown, near } = spoken();
    expect([shown, near].map((text) => parseDate(text, '2026-06-15', 'en'))).toEqual([
      '1992-03-01',
      '2026-06-19',
    ]);
  });

  it('gives way where only the other one is a date', () => {
    dateOrderSetting.set('monthFirst');
    expect(parseDate('25/5/2026', '2026-06-28', 'en')).toBe('2026-05-25');
  });
});
