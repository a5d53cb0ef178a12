import { expect, test } from '@playwright/test';
import { inLanguage, startHost, type RunningHost } from './host.ts';

let host: RunningHost;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(() => host.stop());

test('another language is shown at once, and what was typed stays', async ({ page }) => {
  await page.goto(inLanguage(host.address, 'en-XA'));
  const name = page.getByLabel('Your name');
  await name.fill('Dr A. Example');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  const long = (await title.textContent())?.length ?? 0;
  await page.getByRole('combobox', { name: 'Language' }).selectOption('English');
  await expect.poll(async () => (await title.textContent())?.length).toBeLessThan(long);
  await expect(name).toHaveValue('Dr A. Example');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  // The wish is kept, and the address names no other.
  await page.reload();
  await expect(title).not.toHaveText(/\u00A0/u);
});

test('the first start speaks the language of the system, and English where Genu does not', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(inLanguage(host.address, 'system'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await context.close();
});

test('a language from right to left turns the page around', async ({ page }) => {
  await page.goto(inLanguage(host.address, 'ar-XB'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const form = await page.getByRole('main').boundingBox();
  const aside = await page.getByRole('complementary').boundingBox();
  expect(form?.x ?? 0).toBeGreaterThan(aside?.x ?? 0);
});

test('only the words of the language that is spoken are loaded, in at most 300 kB', async ({ page }) => {
  const loaded: { readonly url: string; readonly bytes: number }[] = [];
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (!/[.](?:js|css)$/u.test(pathname)) return;
    const body = await response.body();
    loaded.push({ url: pathname, bytes: await gzipped(body) });
  });
  await page.goto(host.address);
  await page.getByLabel('Your name').waitFor();
  await page.waitForLoadState('networkidle');
  expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300 * 1024);
});

async function gzipped(bytes: Buffer): Promise<number> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}
