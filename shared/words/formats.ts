import { localeOf, type Language } from './languages.ts';

/** How a language joins, orders and writes what is not a sentence. */
export interface Formats {
  /** "a, b or c" */
  readonly either: (parts: readonly string[]) => string;
  /** "a, b, c" */
  readonly list: (parts: readonly string[]) => string;
  /** The same with what stands between the parts, so that a part may be more than letters. */
  readonly listParts: <Part>(parts: readonly Part[], textOf: (part: Part) => string) => (Part | string)[];
  /** "5.5", "5,5": at most two decimals. */
  readonly number: (value: number) => string;
  /** The same as one types it: no mark between thousands, every decimal. */
  readonly typed: (value: number) => string;
  /** "16, 5.5" or "16; 5,5": where the comma is the decimal sign, a semicolon parts the numbers. */
  readonly numbers: (values: readonly number[]) => string;
  /** Names as the language's telephone book orders them. */
  readonly compare: (one: string, other: string) => number;
  /** A sentence that starts with a word from the middle of a sentence. */
  readonly capitalise: (text: string) => string;
}

const made = new Map<Language, Formats>();

/** The formats of a language, made once. */
export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? makeFormats(localeOf(language));
  made.set(language, formats);
  return formats;
}

/** With a comma between the parts, at the least: Russian sets none between units. */
function listOf(locale: string): Intl.ListFormat {
  const units = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const hasComma = units.format(['a', 'b', 'c']).includes(',');
  return hasComma ? units : new Intl.ListFormat(locale, { type: 'conjunction' });
}

function makeFormats(locale: string): Formats {
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const list = listOf(locale);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false });
  const between = number.format(0.5).includes(',') ? '; ' : ', ';
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    either: (parts) => either.format(parts),
    list: (parts) => list.format(parts),
    listParts: (parts, textOf) => {
      const rest = parts.values();
      return list
        .formatToParts(parts.map(textOf))
        .map(({ type, value }) => (type === 'element' ? (rest.next().value ?? value) : value));
    },
    number: (value) => number.format(value),
    typed: (value) => typed.format(value),
    numbers: (values) => values.map((value) => number.format(value)).join(between),
    compare: (one, other) => collator.compare(one, other),
    capitalise: (text) => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1),
  };
}
