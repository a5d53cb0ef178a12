import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { pseudoLanguages, type PseudoLanguage } from '#shared/words/pseudo.ts';
import { clippedOn } from './clipped.ts';
import { openStill, startStillHost, type StillHost } from './still.ts';
import { coachsTour, doctorsTour, type Stop } from './tour.ts';

/** Every screen and state in longer words, and from right to left: nothing is cut, nothing lies over another. */
let host: StillHost;
test.beforeEach(async () => {
  host = await startStillHost();
});
test.afterEach(() => host.stop());

test.use({ actionTimeout: 15_000 });

/** Where the pictures go of whoever wants to look at them. */
const pictures = process.env['GENU_PICTURES'];
async function visit(page: Page, stops: readonly Stop[], language: PseudoLanguage): Promise<void> {
  for (const { name, go } of stops) {
    await go(page).catch((error: unknown) => expect.soft(String(error), name).toBe(''));
    expect.soft(await clippedOn(page), `${name}, ${language}`).toEqual([]);
    if (pictures === undefined) continue;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${language} ${name}.png`) });
  }
}

for (const language of Object.keys(pseudoLanguages) as PseudoLanguage[]) {
  test(`nothing is clipped anywhere in ${language}`, async ({ page }) => {
    test.setTimeout(900_000);
    await openStill(page, host, language);
    await visit(page, doctorsTour, language);
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.locator('input[type="password"]').waitFor();
    await visit(page, coachsTour, language);
  });
}

test('the workspace is mirrored with the language: rail, findings and scales', async ({ page }) => {
  test.setTimeout(120_000);
  await openStill(page, host, 'ar-XB');
  const upToPeople = doctorsTour.slice(0, doctorsTour.findIndex(({ name }) => name === 'people') + 1);
  for (const { go } of upToPeople) await go(page);
  await doctorsTour.find(({ name }) => name === 'section 1')?.go(page);
  await page.keyboard.press('Alt+Digit4');
  const left = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
  expect(await left('nav:has([aria-current="step"])')).toBeGreaterThan(await left('main'));
  expect(await left('main')).toBeGreaterThan(await left('aside'));
  const scale = '[data-question="nprsRun"] label';
  const scores = await page
    .locator(scale)
    .evaluateAll((labels) => labels.slice(0, 11).map((label) => label.getBoundingClientRect().x));
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
});

test('a planted clip is found', async ({ page }) => {
  await page.setContent(`
    <div style="width: 60px; overflow: hidden; white-space: nowrap">words that are cut</div>
    <div style="width: 60px; white-space: nowrap">words that run out</div>
    <p style="height: 8px; margin: 0">one text</p><p style="margin: 0">another text</p>`);
  expect(await clippedOn(page)).toEqual([
    'cut or scrolled sideways: div “words that are cut”',
    'runs out of its box: div “words that run out”',
    'lies over another: p “one text” and p “another text”',
  ]);
});
