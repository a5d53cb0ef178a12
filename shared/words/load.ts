import type { Catalogue, Library, ScreenMessages } from './catalogue.ts';
import type { Language } from './languages.ts';

interface Loaders {
  readonly screen: () => Promise<ScreenMessages>;
  readonly catalogue: () => Promise<Catalogue>;
  readonly library: () => Promise<Library>;
}

/** The words of each language in pieces that are loaded when they are needed; a language without them is a compile error. */
export const loaders: Readonly<Record<Language, Loaders>> = {
  en: {
    screen: async () => (await import('./en/messages.ts')).messages,
    catalogue: async () => (await import('./en/catalogue.ts')).catalogue,
    library: async () => (await import('./en/library.ts')).library,
  },
  de: {
    screen: async () => (await import('./de/messages.ts')).messages,
    catalogue: async () => (await import('./de/catalogue.ts')).catalogue,
    library: async () => (await import('./de/library.ts')).library,
  },
  es: {
    screen: async () => (await import('./es/messages.ts')).messages,
    catalogue: async () => (await import('./es/catalogue.ts')).catalogue,
    library: async () => (await import('./es/library.ts')).library,
  },
  ru: {
    screen: async () => (await import('./ru/messages.ts')).messages,
    catalogue: async () => (await import('./ru/catalogue.ts')).catalogue,
    library: async () => (await import('./ru/library.ts')).library,
  },
};

/** All words of a language but those of the screen, which only a screen needs. */
export async function loadWords(language: Language): Promise<Catalogue & Library> {
  const { catalogue, library } = loaders[language];
  return { ...(await catalogue()), ...(await library()) };
}
