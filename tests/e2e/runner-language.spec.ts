import { expect, test, type Page } from '@playwright/test';
import { inLanguage, startHost, type RunningHost } from './host.ts';

// The window is German here, whatever language the other tests are passed through.
let host: RunningHost;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await browser.newPage();
  await page.goto(inLanguage(host.address, 'de'));
  await page.getByRole('button', { name: 'Mit Beispielpersonen ausprobieren' }).press('Enter');
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

const cyrillic = /\p{Script=Cyrillic}/u;
/** The words of the first page, as a screen reader is told them. */
const pageText = async (): Promise<string> =>
  (await page.locator('canvas').first().getAttribute('aria-label')) ?? '';

test('a clinician who reads German adds a runner who reads Russian', async () => {
  await page.getByRole('button', { name: /Neue Person/ }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Deutsch' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Olga Muster');
  await dialog.getByRole('radio', { name: 'Deutsch' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Русский' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Anlegen' }).press('Enter');
  await page.waitForURL(/intake$/);
  await expect(page.locator('[data-question]').first()).toBeVisible({ timeout: 30_000 });
});

test('an answer that is half typed stays when the language of the screen is another one', async () => {
  const intake = new URL(page.url()).hash;
  const comeBack = () =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, intake);
  const weight = page.locator('[data-question="massKg"] input').first();
  await weight.fill('62,');
  await page.getByRole('link', { name: 'Einstellungen' }).press('Enter');
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await comeBack();
  await expect(weight).toHaveValue('62');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await page.getByRole('link', { name: 'Settings' }).press('Enter');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await comeBack();
  await expect(weight).toHaveValue('62');
});

test('her sheet is Russian, stands beside German, and the screen stays German', async () => {
  await page.getByRole('link', { name: 'Merkblatt', exact: true }).press('Enter');
  await expect.poll(pageText, { timeout: 60_000 }).toMatch(cyrillic);
  await expect(page.getByRole('radio', { name: 'Русский' })).toBeChecked();
  await expect(page.getByText('Noch nicht in beiden Sprachen gelesen')).toBeVisible();
  await page.keyboard.press('Alt+KeyB');
  const table = page.getByRole('table', { name: 'In beiden Sprachen' });
  await expect(table.getByRole('columnheader')).toHaveText(['Русский', 'Deutsch']);
  const help = table.getByRole('rowgroup').filter({ hasText: 'Sicherheitshinweis' }).last();
  await expect(help.locator('[lang=ru]').last()).toHaveText(cyrillic);
  await expect(help.locator('[lang=de]').last()).toHaveText(/Hinken/);
  await expect(page.getByText('In beiden Sprachen gelesen', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merkblatt');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await page.keyboard.press('Alt+KeyB');
  await expect(table).toBeHidden();
});

test('the summary is German, and her language is kept where she is edited', async () => {
  await page.keyboard.press('Alt+KeyP');
  await expect.poll(pageText, { timeout: 60_000 }).toMatch(/Zusammenfassung|Überblick|Befund/);
  expect(await pageText()).not.toMatch(cyrillic);
  await page.keyboard.press('Alt+KeyP');
  await expect.poll(pageText, { timeout: 60_000 }).toMatch(cyrillic);
  await page.getByRole('radio', { name: 'Español' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(pageText, { timeout: 60_000 }).not.toMatch(cyrillic);
  await page.getByRole('link', { name: 'Olga Muster' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Angaben' })).toBeVisible();
  await page.keyboard.press('KeyE');
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Español' })).toBeChecked();
});
