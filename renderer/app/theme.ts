export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'genu-theme';
const isTheme = (text: string | null): text is Theme => (THEMES as readonly (string | null)[]).includes(text);

/** The stored wish; the system's when nobody has wished. It says nothing about anybody, so it may stay here. */
export function storedTheme(): Theme {
  const text = localStorage.getItem(KEY);
  return isTheme(text) ? text : 'system';
}

/** Puts a theme on the page and keeps it. */
export function applyTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  document.documentElement.dataset['theme'] = theme === 'system' ? systemTheme() : theme;
}

function systemTheme(): Exclude<Theme, 'system'> {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Follows the system while that is what is wished. */
export function followSystem(): void {
  for (const query of ['(prefers-contrast: more)', '(prefers-color-scheme: dark)']) {
    matchMedia(query).addEventListener('change', () => applyTheme(storedTheme()));
  }
}
