import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startHost, type RunningHost } from './host.ts';
import { PASSPHRASE, unlock } from './vault.ts';

let host: RunningHost;
let page: Page;
const faults: string[] = [];

// A first visit was signed 20 days ago: the pause of 10 days is over, and so is one week of the running plan, but not two.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'genu-e2e-'));
  const words = ['tests/e2e/past-visit.ts', folder, 'Anna Brandt', '20', PASSPHRASE];
  execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  host = await startHost(folder);
  page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(host.address);
  await unlock(page);
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

const focusedLabel = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('[data-field]')?.textContent ?? '');
const plan = () => page.getByRole('complementary', { name: 'The plan' });

test('is begun from anywhere by the name of the runner', async () => {
  await expect(page.getByText('Anna Brandt').first()).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+k');
  const finder = page.getByRole('dialog');
  await finder.waitFor();
  await page.keyboard.type('Anna Brandt');
  const way = finder.getByRole('option').filter({ hasText: 'Follow-up' });
  await way.waitFor();
  while ((await way.getAttribute('data-focused')) === null) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/follow-up$/);
  await expect(page.getByRole('heading', { name: /^Follow-up/ })).toBeVisible();
  await expect(plan()).toContainText('still needed before the plan goes on');
});

test('asks at most twelve fields, and keys alone answer them', async () => {
  const fields = page.locator('[data-field]:not(:has(> button))');
  expect(await fields.count()).toBeGreaterThanOrEqual(8);
  expect(await fields.count()).toBeLessThanOrEqual(12);
  await page.locator('[data-field] input').first().focus();
  const keys = ['n', 'b', '1', 'Enter', '1', 'Enter', '2', 'Enter', '0', 'Enter', '0', 'Enter'];
  for (const key of keys) await page.keyboard.press(key);
  // The distance: the planned one stands there grey, and Enter takes it.
  expect(await focusedLabel()).toContain('Distance in week 1');
  await page.keyboard.press('Enter');
  expect(await focusedLabel()).toContain('Week 1 was');
  await expect(page.getByRole('radio', { name: 'green' }).first()).toBeChecked();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Handout' })).toBeFocused();
  await expect(plan()).toContainText('It goes on one step.');
  await expect(plan()).toContainText('Pain in the run: 6 → 1, better');
  await expect(plan()).toContainText('The next morning: 3 → 2, within error');
  await expectAccessible(page, 'a follow-up that is told');
});

test('refuses a total that cannot be, in words, and keeps the one before', async () => {
  const total = page.getByLabel(/total\s*$/);
  await total.fill('99');
  await expect(page.getByText(/^A number from 0 to 36/)).toBeVisible();
  await total.blur();
  await total.fill('21');
});

test('moves the plan by another light, and withholds it over a new sign', async () => {
  await page.getByRole('radio', { name: 'red' }).first().press('r');
  await expect(plan()).toContainText('One step back.');
  await page.getByRole('radio', { name: 'Something new' }).press('y');
  await expect(plan()).toContainText('still needed before the plan goes on');
  await page.getByRole('radio', { name: 'Nothing new' }).press('n');
  await expect(plan()).toContainText('One step back.');
  await page.getByRole('radio', { name: 'green' }).first().press('g');
});

test('prints the plan from the present week on and is signed; an addendum and the trail stand beside it', async () => {
  await page.getByRole('button', { name: 'Handout' }).press('Enter');
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Closed record')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('follow-up begun')).toBeVisible();
  await expect(page.getByText(/^The trail is whole/)).toBeVisible();
  await page.getByLabel('Add to this record').fill('Called back: stairs are fine.');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(page.getByText('addendum added')).toBeVisible();
  await expect(page.getByText('Called back: stairs are fine.')).toBeVisible();
  await page.getByRole('radio', { name: 'with addenda' }).press('Space');
  await expect(page.getByText(/printed anew with what was added/)).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByText('printed again with addenda')).toBeVisible();
  await expectAccessible(page, 'a signed follow-up');
  expect(faults).toEqual([]);
});

test('the file shows how it went, compares two visits and goes on by a key; Ctrl+K finds it', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Anna Brandt');
  const file = page.getByRole('option').filter({ hasText: 'Anna Brandt' }).first();
  await file.waitFor();
  while ((await file.getAttribute('data-focused')) === null) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/people\/[^/]+$/);
  await expect(page.getByText('Pain in the run: 6 → 1, better')).toBeVisible();
  await page.getByRole('button', { name: 'Compare two visits' }).press('v');
  await page.waitForURL(/compare/);
  const scores = page.getByRole('row', { name: /^pain in the run/ });
  await expect(scores).toContainText('better');
  await expect(page.getByRole('row', { name: /^pain next morning/ })).toContainText('within error');
  await expectAccessible(page, 'two visits compared');
  await page.getByLabel('from').selectOption({ index: 0 });
  await expect(page.getByText('Choose two different visits.')).toBeVisible();
  await page.getByRole('link', { name: 'Anna Brandt' }).press('Escape');
  await page.waitForURL(/people\/[^/]+$/);
  await page.getByRole('button', { name: 'Follow-up' }).press('f');
  await page.waitForURL(/follow-up$/);
  expect(faults).toEqual([]);
});

test('the list goes to the open follow-up by a key', async () => {
  await page.getByRole('link', { name: 'People' }).first().press('Enter');
  await page.getByRole('grid', { name: 'People' }).focus();
  await page.keyboard.press('f');
  await page.waitForURL(/follow-up$/);
});
