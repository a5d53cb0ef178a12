import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const GUIDELINES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['dark', 'contrast', 'light'] as const;
export type Theme = (typeof THEMES)[number];

export async function showTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

/** What breaks the guidelines on the screen as it stands; with colours alone what cannot be read. */
export async function violationsOn(
  page: Page,
  looksAt: 'everything' | 'colours',
): Promise<readonly string[]> {
  // In one piece: there are no frames that would need a page of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (
    looksAt === 'everything' ? axe.withTags(GUIDELINES) : axe.withRules(['color-contrast'])
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** No violation of the guidelines on the screen as it stands, in any theme. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const theme of THEMES) {
    await showTheme(page, theme);
    // A theme changes colours alone: everything else is looked at once.
    const found = await violationsOn(page, theme === 'light' ? 'everything' : 'colours');
    expect(found, `${screen}, ${theme}`).toEqual([]);
  }
}
