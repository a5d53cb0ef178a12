import { expect, test } from '@playwright/test';
import { LANGUAGES } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
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
  const shown = { 'de-AT': 'de-DE', 'es-MX': 'es-ES', 'ru-KZ': 'ru-RU', 'fr-FR': 'en-GB' };
  for (const [locale, lang] of Object.entries(shown)) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(inLanguage(host.address, 'system'));
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await context.close();
  }
});

test('a language from right to left turns the page around', async ({ page }) => {
  await page.goto(inLanguage(host.address, 'ar-XB'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const form = await page.getByRole('main').boundingBox();
  const aside = await page.getByRole('complementary').boundingBox();
  expect(form?.x ?? 0).toBeGreaterThan(aside?.x ?? 0);
});

/** The budget of the first load. */
const MOST_BYTES = 300 * 1024;

test('only the words of the language that is spoken are loaded, in at most 300 kB in each', async ({
  page,
}) => {
  const titles = await Promise.all(
    LANGUAGES.map(async (language) => (await loaders[language].screen())['unlock.create.title']),
  );
  const network = await page.context().newCDPSession(page);
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const loaded: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/[.](?:js|css)$/u.test(new URL(response.url()).pathname)) loaded.push(response.body());
  });
  for (const [index, language] of LANGUAGES.entries()) {
    loaded.length = 0;
    const address = new URL(inLanguage(host.address, language));
    // A code is good for one page; the next ones of this tab are signed in already.
    if (index > 0) address.hash = '';
    await page.goto(address.href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[index] ?? '');
    await page.waitForLoadState('networkidle');
    const files = await Promise.all(loaded);
    const said = files.map(String).join('');
    expect(titles.filter((title) => said.includes(title))).toEqual([titles[index]]);
    const sizes = await Promise.all(files.map(gzipped));
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(MOST_BYTES);
  }
});

async function gzipped(bytes: Buffer): Promise<number> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}
