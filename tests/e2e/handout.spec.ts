import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startHost, type RunningHost } from './host.ts';

/** What the page under test notes for us. */
interface Noted {
  printed?: string;
  blobs?: Record<string, Blob>;
}
let host: RunningHost;
let page: Page;
const faults: string[] = [];
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

// One visit from the first look at its sheet to its second version, without a mouse.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  // A browser under test has no printer: what reaches the dialog is noted, and the bytes behind its address kept.
  await context.addInitScript(() => {
    window.print = () => window.parent.postMessage({ printed: location.href }, '*');
    if (window !== window.top) return;
    const noted = window as unknown as Noted;
    const blobs: Record<string, Blob> = {};
    noted.blobs = blobs;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      blobs[address] = blob;
      return address;
    };
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'printed' in data)
        noted.printed = String(data.printed);
    });
  });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Explore with sample people' }).press('Enter');
  await openHandoutOf('Anna Sample');
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

async function openHandoutOf(name: string): Promise<void> {
  // A list that is ordered anew between the two clicks opens nobody.
  await expect(async () => {
    await page.getByText(name).first().dblclick({ timeout: 30_000 });
    await page.waitForURL(/intake$/, { timeout: 15_000 });
  }).toPass({ timeout: 60_000 });
  // The form takes the focus once it is there: a key pressed before would be lost.
  await expect(page.locator('[data-question]').first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Handout', exact: true }).press('Enter');
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
}
const shownHash = async (): Promise<string> =>
  (await page.getByText(/^SHA-256/).innerText()).replace(/SHA-256 |[\s…]+/g, '');

test('parts are switched off by keyboard, and the sheet follows', async () => {
  const whole = await shownHash();
  await page.getByRole('checkbox', { name: 'Diary, 14 days' }).press('Space');
  await expect.poll(shownHash, { timeout: 20_000 }).not.toBe(whole);
  await page.getByRole('checkbox', { name: 'Diary, 14 days' }).press('Space');
  await expect.poll(shownHash, { timeout: 20_000 }).toBe(whole);
});

test('words are written by keyboard with their grade beside them, kept as a template, and taken back', async () => {
  const before = await shownHash();
  await page.keyboard.press('Alt+KeyW');
  const words = page
    .getByRole('textbox', { name: 'Pause running, then restart (stage 3)', exact: false })
    .first();
  const proposal = await words.inputValue();
  await words.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Rehabilitation necessitates patience.');
  await expect(page.getByText('Hard words: Rehabilitation, necessitates')).toBeVisible();
  await expect(page.getByText('Words of yours are hard to read: 1 line')).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Rest for ten days. Then call me.');
  await expect(page.getByText('Your words are easy to read')).toBeVisible({ timeout: 20_000 });
  await expect.poll(shownHash, { timeout: 20_000 }).not.toBe(before);

  const item = page.locator('div').filter({ has: words }).last();
  await item.locator('summary').press('Enter');
  await item.getByRole('textbox', { name: /Save as it stands/ }).fill('Short rest');
  await page.keyboard.press('Enter');
  await expect(item.getByRole('button', { name: 'Short rest', exact: true })).toBeVisible();
  await item.getByRole('button', { name: 'Favourite: Short rest' }).press('Enter');
  await expect(item.getByRole('button', { name: 'Favourite: Short rest' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await item.getByRole('button', { name: 'Rename Short rest' }).press('Enter');
  await item.getByRole('textbox', { name: 'Rename Short rest' }).fill('Ten days');
  await page.keyboard.press('Enter');
  await expectAccessible(page, 'words');

  await page.getByRole('button', { name: /^Back to our words: Pause running/ }).press('Enter');
  await expect(words).toHaveValue(proposal);
  await expect.poll(shownHash, { timeout: 20_000 }).toBe(before);
  await item.getByRole('button', { name: 'Ten days', exact: true }).press('Enter');
  await expect(words).toHaveValue('Rest for ten days. Then call me.');
  await item.getByRole('button', { name: 'Delete Ten days' }).press('Enter');
  await expect(item.getByText('Ten days is deleted.')).toBeVisible();
  await item.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(item.getByRole('button', { name: 'Ten days', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Back to our words: Pause running/ }).press('Enter');
  await expect.poll(shownHash, { timeout: 20_000 }).toBe(before);
  await page.keyboard.press('Alt+KeyW');
});

test('what is printed is what is shown, byte for byte', async () => {
  await page.keyboard.press('ControlOrMeta+p');
  await expect(page.getByText('Handed to the printer.')).toBeVisible({ timeout: 20_000 });
  const bytes = await page.evaluate(async () => {
    const { printed = '', blobs = {} } = window as unknown as Noted;
    const blob = blobs[printed];
    return blob === undefined ? [] : [...new Uint8Array(await blob.arrayBuffer())];
  });
  expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
  expect(sha256(Buffer.from(bytes)).startsWith(await shownHash())).toBe(true);
});

test('a letter and a note are on the clipboard in one key each', async () => {
  await page.keyboard.press('Alt+KeyC');
  await expect(page.getByText(/The note is on the clipboard/)).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toMatch(/^Anna Sample · born 1 March 1992/);
  await page.keyboard.press('Alt+KeyR');
  await expect(page.getByText(/The letter is on the clipboard/)).toBeVisible();
  const letter = await page.evaluate(() => navigator.clipboard.readText());
  expect(letter).toContain('Dear colleague,');
});

test('signing closes the record; printing again gives the same bytes', async () => {
  const before = await shownHash();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Closed record')).toBeVisible({ timeout: 30_000 });
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const bytes = await readFile(await (await download).path());
  expect(sha256(bytes)).toMatch(new RegExp(`^${before}`));
});

test('a new version begins as a copy and says what changed', async () => {
  await page.keyboard.press('Alt+KeyN');
  await expect(page.getByText(/Changed since/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Finalise and sign/ })).toBeEnabled({ timeout: 30_000 });
});

test('an urgent sign is answered for before anything goes out', async () => {
  await page.getByRole('link', { name: 'People' }).first().press('Enter');
  await openHandoutOf('Eva Sample');
  await page.keyboard.press('ControlOrMeta+p');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page, 'reason');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Say it in a few words.')).toBeVisible();
  await page.keyboard.type('Sent to the emergency');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('ControlOrMeta+p');
  await expect(dialog.getByRole('textbox')).toHaveValue('Sent to the emergency');
  await dialog.getByRole('textbox').press('End');
  await page.keyboard.type(' department.');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Handed to the printer.')).toBeVisible({ timeout: 20_000 });
});

test('nothing of it met a fault', () => {
  expect(faults).toEqual([]);
});
