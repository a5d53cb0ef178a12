import { LANGUAGES, languages } from '#shared/words/languages.ts';
import { pseudoLanguages } from '#shared/words/pseudo.ts';
import { showLanguage, type Spoken } from '../ui/words.ts';

const KEY = 'genu-language';
const spokenLanguages = { ...languages, ...pseudoLanguages };
const isSpoken = (text: string | null): text is Spoken =>
  text !== null && Object.hasOwn(spokenLanguages, text);

/**
 * The language that the address names for this window; else the wish that was stored, which says nothing about
 * anybody; else the system's, and English where Genu does not speak that.
 */
export function wishedLanguage(): Spoken {
  const [named, stored] = [new URLSearchParams(location.search).get('language'), localStorage.getItem(KEY)];
  if (isSpoken(named)) return named;
  if (isSpoken(stored)) return stored;
  const system = navigator.languages.map((tag) => tag.slice(0, 2));
  return system.flatMap((tag) => LANGUAGES.find((one) => one === tag) ?? [])[0] ?? 'en';
}

/** Puts a language on the page. */
export async function applyLanguage(spoken: Spoken): Promise<void> {
  await showLanguage(spoken);
  const { locale, direction, isLong } = spokenLanguages[spoken];
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction;
  root.dataset['words'] = isLong ? 'long' : 'short';
}

/** Speaks another language from now on, here and at the next start. */
export async function chooseLanguage(spoken: Spoken): Promise<void> {
  localStorage.setItem(KEY, spoken);
  history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
  await applyLanguage(spoken);
}

/** A language's name in itself. */
export const nameOfLanguage = (spoken: Spoken): string => spokenLanguages[spoken].name;
