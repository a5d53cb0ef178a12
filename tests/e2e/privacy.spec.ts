import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../fixtures/browser.ts';
import { findLeaks } from '../fixtures/privacy/find-leaks.ts';
import { startHost } from './host.ts';
import { PASSPHRASE, unlock } from './vault.ts';

/** Everything private that this run types or has: people, their details, an answer, a note, and who wrote it. */
const SIGNED = 'Philomena Featherstone';
const TYPED = {
  name: 'Łucja Kestrelwood',
  phone: '+49 170 5550173',
  email: 'lucja@kestrelwood.example',
  reference: 'KW-58213',
  team: 'Harriers of Thornbury',
  addendum: 'Called back from Zanzibar: stairs are fine.',
  wrongPassphrase: 'marmalade before midnight',
};
const PRIVATE = [
  SIGNED,
  'Featherstone',
  'Kestrelwood',
  ...Object.values(TYPED),
  'Zanzibar',
  'Thornbury',
  'Dr A. Example',
  'Riverside',
  PASSPHRASE,
];

const folders = { data: '', profile: '' };
test.beforeAll(() => {
  folders.data = mkdtempSync(join(tmpdir(), 'genu-e2e-'));
  folders.profile = mkdtempSync(join(tmpdir(), 'genu-e2e-profile-'));
  const words = ['tests/e2e/past-visit.ts', folders.data, SIGNED, '20', PASSPHRASE];
  execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
});
test.afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

/** A browser that keeps a profile on the disk, as a user's does, and notes whatever leaves the machine. */
async function openBrowser(): Promise<{ context: BrowserContext; page: Page; foreign: string[] }> {
  const context = await chromium.launchPersistentContext(folders.profile, {
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGUMENTS],
    timeout: 60_000,
    viewport: { width: 1366, height: 768 },
  });
  const foreign: string[] = [];
  await context.route(/^(?!http:\/\/127\.0\.0\.1:|blob:|data:)/, (route) => {
    foreign.push(route.request().url());
    return route.abort();
  });
  context.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) foreign.push(request.url());
  });
  const page = await context.newPage();
  page.on('websocket', (socket) => foreign.push(socket.url()));
  return { context, page, foreign };
}

async function addSomebody(page: Page): Promise<void> {
  await page.getByRole('button', { name: /New person/ }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill(TYPED.name);
  await dialog.getByText('Number, team, contact').click();
  await dialog.getByLabel('Telephone').fill(TYPED.phone);
  await dialog.getByLabel('E-mail').fill(TYPED.email);
  await dialog.getByLabel('Your number for them').fill(TYPED.reference);
  await dialog.getByLabel('Team or club').fill(TYPED.team);
  await page.keyboard.press('Enter');
  await page.waitForURL(/intake$/);
  await page.locator('[data-question]').first().waitFor();
  await page.keyboard.press('Alt+Digit5');
  await page.getByRole('radio', { name: 'limping' }).click({ force: true });
  await expect(page.getByText(/draft saved/)).toBeVisible();
}

/** A follow-up by keys, as tests/e2e/follow-up.spec.ts has it, printed, signed and added to. */
async function followUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'People' }).first().click();
  await page.getByRole('searchbox').fill('Featherston');
  await expect(page.getByText(SIGNED).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  const finder = page.getByRole('dialog');
  await finder.waitFor();
  await page.keyboard.type(SIGNED);
  await finder.getByRole('option').filter({ hasText: 'Follow-up' }).click();
  await page.waitForURL(/follow-up$/);
  await page.locator('[data-field] input').first().focus();
  const keys = [
    'n',
    'b',
    '1',
    'Enter',
    '1',
    'Enter',
    '2',
    'Enter',
    '0',
    'Enter',
    '0',
    'Enter',
    'Enter',
    'Enter',
  ];
  for (const key of [...keys, 'Enter', '2', '1', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Handout' }).press('Enter');
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Closed record')).toBeVisible({ timeout: 60_000 });
  await page.getByLabel('Add to this record').fill(TYPED.addendum);
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(page.getByText('addendum added')).toBeVisible();
}

async function backUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('cell', { name: 'asked for' })).toBeVisible({ timeout: 30_000 });
}

test('nothing private is left in clear anywhere, and nothing leaves the machine', async () => {
  test.setTimeout(240_000);
  let host = await startHost(folders.data);
  const first = await openBrowser();
  await first.page.goto(host.address);
  await first.page.getByLabel('Passphrase', { exact: true }).fill(TYPED.wrongPassphrase);
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('alert')).toContainText('That is not the passphrase.', {
    timeout: 30_000,
  });
  await unlock(first.page);
  await addSomebody(first.page);
  await followUp(first.page);
  await backUp(first.page);
  // While it is open, and as a crash of everything leaves it.
  expect(host.findFaults(PRIVATE)).toEqual([]);
  await host.kill();
  expect(host.findFaults(PRIVATE)).toEqual([]);
  await first.context.close();

  host = await startHost(folders.data);
  const second = await openBrowser();
  await second.page.goto(host.address);
  await unlock(second.page);
  await second.page.getByRole('link', { name: 'People' }).first().click();
  await expect(second.page.getByText(TYPED.name).first()).toBeVisible({ timeout: 30_000 });
  // What the screen promises, and how to check it.
  await second.page.getByRole('link', { name: 'Settings' }).click();
  await expect(second.page.getByText(/Genu makes no network connection/)).toBeVisible();
  await expect(second.page.getByText(/To check it, cut the machine from the network/)).toBeVisible();
  await second.page.getByRole('button', { name: 'Lock' }).click();
  await expect(second.page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible();
  await second.context.close();

  expect([...first.foreign, ...second.foreign], 'requests that left the machine').toEqual([]);
  expect(findLeaks([folders.profile], PRIVATE), 'in the profile of the browser').toEqual([]);
  expect(host.findFaults(PRIVATE)).toEqual([]);

  // The proof bites: one line too many, and it says where.
  const planted = join(folders.data, 'planted');
  writeFileSync(planted, Buffer.from(`runner: ${SIGNED}`).toString('base64'));
  expect(host.findFaults(PRIVATE)).toContain(`planted: “${SIGNED}” as base64`);
  rmSync(planted);
  await host.stop();
});
