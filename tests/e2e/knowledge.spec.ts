import { expect, test, type Page } from '@playwright/test';
import { startHost, type RunningHost } from './host.ts';

const PASSPHRASE = 'four plain garden words';

let host: RunningHost;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(async () => {
  await host.stop();
});

const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search everything Genu believes' });
const entries = (page: Page) => page.getByRole('listbox', { name: 'Entries' }).getByRole('option');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });

async function openKnowledge(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Knowledge' }).focus();
  await page.keyboard.press('Enter');
  // The words are made in a thread of their own, which takes its time on a busy machine.
  await expect(searchField(page)).toBeFocused({ timeout: 30_000 });
}

/** A coach's vault: the choice of the role comes before the name. */
async function createCoachVault(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'coach' }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Your name').fill('Cleo Ferrante');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Once more').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  const code = await page.getByTestId('recovery-code').innerText();
  await page.getByLabel('Type the last five characters of the code').fill(code.slice(-5));
  await page.keyboard.press('Enter');
}

test('a doctor looks up a condition and follows it to its sources by keyboard', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Explore with sample people' }).click();
  await expect(page.getByText('Anna Sample').first()).toBeVisible({ timeout: 20_000 });
  await openKnowledge(page);
  await expect(page.getByText('have not been validated').first()).toBeVisible();
  await page.keyboard.type('itb syn');
  await expect(entries(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'ITB syndrome')).toBeVisible();
  await expect(page).toHaveURL(/#\/knowledge\/iliotibial-band-syndrome$/);

  // Keys go on in the page: the first link after it, then its sources.
  await page.getByRole('region', { name: 'ITB syndrome' }).getByRole('link', { name: 'R67' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, /^R67 /)).toBeVisible();
  await expect(page.getByRole('region', { name: /^R67 / })).toBeFocused();
  await page.getByRole('link', { name: 'ITB syndrome' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'ITB syndrome')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('Control+A');
  // Faster than the list can follow.
  await page.keyboard.type('hip hitch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Hip hitch' }).getByRole('img')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(heading(page, 'Hip hitch')).toHaveCount(0);

  // 1366 × 768 at twice the size: one column, nothing to scroll sideways.
  await page.setViewportSize({ width: 683, height: 384 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBe(0);
});

test('a coach gets neither a condition nor an address that leads to one', async ({ browser }) => {
  test.setTimeout(120_000);
  const own = await startHost();
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(own.address);
    await createCoachVault(page);
    await openKnowledge(page);
    await expect(page.getByText('as far as a coach may see it')).toBeVisible();
    await page.keyboard.type('syndrome');
    await expect(entries(page).filter({ hasText: /^ITB syndrome/ })).toHaveCount(0);
    await page.evaluate(() => {
      location.hash = '#/knowledge/iliotibial-band-syndrome';
    });
    await expect(page.getByText('There is no such entry here.')).toBeVisible();
    await page.close();
  } finally {
    await own.stop();
  }
});
