import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startHost, type RunningHost } from './host.ts';

let host: RunningHost;
let page: Page;
const faults: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      faults.push(message.text());
  });
  await page.goto(host.address);
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

test('first run', async () => {
  await expect(page.getByRole('heading', { name: 'Create your vault' })).toBeVisible();
  await expectAccessible(page, 'first run');
});

test('people', async () => {
  await page.getByRole('button', { name: 'Explore with sample people' }).click();
  await expect(page.getByText('Anna Sample').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/nothing here is a real person/)).toBeVisible();
  await expectAccessible(page, 'people');
});

test('the questions of every section, and the findings', async () => {
  // Eleven pages in three themes: the long rules of axe take seconds on each.
  test.setTimeout(400_000);
  await page.getByRole('row', { name: /Anna Sample/ }).dblclick();
  await page.waitForURL(/intake$/);
  await expect(page.getByRole('complementary')).toContainText('ITB syndrome');
  for (const digit of '1234567890') {
    await page.keyboard.press(`Alt+Digit${digit}`);
    await page.locator('[data-question]').first().waitFor();
    await expectAccessible(page, `section ${digit}`);
  }
});

test('plan', async () => {
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Hip hitch' })).toBeVisible();
  await expectAccessible(page, 'plan');
});

test('handout', async () => {
  await page.getByRole('link', { name: 'Handout', exact: true }).click();
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page, 'handout');
});

test('none of them met a fault or broke the policy of the page', () => {
  expect(faults).toEqual([]);
});
