import { expect, test, type Page } from '@playwright/test';
import { startHost, type RunningHost } from './host.ts';
import { PASSPHRASE, addPerson, createVault } from './vault.ts';

const NEW_PASSPHRASE = 'five other words for the door';
let host: RunningHost;
let recoveryCode: string;

// One vault through its life: each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' });
let page: Page;
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await (await browser.newContext()).newPage();
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

test('creates a vault, and refuses a passphrase that is too short or typed differently', async () => {
  await page.goto(host.address);
  await page.getByLabel('Your name').fill('Dr A. Example');
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByLabel('Once more').fill('shorter');
  await page.getByRole('button', { name: /Continue to the recovery code/ }).click();
  await expect(page.getByText('Take at least 12 characters.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Once more').fill(`${PASSPHRASE}!`);
  await page.getByRole('button', { name: /Continue to the recovery code/ }).click();
  await expect(page.getByText('The two do not match.')).toBeVisible();
  await page.getByLabel('Once more').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  recoveryCode = await page.getByTestId('recovery-code').innerText();
  await page.getByLabel('Type the last five characters of the code').fill('00000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Those are not its last five characters.')).toBeVisible();
  await page.getByLabel('Type the last five characters of the code').fill(recoveryCode.slice(-5));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nobody here yet.')).toBeVisible();
});

test('keeps what was typed through a reload and a lock', async () => {
  await page.getByRole('button', { name: /New person/ }).press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('Jonas Anker');
  await page.keyboard.press('Enter');
  await page.waitForURL(/intake$/);
  await page.locator('[data-question]').first().waitFor();
  await page.keyboard.press('Alt+Digit5');
  await page
    .getByRole('radiogroup', { name: /Can take 4 steps now/ })
    .getByRole('radio')
    .first()
    .focus();
  await page.keyboard.press('l');
  await expect(page.getByText(/draft saved/)).toBeVisible();
  await page.reload();
  await page.locator('[data-question]').first().waitFor();
  await page.keyboard.press('Alt+Digit5');
  await expect(page.getByRole('radio', { name: 'limping' })).toBeChecked();

  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible();
  await expect(page.getByText('Jonas Anker')).toBeHidden();
});

test('says that a passphrase is wrong, and opens with the right one', async () => {
  await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase.');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Jonas Anker').first()).toBeVisible();
});

test('leaves the focus where the user has put it, however late the first frame is', async () => {
  await page.evaluate(() => {
    const onFrame = window.requestAnimationFrame.bind(window);
    // Milliseconds: longer than it takes to reach the button below.
    window.requestAnimationFrame = (draw) => window.setTimeout(() => onFrame(draw), 500);
  });
  await page.getByRole('button', { name: 'Lock' }).click();
  const lost = page.getByRole('button', { name: 'Use the recovery code' });
  await lost.focus();
  // Two of those frames, one after the other: the first is the screen's.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(lost).toBeFocused();
  await page.reload();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Jonas Anker').first()).toBeVisible();
});

test('opens with the recovery code when the passphrase is lost', async () => {
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByLabel('Recovery code').fill('AAAAA-AAAAA-AAAAA-AAAAA-AAAAA');
  await page.getByLabel('New passphrase').fill(NEW_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('That is not the recovery code.');
  await page.getByLabel('Recovery code').fill(recoveryCode.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Jonas Anker').first()).toBeVisible();
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(NEW_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Jonas Anker').first()).toBeVisible();
});

test('gives the intake to fill in by hand', async () => {
  await page.getByRole('link', { name: 'People' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Blank intake' }).click();
  expect((await download).suggestedFilename()).toBe('genu-blank-intake-doctor.pdf');
});

test('runs nothing and loads nothing that is not its own', async () => {
  const blocked = await page.evaluate(async () => {
    const found: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      found.push(effectiveDirective);
    });
    const script = document.createElement('script');
    script.append('document.title = "ran"');
    document.head.append(script);
    try {
      document.createElement('p').setAttribute('onclick', 'document.title = "ran"');
    } catch {
      found.push('a handler');
    }
    const image = new Image();
    const isOver = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'https://example.org/picture.png';
    await isOver;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return found;
  });
  expect(blocked).toEqual(expect.arrayContaining(['a handler', 'img-src']));
  expect(await page.title()).not.toBe('ran');
});

test('lets nobody in with a used address, and offers a new one where Genu was started', async ({
  browser,
}) => {
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(host.address);
  await expect(stranger.getByText('This page is no longer connected to Genu.')).toBeVisible();
  const fresh = await host.nextAddress();
  expect(fresh).not.toBe(host.address);
  await stranger.close();
});

test('keeps a coach from every diagnosis', async ({ browser }) => {
  const other = await startHost();
  const coach = await (await browser.newContext()).newPage();
  try {
    await coach.goto(other.address);
    await createVault(coach, { name: 'Coach B. Example', role: 'coach' });
    await addPerson(coach, 'Hanna Brandt');
    await coach.keyboard.press('Alt+Digit4');
    const zones = coach.getByRole('group', { name: 'right knee, outer side' });
    await zones.getByRole('button', { name: /^outer side, above the joint line/ }).click();
    await expect(coach.getByText(/not a diagnosis/).first()).toBeVisible();
    await coach.keyboard.press('Alt+Digit8');
    await expect(coach.locator('[data-question="tNoble"]')).toHaveCount(0);
    // The red flags are the same for everybody; ranked conditions are not there at all.
    await expect(
      coach.getByText(/ITB syndrome|tendinopathy|Patellofemoral|leading|less likely/i),
    ).toHaveCount(0);
  } finally {
    await coach.close();
    await other.stop();
  }
});
