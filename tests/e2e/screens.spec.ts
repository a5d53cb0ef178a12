import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { showTheme, violationsOn } from './accessible.ts';
import { isEnglish } from './host.ts';
import { unnamedOn, unreachableOn } from './operable.ts';
import { expectPicture } from './pictures.ts';
import { openStill, startStillHost, type StillHost } from './still.ts';
import { coachsTour, doctorsTour, type Stop } from './tour.ts';

/** Every screen and state: it looks as it was found right, breaks no guideline, and can be named and reached. */
let host: StillHost;
test.beforeEach(async () => {
  host = await startStillHost();
});
test.afterEach(() => host.stop());

test.use({ actionTimeout: 15_000, contextOptions: { reducedMotion: 'reduce' } });

/** One of each kind of screen: where one state differs from the next by its answers, one walk by Tab says it all. */
const WALKED: ReadonlySet<string> = new Set([
  'unlock refused',
  'people',
  'new person',
  'import looked at',
  'person',
  'merge',
  'erase',
  'section 4',
  'section 8',
  'an answer out of range',
  'what if',
  'library',
  'walk and run',
  'flags in the week',
  'handout',
  'a signed handout',
  'follow-up',
  'knowledge',
  'settings',
]);

async function visit(page: Page, stops: readonly Stop[], session: CDPSession): Promise<void> {
  for (const { name, go } of stops) {
    await go(page).catch((error: unknown) => expect.soft(String(error), name).toBe(''));
    await page.mouse.move(0, 0);
    await showTheme(page, 'contrast');
    expect.soft(await violationsOn(page, 'colours'), `${name}, high contrast`).toEqual([]);
    await showTheme(page, 'dark');
    if (isEnglish) await expectPicture(page, 'dark', name);
    expect.soft(await violationsOn(page, 'colours'), `${name}, dark`).toEqual([]);
    await showTheme(page, 'light');
    if (isEnglish) await expectPicture(page, 'light', name);
    expect.soft(await violationsOn(page, 'everything'), `${name}, light`).toEqual([]);
    expect.soft(await unnamedOn(page, session), `${name}, names`).toEqual([]);
    if (WALKED.has(name)) expect.soft(await unreachableOn(page), `${name}, by keyboard`).toEqual([]);
  }
}

test('every screen is as it was reviewed, breaks no guideline and names what it offers', async ({ page }) => {
  test.setTimeout(1_200_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  const session = await page.context().newCDPSession(page);
  await openStill(page, host);
  await visit(page, doctorsTour, session);
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.locator('input[type="password"]').waitFor();
  await visit(page, coachsTour, session);
  expect(faults).toEqual([]);
});
