import { localeOf, type Language } from '#shared/words/languages.ts';

export type AgoUnit = 'days' | 'weeks' | 'months' | 'years';

/** How a language says days: what its own formats write, and what is short for it. Every word is given folded. */
export interface DateWords {
  /** 1 to 12, of a name in any of its cases or its first letters; undefined where none or several begin so. */
  readonly monthOf: (word: string) => number | undefined;
  readonly unitOf: (word: string) => AgoUnit | undefined;
  /** Days from today: 0 for "today", -1 for "yesterday". */
  readonly dayOf: (text: string) => number | undefined;
  readonly isWeekday: (word: string) => boolean;
  /** What stands between the parts of a date and says nothing: "de", "г". */
  readonly isFiller: (word: string) => boolean;
  /** "ago" and "hace", before or behind the number. */
  readonly isAgo: (word: string) => boolean;
}

/** Lower case without accents: a month is found however its name is typed. */
export const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

const made = new Map<Language, DateWords>();

/** The words of a language, gathered once from its formats. */
export function dateWordsOf(language: Language): DateWords {
  const words = made.get(language) ?? gather(localeOf(language));
  made.set(language, words);
  return words;
}

const FEWEST_LETTERS = 3;
const UNITS = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;
/** Between them they have every plural of every language. */
const COUNTS = [1, 2, 5, 21, 100];
const ORDINAL = /^(?:st|nd|rd|th)$/u;

function gather(locale: string): DateWords {
  const months = Array.from({ length: 12 }, (_, month) => monthForms(locale, month));
  const weekdays = new Set(
    Array.from({ length: 7 }, (_, day) =>
      formsOf(locale, 'weekday', new Date(Date.UTC(2026, 0, 5 + day))),
    ).flat(),
  );
  const between = literalsOf(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const days = new Map([-2, -1, 0].map((day) => [folded(relative.format(day, 'day')), day]));
  const units = Object.entries(UNITS).map(
    ([unit, name]) => [unit as AgoUnit, unitForms(locale, name)] as const,
  );
  const around = new Set(units.flatMap(([, { around: words }]) => words));
  return {
    monthOf: (word) => {
      if (word.length < FEWEST_LETTERS) return undefined;
      const found = months.flatMap((forms, index) =>
        forms.some((form) => form.startsWith(word)) ? [index + 1] : [],
      );
      return found.length === 1 ? found[0] : undefined;
    },
    unitOf: (word) => {
      const found = units.filter(([, { forms }]) => forms.some((form) => isShortFor(word, form)));
      return found.length === 1 ? found[0]?.[0] : undefined;
    },
    dayOf: (text) => days.get(text),
    isWeekday: (word) => weekdays.has(word),
    isFiller: (word) => between.has(word) || ORDINAL.test(word),
    isAgo: (word) => around.has(word),
  };
}

const isShortFor = (word: string, form: string): boolean =>
  form.startsWith(word) || (word.length >= FEWEST_LETTERS && word.startsWith(form.slice(0, FEWEST_LETTERS)));

const wordsIn = (text: string): readonly string[] => folded(text).match(/\p{L}+/gu) ?? [];

/** A part of a date as it is written alone and within a date, long and short. */
function formsOf(locale: string, part: 'month' | 'weekday', date: Date): readonly string[] {
  const shapes = (['long', 'short'] as const).flatMap((length): Intl.DateTimeFormatOptions[] => [
    { [part]: length, timeZone: 'UTC' },
    { day: 'numeric', year: 'numeric', month: length, [part]: length, timeZone: 'UTC' },
  ]);
  return shapes.flatMap((shape) =>
    new Intl.DateTimeFormat(locale, shape)
      .formatToParts(date)
      .flatMap(({ type, value }) => (type === part ? wordsIn(value) : [])),
  );
}
const monthForms = (locale: string, month: number): readonly string[] =>
  formsOf(locale, 'month', new Date(Date.UTC(2026, month, 15)));

function literalsOf(locale: string): ReadonlySet<string> {
  const parts = (['full', 'long', 'medium'] as const).flatMap((dateStyle) =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).formatToParts(
      new Date(Date.UTC(2026, 4, 25)),
    ),
  );
  return new Set(parts.flatMap(({ type, value }) => (type === 'literal' ? wordsIn(value) : [])));
}

/** Beside the number stands the unit; what is left of the sentence stands around both. */
function unitForms(locale: string, unit: Intl.RelativeTimeFormatUnit) {
  const relative = new Intl.RelativeTimeFormat(locale);
  const said = COUNTS.map((count) => {
    const parts = relative
      .formatToParts(-count, unit)
      .map(({ type, value }) => (type === 'literal' ? value : '#'));
    const [before = '', after = ''] = parts.join('').split(/#+/u);
    const [form = '', ...rest] = wordsIn(after);
    return { form, around: [...wordsIn(before), ...rest] };
  });
  return { forms: said.map(({ form }) => form), around: said.flatMap(({ around }) => around) };
}
