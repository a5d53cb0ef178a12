import { assert as check, date, property } from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatBirthDate, formatDay, formatDayAndYear } from '#renderer/ui/dates.ts';
import { readDate } from '#renderer/ui/read-date.ts';
import { showLanguage } from '#renderer/ui/words.ts';
import { LANGUAGES, type Language } from '#shared/words/languages.ts';
import { parseDate } from '#renderer/ui/parse-date.ts';
import { distanceFrom, isSurprising } from '#renderer/features/intake/typed-date.ts';

const today = '2026-06-28';

afterEach(() => showLanguage('en'));

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
    expect(parseDate(text, today, 'en')).toBe('2026-05-25');
  });

  it('is in the middle of a month of which nothing else is known', () => {
    expect(['May 2026', 'may', '5/2026'].map((text) => parseDate(text, today, 'en'))).toEqual([
      '2026-05-15',
      '2026-05-15',
      '2026-05-15',
    ]);
  });

  it('counts back from today', () => {
    expect(
      ['today', 'yesterday', '5 weeks ago', '5w', '10 days', '2 months ago', '1y'].map((text) =>
        parseDate(text, today, 'en'),
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
      expect(parseDate(text, today, 'en')).toBeUndefined();
    },
  );

  it.each<[Language, string]>([
    ['de', 'Mo. 25. Mai 2026'],
    ['de', '25. Mai'],
    ['de', '25 mai 26'],
    ['es', 'lun 25 may 2026'],
    ['es', '25 de mayo de 2026'],
    ['es', '25 may'],
    ['ru', 'пн 25 мая 2026 г.'],
    ['ru', '25 мая'],
    ['ru', '25 май 2026'],
  ])('is read in %s: %s', (language, text) => {
    expect(parseDate(text, today, language)).toBe('2026-05-25');
  });

  it.each<[Language, readonly string[]]>([
    ['de', ['heute', 'gestern', 'vor 5 Wochen', '5 W', '10 Tage', 'vor 2 Monaten', '1 Jahr']],
    ['es', ['hoy', 'ayer', 'hace 5 semanas', '5 sem', '10 días', 'hace 2 meses', '1 año']],
    ['ru', ['сегодня', 'вчера', '5 недель назад', '5 нед', '10 дней', '2 месяца назад', '1 год']],
  ])('counts back from today in %s', (language, texts) => {
    expect(texts.map((text) => parseDate(text, today, language))).toEqual([
      '2026-06-28',
      '2026-06-27',
      '2026-05-24',
      '2026-05-24',
      '2026-06-18',
      '2026-04-28',
      '2025-06-28',
    ]);
  });

  it('is March and not Tuesday where both are short for the same', () => {
    expect(parseDate('10 mar 2026', today, 'es')).toBe('2026-03-10');
    expect(parseDate('mar 10 mar 2026', today, 'es')).toBe('2026-03-10');
    expect(parseDate('5 ago', today, 'es')).toBe('2026-08-05');
  });

  it.each(LANGUAGES)('is read again in %s in whatever shape it was said back', async (language) => {
    await showLanguage(language);
    const days = date({ min: new Date('1920-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    check(
      property(days, (day) => {
        const isoDate = day.toISOString().slice(0, 10);
        for (const shown of [
          formatDayAndYear(isoDate),
          formatBirthDate(isoDate),
          formatDay(isoDate, isoDate),
        ]) {
          expect([shown, parseDate(shown, isoDate, language)]).toEqual([shown, isoDate]);
        }
      }),
    );
  });

  it.each<[Language, string]>([
    ['en', '16 June 1991'],
    ['de', '16. Juni 1991'],
    ['es', '16 de junio de 1991'],
    ['ru', '16 июня 1991 г.'],
  ])('is read whole or not at all as a birth date in %s: %s', async (language, text) => {
    await showLanguage(language);
    expect(readDate(text)).toBe('1991-06-16');
    expect(readDate(text.replace(/ (?:de )?1991.*/u, ''))).toBeUndefined();
    expect(readDate(text.replace('16', ''))).toBeUndefined();
    expect(readDate(text.replace('16', '31'))).toBeUndefined();
  });

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
