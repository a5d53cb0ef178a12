import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startHost, type RunningHost } from './host.ts';
import { addPerson, createVault } from './vault.ts';

/** People and a person from the first one to the last, without a mouse. */
let host: RunningHost;
let page: Page;
const faults: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(host.address);
  await createVault(page);
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

const table = () => page.getByRole('grid', { name: 'People' });
const names = () => table().locator('td[data-column="name"]').allInnerTexts();
const panel = () => page.getByRole('complementary', { name: 'Chosen person' });
const dialog = () => page.getByRole('dialog');
async function toPeople(): Promise<void> {
  await page.getByRole('link', { name: 'People' }).first().press('Enter');
  await expect(table()).toBeVisible();
}
/** Opens the file of the person who is marked, and waits for it: the list has a menu "More" of its own. */
async function toFile(): Promise<void> {
  await table().focus();
  await page.keyboard.press('p');
  await expect(table()).toHaveCount(0);
}
/** Chooses an entry of the menu "More" by its first letters. */
async function choose(entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: entry }).press('Enter');
}

test('a roster is looked at, and comes in whole', async () => {
  await table().focus();
  await page.keyboard.press('i');
  await expect(dialog()).toContainText('Nothing is stored before you have seen it.');
  const rows = Array.from(
    { length: 300 },
    (_, index) =>
      `Runner ${index},${1 + (index % 28)}/4/1990,Harriers of the long road by the river ${index}`,
  );
  await page.locator('input[type=file]').setInputFiles({
    name: 'roster.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Name,DOB,Club\nIda Brook,31/2/1990,Harriers\n${rows.join('\n')}\n`),
  });
  await expect(dialog()).toContainText('300 new people', { timeout: 30_000 });
  await expect(dialog()).toContainText('1 line cannot be read');
  await expect(dialog()).toContainText('no such birth date: left out');
  // However long what a column holds is, what it is taken for can be seen and chosen.
  const edge = (await dialog().boundingBox()) ?? { x: 0, width: 0 };
  for (const choice of await dialog().getByRole('combobox').all()) {
    const { x, width } = (await choice.boundingBox()) ?? { x: Infinity, width: 0 };
    expect(x + width).toBeLessThan(edge.x + edge.width);
  }
  await page.getByRole('button', { name: 'Add 300 people' }).press('Enter');
  await expect(dialog()).toContainText('300 people were added. 1 line was left out.', { timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByText('300 of 300')).toBeVisible();
});

test('the table goes to any place of the list by key, and fetches what is in sight', async () => {
  await table().focus();
  await page.keyboard.press('Shift+S');
  await page.keyboard.press('End');
  await expect(page.locator('#person-299')).toContainText('Runner');
  await page.keyboard.press('Home');
  await expect(page.locator('#person-0')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#person-299')).toHaveCount(0);
});

test('whoever is chosen stays it when the list is ordered anew, and Enter opens nobody else', async () => {
  await table().focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  const marked = table().locator('tr[aria-selected="true"] td[data-column="name"]');
  const chosen = await marked.innerText();
  const byName = table().locator('th[data-column="name"]');
  const before = await byName.getAttribute('aria-sort');
  await byName.getByRole('button').press('Enter');
  await expect(byName).not.toHaveAttribute('aria-sort', before ?? '');
  await expect.poll(async () => (await names())[3]).not.toBe(chosen);
  await expect(panel().getByRole('heading', { name: chosen })).toBeVisible();
  await table().focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: chosen })).toBeVisible();
  await toPeople();
});

test('Enter after a name that was typed in a breath opens who has that name', async () => {
  const search = page.getByRole('searchbox');
  await search.fill('Runner 151');
  await search.press('Enter');
  await page.waitForURL(/intake$/);
  await expect(page.getByRole('link', { name: 'Runner 151' })).toBeVisible();
  await toPeople();
});

test('somebody is found although the name is misspelt', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('Runenr 299');
  await expect.poll(names).toEqual(['Runner 299']);
  await expect(page.getByText('These names are nearest to it.')).toBeVisible();
  await expect(panel()).toContainText('Runner 299');
});

test('somebody alike is shown while one types, and stops nobody', async () => {
  await table().focus();
  await page.keyboard.press('n');
  await page.keyboard.type('299 Runner');
  await expect(dialog().getByRole('status')).toContainText('There is already Runner 299');
  // Esc closes the window, and discards nothing.
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  await table().focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('299 Runner');
  await page.keyboard.press('Enter');
  await page.waitForURL(/intake$/);
  await page.locator('[data-question]').first().waitFor();
});

test('the person shows what happened, and keeps what details were', async () => {
  await page.getByRole('link', { name: '299 Runner' }).press('Enter');
  await page.waitForURL(/people\//);
  await expect(page.getByRole('heading', { name: '299 Runner' })).toBeVisible();
  await expect(page.getByText('answers left')).toBeVisible();
  await page.keyboard.press('e');
  await page.getByLabel('Team or club').fill('Riverside');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Team or club: not given → Riverside')).toBeVisible();
});

test('two entries for one person are compared, made one, and two again', async () => {
  await choose('Merge with another person…');
  await dialog().getByRole('button', { name: 'Compare' }).press('Enter');
  await expect(dialog()).toContainText('299 Runner stays');
  await page.getByRole('radio', { name: 'Runner 299', exact: true }).press('Space');
  await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(page.getByText('The two are one person now.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Runner 299', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByRole('heading', { name: '299 Runner', level: 1 })).toBeVisible();
});

test('an archived person is in no list until asked for', async () => {
  await choose('Archive');
  await expect(page.getByText('This person is archived.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('300 of 300')).toBeVisible();
  await choose('Show archived people');
  await expect.poll(names).toEqual(['299 Runner']);
});

test('everything about a person is saved as one archive', async () => {
  await toFile();
  const download = page.waitForEvent('download');
  await choose('Export everything…');
  expect((await download).suggestedFilename()).toMatch(/^genu-person-[\d-]+-[0-9a-f]{8}\.zip$/);
  await expect(page.getByText('It is not encrypted')).toBeVisible();
});

test('a person is erased only under the right name, and is gone then', async () => {
  await choose('Erase…');
  await expect(page.getByLabel('Type the name to confirm')).toBeFocused();
  await page.keyboard.type('Runner 299');
  await page.keyboard.press('Enter');
  await expect(dialog()).toContainText('This is another name than 299 Runner.');
  await page.getByLabel('Type the name to confirm').fill('299 runner');
  await page.keyboard.press('Enter');
  await expect(table()).toBeVisible();
  await page.getByRole('searchbox').fill('299');
  await expect.poll(names).toEqual(['Runner 299']);
});

test('what was answered can stay without a name', async () => {
  await page.getByRole('searchbox').fill('');
  await addPerson(page, 'Zora Quist');
  await toPeople();
  await page.getByRole('searchbox').fill('zora');
  await expect(panel()).toContainText('Zora Quist');
  await toFile();
  await choose('Make anonymous…');
  await expect(page.getByLabel('Type the name to confirm')).toBeFocused();
  await expectAccessible(page, 'make anonymous');
  await page.keyboard.type('Zora Quist');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Anonymous [0-9A-F]{4}$/ })).toBeVisible();
  await expect(page.getByText('Zora')).toHaveCount(0);
  expect(faults).toEqual([]);
});
