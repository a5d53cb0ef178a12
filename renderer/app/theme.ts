import { machineSetting } from '../ui/settings/machine-setting.ts';

/** The stored wish; the system's when nobody has wished. */
export const themeSetting = machineSetting('genu-theme', ['system', 'light', 'dark', 'contrast']);
type Theme = ReturnType<typeof themeSetting.get>;

/** Puts the theme on the page, whenever another is wished and, while that is what is wished, as the system goes. */
export function followTheme(): void {
  showTheme();
  themeSetting.subscribe(showTheme);
  for (const query of ['(prefers-contrast: more)', '(prefers-color-scheme: dark)']) {
    matchMedia(query).addEventListener('change', showTheme);
  }
}

function showTheme(): void {
  const theme = themeSetting.get();
  document.documentElement.dataset['theme'] = theme === 'system' ? systemTheme() : theme;
}

function systemTheme(): Exclude<Theme, 'system'> {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
