import { createIntl, createIntlCache } from '@formatjs/intl';
import { localeOf, type Language } from './languages.ts';

export type MessageValues = Readonly<Record<string, string | number | boolean | Date>>;
/** Formats one ICU message of a catalogue; an id that the catalogue lacks is a compile error. */
export interface Say<Id extends string> {
  (id: Id, values?: MessageValues): string;
  /** The same in parts: what is handed in for a placeholder stands among the words as it is. */
  parts<Part extends object>(
    id: Id,
    values: Readonly<Record<string, Part | readonly (Part | string)[] | string | number>>,
  ): readonly (Part | string)[];
}

const cache = createIntlCache();

const formatters = new Map<Language, WeakMap<object, Say<string>>>();

/**
 * The formatter of one catalogue in one language. Numbers, plurals and selects follow the language. The same
 * catalogue gives the same formatter, so it may be asked for wherever it is needed.
 */
export function createSay<Id extends string>(
  language: Language,
  messages: Readonly<Record<Id, string>>,
): Say<Id> {
  const ofLanguage = formatters.get(language) ?? new WeakMap<object, Say<string>>();
  formatters.set(language, ofLanguage);
  const made = ofLanguage.get(messages) ?? newFormatter(language, messages);
  ofLanguage.set(messages, made);
  return made;
}

function newFormatter(language: Language, messages: Readonly<Record<string, string>>): Say<string> {
  const intl = createIntl<unknown>({ locale: localeOf(language), messages, onError: refuse }, cache);
  return Object.assign((id: string, values?: MessageValues) => intl.formatMessage({ id }, values), {
    parts: <Part extends object>(id: string, values: Readonly<Record<string, unknown>>) =>
      [intl.formatMessage({ id }, values)].flat(2) as (Part | string)[],
  });
}

/** A message that cannot be formatted is a defect of ours, never something to print half. */
function refuse(error: Error): never {
  throw error;
}
