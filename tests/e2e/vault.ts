import type { Page } from '@playwright/test';

export const PASSPHRASE = 'four plain garden words';

/** Fills in the first run, of a doctor unless somebody else is named, and goes past the recovery code. */
export async function createVault(
  page: Page,
  { name, role }: { readonly name: string; readonly role: 'doctor' | 'coach' } = {
    name: 'Dr A. Example',
    role: 'doctor',
  },
): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  if (role === 'coach') await page.getByText('coach', { exact: true }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Once more').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  const code = await page.getByTestId('recovery-code').innerText();
  await page.getByLabel('Type the last five characters of the code').fill(code.slice(-5));
  await page.keyboard.press('Enter');
}

/** Adds a person in the list of people, which opens their intake. */
export async function addPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /New person/ }).press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await page.waitForURL(/intake$/);
  await page.locator('[data-question]').first().waitFor();
}

export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
}
