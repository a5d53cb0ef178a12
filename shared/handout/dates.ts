import type { Say } from '#shared/words/say.ts';

type DateMessageId = 'date.long' | 'date.short' | 'date.day' | 'date.birth';

/** ISO dates as paper shows them: weekday, and the month in letters. */
export interface Dates {
  /** "Fri 5 June 2026" */
  readonly long: (isoDate: string) => string;
  /** "Fri 5 June" */
  readonly short: (isoDate: string) => string;
  /** "5 June" */
  readonly day: (isoDate: string) => string;
  /** "5 June 2026" */
  readonly birth: (isoDate: string) => string;
  /** "5" */
  readonly dayOfMonth: (isoDate: string) => string;
  /** "Fr" */
  readonly weekday: (isoDate: string) => string;
}

/** Dates of one locale. The order of the parts is the catalogue's, so that no engine's commas reach paper. */
export function createDates(locale: string, say: Say<DateMessageId>): Dates {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const parts = (isoDate: string): Record<string, string> =>
    Object.fromEntries(format.formatToParts(Date.parse(isoDate)).map(({ type, value }) => [type, value]));
  return {
    long: (isoDate) => say('date.long', parts(isoDate)),
    short: (isoDate) => say('date.short', parts(isoDate)),
    day: (isoDate) => say('date.day', parts(isoDate)),
    birth: (isoDate) => say('date.birth', parts(isoDate)),
    dayOfMonth: (isoDate) => parts(isoDate)['day'] ?? '',
    weekday: (isoDate) => (parts(isoDate)['weekday'] ?? '').slice(0, 2),
  };
}
