import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, violationsOn } from './accessible.ts';
import { startHost, type RunningHost } from './host.ts';
import { unnamedOn } from './operable.ts';
import { LATE } from './still.ts';
import { createVault } from './vault.ts';

/** The screens before there is a vault, and what the tour of `screens.spec.ts` does not come by. */
let host: RunningHost;
let page: Page;
const faults: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
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

async function expectNamed(shown: Page, screen: string): Promise<void> {
  const session = await shown.context().newCDPSession(shown);
  expect(await unnamedOn(shown, session), `${screen}, names`).toEqual([]);
  await session.detach();
}

test('first run', async () => {
  await expect(page.getByRole('heading', { name: 'Create your vault' })).toBeVisible();
  await expectAccessible(page, 'first run');
});

test('people', async () => {
  await page.getByRole('button', { name: 'Explore with sample people' }).click();
  await expect(page.getByText('Anna Sample').first()).toBeVisible(LATE);
  await expect(page.getByText(/nothing here is a real person/)).toBeVisible();
  await expectAccessible(page, 'people');
});

test('the main screens in forced colours', async () => {
  test.setTimeout(200_000);
  await page.emulateMedia({ forcedColors: 'active' });
  const look = async (screen: string): Promise<void> => {
    expect.soft(await violationsOn(page, 'everything'), `${screen}, forced colours`).toEqual([]);
  };
  await look('people');
  await page.getByRole('row', { name: /Anna Sample/ }).dblclick();
  await page.locator('[data-question]').first().waitFor(LATE);
  await page.keyboard.press('Alt+Digit4');
  await expect(page.getByRole('region', { name: /Ask next/ })).toBeVisible(LATE);
  await look('intake');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Hip hitch' })).toBeVisible(LATE);
  await look('plan');
  // A tick that is only coloured away would be drawn in the colour of the system.
  const ticks = (state: string) => page.locator(`label[data-rac]${state} svg.lucide-check`);
  expect(await ticks(':not([data-selected])').count()).toBeGreaterThan(0);
  await expect(ticks(':not([data-selected])').filter({ visible: true })).toHaveCount(0);
  await expect(ticks('[data-selected]').filter({ visible: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Handout', exact: true }).click();
  await expect(page.locator('canvas').first()).toBeVisible(LATE);
  await look('handout');
  await page.getByRole('link', { name: 'Knowledge' }).click();
  await expect(page.getByRole('listbox', { name: 'Entries' })).toBeVisible(LATE);
  await look('knowledge');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible(LATE);
  await look('settings');
  await page.emulateMedia({ forcedColors: 'none' });
});

test('none of them met a fault or broke the policy of the page', () => {
  expect(faults).toEqual([]);
});

test('an intake whose host is away', async () => {
  await page.getByRole('link', { name: 'People' }).first().click();
  await page.getByRole('row', { name: /Anna Sample/ }).dblclick();
  await page.locator('[data-question]').first().waitFor(LATE);
  await page.keyboard.press('Alt+Digit4');
  await page.locator('[data-question="nprsRest"] input').first().focus();
  await page.context().setOffline(true);
  await page.keyboard.press('2');
  const away = page.getByRole('alert').filter({ hasText: 'Genu does not answer.' });
  await expect(away.first()).toBeVisible(LATE);
  await expectAccessible(page, 'host away');
  await expectNamed(page, 'host away');
  let askedAt = Date.now();
  page.on('request', () => (askedAt = Date.now()));
  await page.context().setOffline(false);
  await expect(away).toHaveCount(0, LATE);
  // What is asked anew once the host is back must not take the host for gone again, and so on for ever.
  const quietMs = (): number => Date.now() - askedAt;
  await expect.poll(quietMs, { ...LATE, intervals: [200] }).toBeGreaterThan(1_000);
  await expect(away).toHaveCount(0);
});

test('the users and the keychain, with every form open', async ({ browser }) => {
  test.setTimeout(120_000);
  const own = await startHost();
  const settings = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  // A keychain is the desktop's; the page is told of one.
  await settings.route(/\/rpc\/app\/status/u, async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { json: { capabilities: { keychain: boolean } } };
    body.json.capabilities.keychain = true;
    await route.fulfill({ response, json: body });
  });
  await settings.goto(own.address);
  await createVault(settings);
  await settings.getByRole('link', { name: 'Settings' }).click();
  const users = settings.getByRole('region', { name: 'Users' });
  await users.getByRole('button', { name: 'Add a user' }).press('Enter');
  for (const name of [
    'Change your passphrase',
    'New recovery code',
    'Open without the passphrase on this computer',
    'New data key',
  ]) {
    await users.getByRole('button', { name, exact: true }).press('Enter');
  }
  await expect(users.getByLabel('Present passphrase')).toHaveCount(4);
  await expectAccessible(settings, 'users');
  await expectNamed(settings, 'users');
  await settings.close();
  await own.stop();
});
