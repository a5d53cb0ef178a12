import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { readPdf } from '#tests/fixtures/handouts/read-pdf.ts';
import { startHost, type RunningHost } from './host.ts';

let host: RunningHost;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await (await browser.newContext()).newPage();
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Explore with sample people' }).press('Enter');
  await expect(page.getByText('Anna Sample').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Settings' }).press('Enter');
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

const choose = (name: string, mimeType: string, buffer: Buffer): Promise<void> =>
  page.getByLabel('Logo', { exact: true }).setInputFiles({ name, mimeType, buffer });
function png(width: number, height: number): Buffer {
  const picture = new PNG({ width, height });
  picture.data.fill(90);
  return PNG.sync.write(picture);
}
const logo = () => page.getByRole('img', { name: 'The logo as it is printed' });

test('a file that is no picture, is damaged or is huge gets a sentence, and the logo stays', async () => {
  await choose('note.txt', 'text/plain', Buffer.from('hello'));
  await expect(page.getByText(/no PNG, JPEG or SVG/)).toBeVisible();
  await choose('cut.png', 'image/png', png(50, 50).subarray(0, 40));
  await expect(page.getByText(/cannot be read/)).toBeVisible();
  await choose('huge.png', 'image/png', Buffer.alloc(5 * 2 ** 20 + 1));
  await expect(page.getByText(/too large/)).toBeVisible();
  await expect(logo()).toHaveCount(0);
});

test('a PNG larger than any sheet and an SVG without a size are drawn to fit', async () => {
  await choose('large.png', 'image/png', png(3000, 600));
  await expect(logo()).toBeVisible();
  expect(await logo().evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeLessThanOrEqual(
    1400,
  );
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10"/></svg>';
  await choose('logo.svg', 'image/svg+xml', Buffer.from(svg));
  await expect
    .poll(() => logo().evaluate((picture: HTMLImageElement) => picture.naturalHeight))
    .toBeGreaterThan(300);
});

test('a pale colour and red are refused in a sentence', async () => {
  const colour = page.getByLabel('Colour of headings');
  await colour.fill('#ffcc00');
  await expect(page.getByText(/Too pale to read/)).toBeVisible();
  await colour.fill('#c00000');
  await expect(page.getByText(/Red is kept for danger/)).toBeVisible();
  await colour.fill('#1D4ED8');
});

test('the next sheet carries it, and a change can be undone', async () => {
  await page.getByLabel('Clinic or club on the sheet').fill('Example Sports Clinic');
  await page.getByLabel('Address').fill('12 Park Road');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved. The next sheet carries it.')).toBeVisible();
  const clinic = page.getByLabel('Clinic or club on the sheet');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(clinic).toHaveValue('Sample clinic');
  await expect(logo()).toHaveCount(0);
  await choose('logo.png', 'image/png', png(300, 100));
  await expect(logo()).toBeVisible();
  await clinic.fill('Example Sports Clinic');
  await page.getByLabel('Address').fill('12 Park Road');
  await page.getByLabel('Colour of headings').fill('#1D4ED8');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-labelledby="letterhead"]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await page.getByRole('link', { name: 'People' }).first().press('Enter');
  await page.getByText('Anna Sample').first().dblclick();
  await expect(page.locator('[data-question]').first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Handout', exact: true }).press('Enter');
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: /^Save PDF/ })).toBeEnabled({ timeout: 30_000 });
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const bytes = await readFile(await (await download).path());
  const [first] = await readPdf(new Uint8Array(bytes));
  expect(first?.words).toContain('Example Sports Clinic');
  expect(first?.words).toContain('12 Park Road');
  expect(bytes.toString('latin1')).toContain('/Subtype /Image');
});
