import { expect, test, type Page } from '@playwright/test';
import { startHost, type RunningHost } from './host.ts';
import { PASSPHRASE, addPerson, createVault } from './vault.ts';

const COACH = { name: 'Cleo Ferrante', passphrase: 'mild rivers carry stones' };

let host: RunningHost;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(async () => {
  await host.stop();
});

test('a second user, a backup that proves itself, and a restore that can be undone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(host.address);
  await createVault(page, { name: 'Dr M. Quill', role: 'doctor' });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Add a user' }).click();
  await page.getByLabel('Name').last().fill(COACH.name);
  await page.getByLabel('Passphrase', { exact: true }).fill(COACH.passphrase);
  await page.getByRole('radio', { name: 'coach' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('button', { name: `Remove ${COACH.name}` })).toBeVisible();

  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByRole('button', { name: /^Test the backup/ }).click();
  await page.getByLabel('Passphrase or recovery code of that day').fill('not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase.');
  await page.getByLabel('Passphrase or recovery code of that day').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/opens, and every page of it can be read/)).toBeVisible();

  await page.getByRole('button', { name: `Remove ${COACH.name}` }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('button', { name: `Remove ${COACH.name}` })).toHaveCount(0);
  await page.getByRole('button', { name: /^Restore the backup/ }).click();
  await page.getByLabel('Passphrase or recovery code of that day').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  // Proving, backing up what is there and opening the other vault take their time on a busy machine.
  await expect(page.getByRole('button', { name: `Remove ${COACH.name}` })).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Undo the restore' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible();
  await expect(page.getByRole('button', { name: `Remove ${COACH.name}` })).toHaveCount(0);
});

/** A vault of its own, at its settings. */
async function openSettings(page: Page): Promise<RunningHost> {
  const own = await startHost();
  await page.goto(own.address);
  await createVault(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('region', { name: 'Screen, units and dates' }).waitFor();
  return own;
}

test('every setting holds at once and is taken back by a button or by Ctrl+Z', async ({ page }) => {
  const own = await openSettings(page);
  const theme = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset['theme']);
  const shown = page.getByRole('region', { name: 'Screen, units and dates' });
  await shown.getByLabel('Appearance').selectOption('dark');
  expect(await theme()).toBe('dark');
  await shown.getByText('miles, min/mile').click();
  await shown.getByText('pounds').click();
  await shown.getByText('month, day, year').click();
  await expect(page.getByText('Changed: Dates')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('As it was before: Dates')).toBeVisible();
  await expect(shown.getByRole('radio', { name: 'day, month, year' })).toBeChecked();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(shown.getByRole('radio', { name: 'month, day, year' })).toBeChecked();
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
  expect(await theme()).toBe('light');
  await expect(shown.getByRole('radio', { name: 'km, min/km' })).toBeChecked();
  await expect(page.getByText(own.dataFolder, { exact: true })).toBeVisible();
  await own.stop();
});

test('pounds reach the intake and the line over it', async ({ page }) => {
  const own = await openSettings(page);
  await page.getByText('pounds', { exact: true }).click();
  await page.getByRole('link', { name: 'People' }).first().click();
  await addPerson(page, 'Ida Brook');
  const mass = page.locator('[data-question="massKg"]');
  await mass.locator('input').fill('137');
  await mass.locator('input').blur();
  await expect(mass).toContainText('lb');
  await expect(page.getByText('137 lb').first()).toBeVisible();
  await own.stop();
});

test('a new recovery code is shown first, and replaces the old one once its end is typed', async ({
  page,
}) => {
  const own = await openSettings(page);
  const shown = page.getByTestId('recovery-code');
  const showCode = async (): Promise<string> => {
    await page.getByRole('button', { name: 'New recovery code' }).press('Enter');
    await page.getByLabel('Present passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    return shown.innerText();
  };
  const unseen = await showCode();
  await page.getByLabel('Type the last five characters of the code').fill('00000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Those are not its last five characters.')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect(shown).toHaveCount(0);
  const code = await showCode();
  expect(code).not.toBe(unseen);
  await page.getByLabel('Type the last five characters of the code').fill(code.slice(-5));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^The new code holds from now on\./)).toBeVisible();
  await page.getByRole('button', { name: 'Lock', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Use the recovery code' }).press('Enter');
  await page.getByLabel('Recovery code').fill(code);
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
  await own.stop();
});
