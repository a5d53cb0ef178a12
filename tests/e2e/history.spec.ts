import { expect, test, type Page } from '@playwright/test';
import { startHost, type RunningHost } from './host.ts';
import { focusedQuestion } from './keyboard.ts';
import { addPerson, createVault } from './vault.ts';

let host: RunningHost;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(() => host.stop());

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Earlier answers' });
const isSaved = (page: Page) => expect(page.getByText(/draft saved/)).toBeVisible();

test('what a question was answered with before is one key away, with who and from what', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(host.address);
  await createVault(page);
  await addPerson(page, 'Jonas Anker');
  await page.keyboard.press('Alt+Digit4');
  const walking = page.locator('[data-question="nprsWalk"] input').first();
  await walking.focus();
  await page.keyboard.press('3');
  await isSaved(page);
  await page.keyboard.press('6');
  await isSaved(page);
  await page.keyboard.press('Delete');
  await isSaved(page);

  await page.keyboard.press('Alt+KeyH');
  const rows = dialog(page).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(/Dr A\. Example\s*cleared\s+before: 6/);
  await expect(rows.nth(1)).toContainText('6 before: 3');
  await expect(rows.nth(2)).not.toContainText('before');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(await focusedQuestion(page)).toBe('nprsWalk');
});

test('the menu of a question does what its keys do, and its history is empty before it was asked', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(host.address);
  await createVault(page);
  await addPerson(page, 'Jonas Anker');
  await page.keyboard.press('Alt+Digit4');
  await page.locator('[data-question="nprsRest"] input').first().focus();
  const menu = page.getByRole('button', { name: /^More about: / });
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'not known' }).press('Enter');
  await expect(
    page.locator('[data-question="nprsRest"]').getByRole('radio', { name: 'not known' }),
  ).toBeChecked();
  await page.locator('[data-question="nprsRun"] input').first().focus();
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Earlier answers' }).press('Enter');
  await expect(dialog(page)).toContainText('This question has not been answered yet.');
});
