import { expect, test, type Page } from '@playwright/test';
import type { QuestionId } from '#shared/intake/questions.ts';
import { startHost, type RunningHost } from './host.ts';
import { focusedQuestion } from './keyboard.ts';
import { addPerson, createVault, unlock } from './vault.ts';

let host: RunningHost;
let page: Page;

// One draft through everything that can interrupt it.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await (await browser.newContext({ viewport: { width: 1366, height: 480 } })).newPage();
  await page.goto(host.address);
  await createVault(page);
  await addPerson(page, 'Jonas Anker');
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

const row = (id: QuestionId) => page.locator(`[data-question="${id}"]`);
const isSaved = () => expect(page.getByText(/draft saved/)).toBeVisible();
const scrolled = () => page.evaluate(() => document.querySelector('main')?.scrollTop);
/** A moment after the last move its place is on the disk. */
const settle = () => page.waitForTimeout(700);

async function goTo(id: QuestionId): Promise<void> {
  await row(id).locator('input').first().focus();
}

test('a reload comes back to “no to all of these” as to a question', async () => {
  const noToAll = page.locator('[data-sweep="sw-general"] input').first();
  await page.keyboard.press('Alt+Digit5');
  await noToAll.focus();
  await settle();
  await page.reload();
  await expect(noToAll).toBeFocused();
});

test('a reload comes back to the same question, with the focus and as far down', async () => {
  await page.keyboard.press('Alt+Digit4');
  await goTo('swelling');
  await page.keyboard.type('mild');
  await isSaved();
  await page.evaluate(() => document.querySelector('main')?.scrollBy(0, 60));
  await settle();
  const before = await scrolled();
  expect(before).toBeGreaterThan(60);
  await page.reload();
  await expect.poll(() => focusedQuestion(page)).toBe('swelling');
  await expect.poll(scrolled).toBe(before);
  const mild = row('swelling').getByRole('radio', { name: 'mild' });
  await expect(mild).toBeChecked();
  // What stood there when the page was opened can be cleared like anything else.
  await page.keyboard.press('Delete');
  await expect(mild).not.toBeChecked();
  await page.keyboard.type('mild');
  await expect(mild).toBeChecked();
  await isSaved();
});

test('so does the way to the plan and back', async () => {
  await page.getByRole('link', { name: 'Plan', exact: true }).press('Enter');
  await page.waitForURL(/plan$/);
  await page.getByRole('link', { name: 'Assessment', exact: true }).press('Enter');
  await expect.poll(() => focusedQuestion(page)).toBe('swelling');
  await page.evaluate(() => document.querySelector('main')?.scrollBy(0, 60));
});

test('so does unlocking, and while it is locked nothing is on the page', async () => {
  await settle();
  const before = await scrolled();
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible();
  await expect(page.getByText('Jonas Anker')).toHaveCount(0);
  await unlock(page);
  await expect.poll(() => focusedQuestion(page)).toBe('swelling');
  await expect.poll(scrolled).toBe(before);
});

test('and a person who was left on purpose is not returned to', async () => {
  await page.getByRole('link', { name: 'People' }).first().click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await settle();
  await page.reload();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.getByText('Jonas Anker').first().dblclick();
  await page.waitForURL(/intake$/);
  await page.locator('[data-question]').first().waitFor();
});

