/** What is known of a language apart from its words. */
export interface LanguageFacts {
  /** BCP 47: how numbers, dates, lists and plurals are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
  /** It needs more room than English: lists of words flow instead of standing in columns. */
  readonly isLong: boolean;
}

/** Every language that has a folder beside this file. */
export const languages = {
  en: { locale: 'en-GB', direction: 'ltr', name: 'English', isLong: false },
  de: { locale: 'de-DE', direction: 'ltr', name: 'Deutsch', isLong: true },
  es: { locale: 'es-ES', direction: 'ltr', name: 'Español', isLong: true },
  ru: { locale: 'ru-RU', direction: 'ltr', name: 'Русский', isLong: true },
} as const satisfies Record<string, LanguageFacts>;
export type Language = keyof typeof languages;

/** The languages that are complete and so offered, as a list of choices shows them. */
export const LANGUAGES = ['en', 'de', 'es', 'ru'] as const satisfies readonly Language[];

export const languageIds = Object.keys(languages) as [Language, ...Language[]];

/** How a language writes numbers, dates, lists and plurals. */
export const localeOf = (language: Language): string => languages[language].locale;
