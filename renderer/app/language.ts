import { LANGUAGES, languages, type Language } from '#shared/words/languages.ts';
import { showLanguage } from '../ui/words.ts';

const KEY = 'genu-language';
const isLanguage = (text: string | null): text is Language => text !== null && Object.hasOwn(languages, text);

/** The stored wish; the system's language when nobody has wished, English where Genu does not speak that. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(KEY);
  if (isLanguage(stored)) return stored;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return spoken.flatMap((tag) => LANGUAGES.find((one) => one === tag) ?? [])[0] ?? 'en';
}

/** Puts a language on the page. */
export async function applyLanguage(language: Language): Promise<void> {
  await showLanguage(language);
  const { locale, direction } = languages[language];
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}
