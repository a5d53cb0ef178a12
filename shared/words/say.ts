import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { Language } from '#shared/handout/types.ts';

export type MessageValues = Readonly<Record<string, string | number | boolean | Date>>;
/** Formats one ICU message of a catalogue; an id that the catalogue lacks is a compile error. */
export type Say<Id extends string> = (id: Id, values?: MessageValues) => string;

const LOCALES = { en: 'en-GB' } as const satisfies Record<Language, string>;
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
  const intl: IntlShape = createIntl({ locale: LOCALES[language], messages, onError: refuse }, cache);
  return (id, values) => intl.formatMessage({ id }, values);
}

/** A message that cannot be formatted is a defect of ours, never something to print half. */
function refuse(error: Error): never {
  throw error;
}
