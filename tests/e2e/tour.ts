import { expect, type Page } from '@playwright/test';
import { LATE } from './still.ts';
import { PASSPHRASE } from './vault.ts';

/** A screen in one of its states, and the way to it from the state before. */
export interface Stop {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
}
const stop = (name: string, go: Stop['go']): Stop => ({ name, go });

/** By hash alone: whatever stands open on the screen goes with it. */
async function toPeople(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible(LATE);
}
async function openVisit(page: Page, name: RegExp): Promise<void> {
  await toPeople(page);
  await page.getByRole('row', { name }).dblclick(LATE);
  await page.waitForURL(/assessments/);
}
async function openIntake(page: Page, name: RegExp): Promise<void> {
  await openVisit(page, name);
  await page.locator('[data-question]').first().waitFor(LATE);
  await expect(findings(page).getByRole('heading').first()).toBeVisible(LATE);
}
const findings = (page: Page) => page.getByRole('complementary', { name: 'Findings' });
async function openStep(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
}
async function openPlan(page: Page, name: RegExp): Promise<void> {
  await openIntake(page, name);
  await openStep(page, 'Plan');
  await expect(page.locator('main').getByRole('heading').first()).toBeVisible(LATE);
  await expect(page.locator('main').getByRole('region').first()).toBeVisible(LATE);
}
async function openPerson(page: Page, name: string): Promise<void> {
  await toPeople(page);
  await page.getByRole('searchbox').fill(name);
  await expect(page.getByRole('complementary')).toContainText(name, LATE);
  await page.getByRole('grid', { name: 'People' }).focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible(LATE);
}
async function choose(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: entry }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible(LATE);
}
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
async function unlockAs(page: Page, role: 'doctor' | 'coach'): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(role) }).press('Space');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible(LATE);
}

const sections: readonly Stop[] = Array.from('234567890', (digit) =>
  stop(`section ${digit}`, async (page) => {
    await page.keyboard.press(`Alt+Digit${digit}`);
    await page.locator('[data-question]').first().waitFor();
  }),
);

