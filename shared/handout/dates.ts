import { localeOf, type Language } from '#shared/words/languages.ts';
import type { Say } from '#shared/words/say.ts';

type DateMessageId = 'date.long' | 'date.short' | 'date.day' | 'date.birth';

/** ISO dates as paper shows them: weekday, and the month in letters. */
export interface Dates {
  /** "Fri 5 June 2026" */
  readonly long: (isoDate: string) => string;
  /** "Fri 5 June" */
  readonly short: (isoDate: string) => string;
  /** "Fri 5 June", "Sat 12 Dec": a long month is cut short, so that the runs of a week stand side by side. */
  readonly brief: (isoDate: string) => string;
  /** "5 June" */
  readonly day: (isoDate: string) => string;
  /** "5 June", "12 Dec": a long month is cut short where a line has room for no more. */
  readonly briefDay: (isoDate: string) => string;
  /** "5 June 2026" */
  readonly birth: (isoDate: string) => string;
  /** "5" */
  readonly dayOfMonth: (isoDate: string) => string;
  /** "Fr" */
  readonly weekday: (isoDate: string) => string;
}

/** Letters of a month that still fit four times on a line of twelve points: "April". */
const LONGEST_MONTH = 5;

/** Dates of one language. The order of the parts is the catalogue's, so that no engine's commas reach paper. */
export function createDates(language: Language, say: Say<DateMessageId>): Dates {
  const formatWith = (month: 'long' | 'short') => {
    const format = new Intl.DateTimeFormat(localeOf(language), {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month,
      year: 'numeric',
    });
    return (isoDate: string): Record<string, string> =>
      Object.fromEntries(format.formatToParts(Date.parse(isoDate)).map(({ type, value }) => [type, value]));
  };
  const parts = formatWith('long');
  const shortened = formatWith('short');
  const brief = (isoDate: string): Record<string, string> =>
    (parts(isoDate)['month'] ?? '').length > LONGEST_MONTH ? shortened(isoDate) : parts(isoDate);
  return {
    long: (isoDate) => say('date.long', parts(isoDate)),
    short: (isoDate) => say('date.short', parts(isoDate)),
    brief: (isoDate) => say('date.short', brief(isoDate)),
    day: (isoDate) => say('date.day', parts(isoDate)),
    briefDay: (isoDate) => say('date.day', brief(isoDate)),
    birth: (isoDate) => say('date.birth', parts(isoDate)),
    dayOfMonth: (isoDate) => parts(isoDate)['day'] ?? '',
    weekday: (isoDate) => (parts(isoDate)['weekday'] ?? '').slice(0, 2),
  };
}