test('a second window is told, can only read, and takes over; the first is told in turn', async () => {
  await page.keyboard.press('Alt+Digit4');
  await row('swelling').waitFor();
  const popup = page.waitForEvent('popup');
  await page.evaluate(() => void window.open(location.href));
  const second = await popup;
  const elsewhere = 'This draft is open in another window.';
  await expect(second.getByText(elsewhere)).toBeVisible();
  await second.keyboard.press('Alt+Digit4');
  const there = second.locator('[data-question="nprsWalk"] input');
  await expect(there.first()).toBeDisabled();
  await expect(page.getByText(elsewhere)).toBeHidden();

  // Nothing there takes the focus but the page, which keys scroll; what takes over is found by its name too.
  await expect(second.locator('main')).toBeFocused();
  await goTo('nprsRest');
  await second.keyboard.press('ControlOrMeta+k');
  await expect(second.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await second.keyboard.type('take over');
  await second.keyboard.press('Enter');
  await expect(page.getByText(elsewhere)).toBeVisible();
  await expect(row('nprsWalk').locator('input').first()).toBeDisabled();
  await expect(page.locator('main')).toBeFocused();
  await expect.poll(() => focusedQuestion(second)).toBeDefined();
  await there.first().focus();
  await second.keyboard.press('3');
  await expect(second.getByText(/draft saved/)).toBeVisible();
  // The one that can only read reads along.
  const three = row('nprsWalk').getByRole('radio', { name: '3', exact: true });
  await expect(three).toBeChecked();

  await page.getByRole('button', { name: 'Take over here' }).press('Enter');
  await expect(second.getByText(elsewhere)).toBeVisible();
  await expect.poll(() => focusedQuestion(page)).toBe('nprsRest');
  await second.getByRole('button', { name: 'Take over here' }).press('Enter');
  await second.close();
  await expect(page.getByText(elsewhere)).toBeHidden();
  await expect(three).toBeChecked();
  await expect.poll(() => focusedQuestion(page)).toBe('nprsRest');
  await page.keyboard.press('1');
  await isSaved();
});

test('locking in one window closes the other', async () => {
  const popup = page.waitForEvent('popup');
  await page.evaluate(() => void window.open(location.href));
  const second = await popup;
  await expect(second.getByText('Jonas Anker')).toBeVisible();
  await second.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible();
  await expect(page.getByText('Jonas Anker')).toHaveCount(0);
  await second.close();
  await unlock(page);
  await expect(page.getByText('Jonas Anker').first()).toBeVisible();
});

test('a screen that could not be fetched is fetched when one tries again', async () => {
  const screen = /knowledge-page.*[.]js$/;
  await page.route(screen, (route) => route.abort());
  await page.getByRole('link', { name: 'Knowledge' }).press('Enter');
  await expect(page.getByText('This screen met a fault.')).toBeVisible();
  await page.unroute(screen);
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Search everything Genu believes' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-question]').first()).toBeVisible();
});

/** A screen that was never opened cannot be fetched now: it says so in its place, and what was typed stays. */
async function openUnloadedScreen(): Promise<void> {
  const settings = page.getByRole('link', { name: 'Settings' });
  // Its looks are there: that its code is not is what the router would load the page anew for.
  await page.route(/[.]css$/, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  // The router tries to have it before it is chosen.
  await settings.hover();
  await settings.press('Enter');
  await expect(page.getByText('This screen met a fault.')).toBeVisible();
  await page.unroute(/[.]css$/);
  await page.goBack();
  await expect(page.getByText(/2 answers not saved yet/)).toBeVisible();
}

test('a host that is killed while one types loses nothing, and the page goes on with the next one', async () => {
  await page.keyboard.press('Alt+Digit4');
  await goTo('nprsRun');
  await page.keyboard.press('6');
  await isSaved();
  await host.kill();
  await page.keyboard.press('7');
  await expect(page.getByText('Genu does not answer.').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await expect(page.getByText(/2 answers not saved yet/)).toBeVisible();
  const question = await focusedQuestion(page);
  await openUnloadedScreen();
  await page.keyboard.press('Alt+Digit4');
  await goTo(question ?? 'nprsRun');

  host = await startHost(host.dataFolder);
  await expect(page.getByText('This page is no longer connected to Genu.').first()).toBeVisible({
    timeout: 10_000,
  });
  // As one would copy it into the address line of this page.
  await page.evaluate((address) => location.assign(address), host.address);
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible();
  await unlock(page);
  await isSaved();
  await expect(row('nprsRun').getByRole('radio', { name: '7', exact: true })).toBeChecked();
  await expect.poll(() => focusedQuestion(page)).toBe(question);
  await page.reload();
  await page.keyboard.press('Alt+Digit4');
  await expect(row('nprsRun').getByRole('radio', { name: '7', exact: true })).toBeChecked();
  await expect(row(question ?? 'nprsRun').getByRole('radio', { name: '2', exact: true })).toBeChecked();
});
