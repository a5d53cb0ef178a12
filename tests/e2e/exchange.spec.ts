import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { startHost, type RunningHost } from './host.ts';
import { addPerson, createVault } from './vault.ts';

const NAME = 'Philomena Featherstone';
let coachs: RunningHost;
let doctors: RunningHost;
test.beforeAll(async () => {
  coachs = await startHost();
  doctors = await startHost();
});
test.afterAll(async () => {
  await coachs.stop();
  await doctors.stop();
});

const files = (page: Page) => page.getByRole('button', { name: 'Files' });

test('a coach hands an athlete over, and a doctor takes her over in two clicks', async ({ browser }) => {
  test.setTimeout(120_000);
  const coach = await browser.newPage();
  await coach.goto(coachs.address);
  await createVault(coach, { name: 'Cleo Ferrante', role: 'coach' });
  await addPerson(coach, NAME);
  await coach.locator('[data-question="ageYears"] input').first().fill('34');
  await coach.keyboard.press('Tab');
  await expect(coach.getByText(/draft saved/)).toBeVisible();

  const downloaded = coach.waitForEvent('download');
  await files(coach).click();
  await coach.getByRole('menuitem', { name: 'Hand this athlete over' }).click();
  const download = await downloaded;
  expect(download.suggestedFilename()).toMatch(/^genu-baton-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.genu$/);
  const code = await coach.getByTestId('baton-code').innerText();
  const path = await download.path();
  expect((await readFile(path)).includes('Featherstone')).toBe(false);

  const doctor = await browser.newPage();
  await doctor.goto(doctors.address);
  await createVault(doctor, { name: 'Dr M. Quill', role: 'doctor' });
  await files(doctor).click();
  await doctor.getByRole('menuitem', { name: 'Take an athlete over' }).click();
  await doctor.getByLabel('A baton (.genu), or everything about one person (.zip)').setInputFiles(path);
  await doctor.getByLabel('Code or passphrase of the baton').fill('not the code at all');
  await doctor.keyboard.press('Enter');
  await expect(doctor.getByRole('alert')).toContainText('That is not the passphrase.');
  await doctor.getByLabel('Code or passphrase of the baton').fill(code.toLowerCase());
  await doctor.keyboard.press('Enter');
  await expect(doctor.getByText(`${NAME}, from Cleo Ferrante (coach)`)).toBeVisible({ timeout: 30_000 });
  await expect(doctor.getByText('1 new assessment.')).toBeVisible();
  await doctor.getByRole('button', { name: 'Open the athlete' }).click();
  await doctor.locator('[data-question]').first().waitFor();
  await expect(doctor.getByText(NAME)).toBeVisible();
  await doctor.locator('[data-question="ageYears"]').hover();
  await expect(doctor.getByText(/Answered by Cleo Ferrante \(coach\)/)).toBeVisible();

  // Files for other programs carry no name either.
  for (const [item, name] of [
    ['This assessment as FHIR', /^genu-fhir-[\d-]{10}-[0-9a-f]{8}\.json$/],
    ['People as a table (CSV)', /^genu-people-[\d-]{10}\.csv$/],
    ['The intake as a FHIR questionnaire', /^genu-questionnaire-doctor\.json$/],
  ] as const) {
    const saved = doctor.waitForEvent('download');
    await files(doctor).click();
    await doctor.getByRole('menuitem', { name: item }).click();
    expect((await saved).suggestedFilename()).toMatch(name);
  }
});
