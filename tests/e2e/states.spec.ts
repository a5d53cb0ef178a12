import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { isLengthened, startHost, type RunningHost } from './host.ts';
import { LATE } from './still.ts';
import { addPerson, createVault } from './vault.ts';

/** Screens in the states in which one does not photograph them: windows open, read-only, narrow, zoomed, without colours. */
let host: RunningHost;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(async () => {
  await host.stop();
});

type Options = Parameters<Browser['newContext']>[0];
async function openSample(browser: Browser, options: Options = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Explore with sample people' }).click();
  await page.getByRole('row', { name: /Anna Sample/ }).dblclick({ timeout: 20_000 });
  await page.waitForURL(/intake$/);
  await page.locator('[data-question]').first().waitFor();
  return page;
}

const toPlan = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Hip hitch' })).toBeVisible();
};

test('a draft that another window writes to can be read, and nothing on it changed', async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await openSample(browser);
  const popup = page.waitForEvent('popup');
  await page.evaluate(() => void window.open(location.href));
  const second = await popup;
  await expect(second.getByText('This draft is open in another window.')).toBeVisible();
  await second.keyboard.press('Alt+Digit4');
  await expect(second.getByRole('radio', { name: 'one finger' })).toBeDisabled();
  await expect(second.getByRole('radio', { name: 'right', exact: true })).toBeDisabled();
  await expectAccessible(second, 'a section to read');
  await toPlan(second);
  await expect(second.getByRole('checkbox', { name: 'Hip hitch' })).toBeDisabled();
  await expect(second.getByRole('spinbutton').first()).toBeDisabled();
  await expect(second.getByRole('button', { name: 'Add a line' })).toHaveCount(0);
  await expect(second.getByRole('button', { name: 'decide otherwise' })).toHaveCount(0);
  await expectAccessible(second, 'a plan to read');
  await page.context().close();
});

test('a coach copies the referral letter with one key, in a workspace without a diagnosis', async ({
  browser,
}) => {
  test.setTimeout(200_000);
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(host.address);
  await createVault(page, { name: 'Coach B. Example', role: 'coach' });
  await addPerson(page, 'Jonas Anker');
  await expect(page.getByRole('button', { name: 'Referral letter' })).toBeVisible();
  await page.keyboard.press('Alt+r');
  const copied = page.getByText('Referral letter copied.');
  await expect(copied).toBeVisible();
  // In a narrow window too it is one line beside the button.
  await page.setViewportSize({ width: 1024, height: 768 });
  if (!isLengthened) {
    expect((await copied.boundingBox())?.height).toBeLessThan(30);
    expect(await spillsOf(page)).toEqual([]);
  }
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Jonas Anker');
  await expect(page.getByRole('heading', { name: 'What it could be' })).toHaveCount(0);
  await context.close();
});

const WINDOWS: readonly (readonly [string, Options])[] = [
  ['at 1366 px', {}],
  ['at 1024 px', { viewport: { width: 1024, height: 768 } }],
  ['at 200 %', { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 }],
  ['in forced colours', { forcedColors: 'active', reducedMotion: 'reduce' }],
];
for (const [name, options] of WINDOWS) {
  test(`every section and the plan keep within their window ${name}`, async ({ browser }) => {
    test.setTimeout(200_000);
    const page = await openSample(browser, options);
    for (const digit of '1234567890') {
      await page.keyboard.press(`Alt+Digit${digit}`);
      await page.locator('[data-question]').first().waitFor();
      expect(await spillsOf(page), `section ${digit}`).toEqual([]);
      // Words that are longer than any language's may take a page that scrolls.
      if (!isLengthened && name === 'at 1366 px')
        expect(await overhang(page), `section ${digit}`).toBeLessThanOrEqual(0);
    }
    await toPlan(page);
    expect(await spillsOf(page), 'plan').toEqual([]);
    if (name === 'at 1024 px') {
      await page.getByRole('link', { name: 'Handout', exact: true }).press('Enter');
      await expect(page.locator('canvas').first()).toBeInViewport(LATE);
      expect(await spillsOf(page), 'handout').toEqual([]);
    }
    await page.context().close();
  });
}

/** How far the questions reach below what one sees without scrolling, in pixels. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    return main === null ? Number.NaN : main.scrollHeight - main.clientHeight;
  });

/** What scrolls the window, scrolls sideways, or is cut off without its whole words at hand. */
const spillsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const window =
      root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight + 1 ? ['window'] : [];
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { clipPath, overflowX, textOverflow } = getComputedStyle(element);
      if (overflowX === 'visible' || clipPath !== 'none' || element.closest('.visually-hidden') !== null)
        return false;
      const isTold = textOverflow === 'ellipsis' && element.closest('[title]') !== null;
      return element.scrollWidth > element.clientWidth + 1 && !isTold;
    });
    return [...window, ...cut.map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 40)}`)];
  });
