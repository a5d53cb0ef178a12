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
} as const satisfies Record<string, LanguageFacts>;
export type Language = keyof typeof languages;

/** The languages that are offered, as a list of choices shows them. */
export const LANGUAGES = ['en'] as const satisfies readonly Language[];

/** How a language writes numbers, dates, lists and plurals. */
export const localeOf = (language: Language): string => languages[language].locale;