/** Every screen of a doctor in every state that it can be looked at in, in an order in which one leads to the next. */
export const doctorsTour: readonly Stop[] = [
  stop('unlock', (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()),
  stop('unlock refused', async (page) => {
    await page.getByRole('radio', { name: /doctor/ }).press('Space');
    await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible(LATE);
  }),
  stop('people', (page) => unlockAs(page, 'doctor')),
  stop('people with a filter', async (page) => {
    await page.getByRole('radio', { name: /open drafts/ }).press('Space');
    await page.getByRole('row', { name: /Anna Runner/ }).click();
  }),
  stop('nobody found', async (page) => {
    await page.getByRole('radio', { name: /everyone/ }).press('Space');
    await page.getByRole('searchbox').fill('xylophone');
    await expect(page.getByRole('row', { name: /Anna Runner/ })).toHaveCount(0);
  }),
  stop('new person', async (page) => {
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: /New person/ }).press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).fill('Anna Runner');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Anna Runner', LATE);
  }),
  stop('import', async (page) => {
    await close(page);
    await page.getByRole('grid', { name: 'People' }).focus();
    await page.keyboard.press('i');
    await expect(page.getByRole('dialog')).toBeVisible();
  }),
  stop('import looked at', async (page) => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'roster.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Name,DOB,Club\nIda Brook,31/2/1990,Harriers\nZoe Park,3/4/1991,Harriers\n'),
    });
    await expect(page.getByRole('dialog')).toContainText('Zoe Park', LATE);
  }),
  stop('person', (page) => openPerson(page, 'Jonas Anker')),
  stop('merge', async (page) => {
    await openPerson(page, 'Anna Runer');
    await choose(page, 'Merge with another person…');
    await page.getByRole('dialog').getByRole('button', { name: 'Compare' }).first().press('Enter');
    await expect(page.getByRole('button', { name: 'Merge', exact: true })).toBeVisible();
  }),
  stop('erase', async (page) => {
    await close(page);
    await choose(page, 'Erase…');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible(LATE);
  }),
  stop('an empty intake', async (page) => {
    await close(page);
    await openIntake(page, /Anna Runer/);
  }),
  stop('a very long name', (page) => openIntake(page, /Maximiliane/)),
  stop('section 1', (page) => openIntake(page, /Anna Runner/)),
  ...sections,
  stop('scores', async (page) => {
    await page.getByRole('navigation', { name: 'Sections of the intake' }).getByRole('button').last().click();
    await page.locator('[data-question="promNprs"]').waitFor();
  }),
  stop('zones as a list', async (page) => {
    await page.keyboard.press('Alt+Digit4');
    await page.locator('[data-zone][data-stop]').first().focus();
    await page.keyboard.press('z');
    await expect(page.getByRole('group', { name: 'Zones as a list' })).toBeVisible();
  }),
  stop('an unusual answer', async (page) => {
    await openIntake(page, /Maximiliane/);
    await page.keyboard.press('Alt+Digit2');
    const field = page.locator('[data-question="weeklyKmUsual"] input').first();
    await field.fill('190');
    await field.press('Enter');
    await expect(page.locator('[data-question="weeklyKmUsual"] output')).toBeAttached();
  }),
  stop('an answer out of range', async (page) => {
    const field = page.locator('[data-question="weeklyKmUsual"] input').first();
    await field.fill('9999');
    await field.press('Enter');
    await field.fill('40');
    await field.press('Enter');
    const other = page.locator('[data-question="runningYears"] input').first();
    await other.fill('many');
    await other.press('Enter');
  }),
  stop('earlier answers', async (page) => {
    await page.locator('[data-question="runningYears"] input').first().fill('6');
    await page.locator('[data-question="weeklyKmUsual"] input').first().focus();
    await page.keyboard.press('Alt+KeyH');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible(LATE);
  }),
  stop('menu of a question', async (page) => {
    await close(page);
    await page.getByRole('button', { name: /^More about/ }).press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
  }),
  stop('why', async (page) => {
    await openIntake(page, /Anna Runner/);
    await findings(page).getByText('Why', { exact: true }).nth(1).click();
    await expect(
      findings(page)
        .getByText(/checked/)
        .first(),
    ).toBeVisible(LATE);
  }),
  stop('set the stage', async (page) => {
    await findings(page).getByRole('button', { name: 'Set the stage' }).press('Enter');
    await expect(findings(page).getByRole('textbox')).toBeVisible();
  }),
  stop('what if', async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+Digit8');
    await page.locator('[data-question="tNoble"] input').first().focus();
    await page.keyboard.press('Alt+w');
    await findings(page).getByRole('radio', { name: 'negative' }).press('Space');
    await expect(
      findings(page).getByRole('listitem').filter({ hasText: 'ITB syndrome' }).first(),
    ).toBeVisible(LATE);
  }),
  stop('palette', async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  }),
  stop('keys', async (page) => {
    await close(page);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  }),
  stop('plan', async (page) => {
    await close(page);
    await openPlan(page, /Anna Runner/);
  }),
  stop('words of a line', async (page) => {
    await page.getByRole('checkbox', { name: 'Hip hitch' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main').locator('textarea').first()).toBeVisible();
  }),
  stop('library', async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add a line' }).click();
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible(LATE);
  }),
  stop('walk and run', async (page) => {
    await close(page);
    await openPlan(page, /Mia Lane/);
    await expect(page.getByRole('table')).toBeVisible(LATE);
  }),
  stop('flags in the week', (page) => openIntake(page, /Ida Stone/)),
  stop('plan with flags', (page) => openPlan(page, /Ida Stone/)),
  stop('an emergency', (page) => openIntake(page, /Eva Night/)),
  stop('safety in place of a plan', async (page) => {
    await openStep(page, 'Plan');
    await expect(page.locator('main').getByRole('heading').first()).toBeVisible(LATE);
  }),
  stop('handout', async (page) => {
    await openIntake(page, /Anna Runner/);
    await openStep(page, 'Handout');
    await expect(page.locator('canvas').first()).toBeVisible(LATE);
  }),
  stop('a signed intake', async (page) => {
    await openPerson(page, 'Jonas Anker');
    await page.getByRole('link', { name: 'Assessment', exact: true }).first().click();
    await page.locator('[data-question]').first().waitFor(LATE);
    await page.keyboard.press('Alt+Digit4');
  }),
  stop('a signed plan', async (page) => {
    await openStep(page, 'Plan');
    await expect(page.locator('main').getByRole('region').first()).toBeVisible(LATE);
  }),
  stop('a signed handout', async (page) => {
    await openStep(page, 'Handout');
    await expect(page.getByText('Closed record')).toBeVisible(LATE);
    await expect(page.locator('canvas').first()).toBeVisible(LATE);
  }),
  stop('follow-up', async (page) => {
    await openPerson(page, 'Jonas Anker');
    await page
      .getByRole('button', { name: /Follow-up/ })
      .first()
      .press('Enter');
    await page.waitForURL(/follow-up$/);
    await expect(page.getByText(/^Changed since/)).toBeVisible(LATE);
  }),
  stop('knowledge', async (page) => {
    await page.getByRole('link', { name: 'Knowledge' }).click();
    await expect(page.getByRole('listbox', { name: 'Entries' })).toBeVisible(LATE);
  }),
  stop('an article', async (page) => {
    await page.getByRole('combobox', { name: 'Search everything Genu believes' }).fill('itb syn');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible(LATE);
  }),
  stop('settings', async (page) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible(LATE);
  }),
];

/** What a coach sees of the same. */
export const coachsTour: readonly Stop[] = [
  stop('coach: people', (page) => unlockAs(page, 'coach')),
  stop('coach: pain', async (page) => {
    await openIntake(page, /Anna Runner/);
    await page.keyboard.press('Alt+Digit4');
  }),
  stop('coach: exam', (page) => page.keyboard.press('Alt+Digit8')),
  stop('coach: plan', (page) => openPlan(page, /Anna Runner/)),
  stop('coach: flags', (page) => openIntake(page, /Ida Stone/)),
  stop('coach: handout', async (page) => {
    await openIntake(page, /Anna Runner/);
    await openStep(page, 'Handout');
    await expect(page.locator('canvas').first()).toBeVisible(LATE);
  }),
];
