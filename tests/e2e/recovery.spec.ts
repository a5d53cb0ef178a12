import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startHost, type RunningHost } from './host.ts';
import { PASSPHRASE, addPerson, createVault, unlock } from './vault.ts';

const NAME = 'Jonas Anker';
const PAGE_BYTES = 4096;
let host: RunningHost;
let page: Page;

// One vault that is damaged twice: before it is opened, and while it is.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(host.address);
  await createVault(page);
  await addPerson(page, NAME);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('cell', { name: 'asked for' })).toBeVisible({ timeout: 30_000 });
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

const database = (): string => join(host.dataFolder, 'vault', 'vault.db');
/** A bit of this page is another. */
function damaged(intact: Buffer, number: number): Buffer {
  const bytes = Buffer.from(intact);
  const at = number * PAGE_BYTES + 100;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}
/** Damages the last page that an unlocking does not read, and unlocks. */
async function unlockDamaged(): Promise<void> {
  const intact = readFileSync(database());
  const door = page.getByRole('alert').filter({ hasText: 'The vault cannot be read.' });
  const isOpen = page.getByRole('button', { name: 'Lock', exact: true });
  for (let number = intact.length / PAGE_BYTES - 1; number > 0; number -= 1) {
    writeFileSync(database(), damaged(intact, number));
    await page.reload();
    await unlock(page);
    await expect(door.or(isOpen).first()).toBeVisible({ timeout: 30_000 });
    if (await isOpen.isVisible()) return;
  }
}

async function restoreNewest(): Promise<void> {
  await page
    .getByRole('button', { name: /^Restore the backup of/ })
    .first()
    .click();
  await page.getByLabel('Passphrase or recovery code of that day').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
}

test('a vault that does not open leads to its backups, and from there to the records', async () => {
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible();
  writeFileSync(database(), damaged(readFileSync(database()), 0));
  await unlock(page);
  await expect(page.getByRole('alert')).toContainText('The vault cannot be read.', {
    timeout: 30_000,
  });
  await expect(page.getByRole('heading', { name: 'Your records can be brought back' })).toBeVisible();
  await expectAccessible(page, 'the way out at the door');
  await restoreNewest();
  await page.getByRole('link', { name: 'People' }).first().click();
  await expect(page.getByText(NAME).first()).toBeVisible({ timeout: 30_000 });
});

test('damage that is met after the unlocking leads there as well', async () => {
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible();
  await unlockDamaged();
  await expect(page.getByText('The vault has pages that cannot be read.')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'the way out of an open vault');
  await restoreNewest();
  await expect(page.getByText('The vault has pages that cannot be read.')).toBeHidden({ timeout: 30_000 });
  await page.getByRole('link', { name: 'People' }).first().click();
  await expect(page.getByText(NAME).first()).toBeVisible({ timeout: 30_000 });
});
