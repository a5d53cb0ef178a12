import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startHost, type RunningHost } from './host.ts';

/** The screens before there is a vault, and that of the sample people; all others are in `screens.spec.ts`. */
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

test('none of them met a fault or broke the policy of the page', () => {
  expect(faults).toEqual([]);
});
