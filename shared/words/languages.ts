/** What is known of a language apart from its words. */
export interface LanguageFacts {
  /** BCP 47: how numbers, dates, lists and plurals are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
}

/** Every language that has a folder beside this file. */
export const languages = {
  en: { locale: 'en-GB', direction: 'ltr', name: 'English' },
  de: { locale: 'de-DE', direction: 'ltr', name: 'Deutsch' },
  es: { locale: 'es-ES', direction: 'ltr', name: 'Español' },
  ru: { locale: 'ru-RU', direction: 'ltr', name: 'Русский' },
} as const satisfies Record<string, LanguageFacts>;
export type Language = keyof typeof languages;

/** The languages that are complete and so offered, as a list of choices shows them. */
export const LANGUAGES = ['en', 'de', 'es', 'ru'] as const satisfies readonly Language[];

export const languageIds = Object.keys(languages) as [Language, ...Language[]];

/** How a language writes numbers, dates, lists and plurals. */
export const localeOf = (language: Language): string => languages[language].locale;
