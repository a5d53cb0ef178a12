import { expect as expectSoon, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startHost, type RunningHost } from './host.ts';

/** A loaded machine paints late; nothing here is about speed. */
const expect = expectSoon.configure({ timeout: 20_000 });

let host: RunningHost;
let page: Page;
const faults: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Explore with sample people' }).click();
  await page.getByRole('row', { name: /Anna Sample/ }).dblclick();
  await page.waitForURL(/intake$/);
  await expect(page.locator('[data-question]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Plan', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(line('Hip hitch')).toBeVisible();
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

const line = (name: string) => page.getByRole('group', { name, exact: true });
const onOff = (name: string) => line(name).getByRole('checkbox');
const dose = (name: string, field: string) => line(name).getByRole('spinbutton', { name: new RegExp(field) });
const strength = () =>
  page
    .getByRole('region', { name: 'Strength' })
    .getByRole('group')
    .filter({ has: page.getByRole('checkbox') });
const namesOf = async (): Promise<readonly (string | null)[]> =>
  Promise.all((await strength().all()).map((one) => one.getAttribute('aria-label')));
const day = (index: number) => page.locator('[data-date]').nth(index);

test('a dose is changed within its range, by typing and by arrows', async () => {
  await onOff('Hip hitch').focus();
  await page.keyboard.press('Tab');
  await expect(dose('Hip hitch', 'sets')).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(dose('Hip hitch', 'sets')).toHaveValue('5');
  await expect(dose('Hip hitch', 'sets')).toBeFocused();
  await expect(line('Hip hitch')).toContainText('changed by you · sets proposed: 3');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(line('Hip hitch').getByRole('alert')).toHaveText('sets: 1 to 6. What you typed is not used.');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(line('Hip hitch').getByRole('alert')).toHaveCount(0);
});

test('words are edited in place and saved as they are typed', async () => {
  await onOff('Flat and easy only').focus();
  const flat = line('Flat and easy only');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Only the flat lake path.');
  await expect(page.getByText(/draft saved/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(flat).toContainText('Only the flat lake path.');
  await expect(flat.getByRole('checkbox')).toBeFocused();
});

test('a line moves by keyboard and by its menu, and keeps the focus', async () => {
  const before = await namesOf();
  await onOff('Hip hitch').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(namesOf).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(onOff('Hip hitch')).toBeFocused();
  await expect(page.getByRole('status').getByText('Hip hitch is now 2 of 4.')).toBeAttached();
  await line('Hip hitch').getByRole('button', { name: 'More for Hip hitch' }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect.poll(namesOf).toEqual(before);
  await onOff('Hip hitch').focus();
  await page.keyboard.press('Alt+ArrowDown');
});

test('W says why, rule by rule, with each finding ticked', async () => {
  await page.keyboard.press('w');
  await expect(line('Hip hitch')).toContainText('Brought in by Weaker hip abductors');
  await expect(line('Hip hitch')).toContainText('Holds: Hip abductors');
  await expect(line('Hip hitch')).toContainText('Evidence C');
  await page.keyboard.press('w');
  await expect(line('Hip hitch')).not.toContainText('Brought in by');
});

test('a fifth exercise shows its cost, can take another’s place, and is warned about', async () => {
  await expect(line('Step down')).toContainText('exercise 5 makes it 32 minutes');
  await onOff('Step down').focus();
  await page.keyboard.press('Space');
  await expect(onOff('Step down')).toBeChecked();
  await expect(page.getByRole('region', { name: 'Strength' })).toContainText('5 of 4');
  await expect(page.getByRole('region', { name: 'Strength' })).toContainText('Fewer keep up 5 than 4.');
  await page.getByRole('button', { name: 'Take one off' }).click();
  await page.getByRole('menuitem', { name: 'Band walk' }).click();
  await expect(onOff('Band walk')).not.toBeChecked();
  await expect(page.getByRole('region', { name: 'Strength' })).toContainText('4 of 4');
  // The button is gone with its reason.
  await expect(onOff('Hip hitch').or(onOff('Side plank')).and(page.locator(':focus'))).toBeVisible();
});

test('Enter pressed before the library is there takes what fits best, as soon as it is', async () => {
  const gate = Promise.withResolvers<void>();
  await page.route(/\/rpc\/plan\/library/u, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Add a line' }).press('Enter');
  const library = page.getByRole('dialog', { name: 'Add to the plan' });
  await expect(library.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('choose comfort');
  await page.keyboard.press('Enter');
  await expect(library).toBeVisible();
  gate.resolve();
  await expect(library).toBeHidden();
  const shoes = page.getByRole('region', { name: 'Shoes' });
  await expect(shoes).toContainText('added by you');
  await page.unroute(/\/rpc\/plan\/library/u);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(shoes.getByText('added by you')).toHaveCount(0);
});

test('the library finds, adds, and says why something cannot be added', async () => {
  await page.getByRole('button', { name: 'Add a line' }).focus();
  await page.keyboard.press('Enter');
  const library = page.getByRole('dialog', { name: 'Add to the plan' });
  // While the library is on its way, its only option says so.
  await expect(library.getByRole('option', { name: /^Bridge/ })).toBeVisible();
  await page.keyboard.type('hop');
  await expect(library.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(library.getByRole('status')).toHaveText(
    'Cannot be added: Hops only on a calm leg without groin pain, tender bone or swelling.',
  );
  // What is undone is the search, and not the plan behind it.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(onOff('Band walk')).not.toBeChecked();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('choose comfort');
  await expect(library.getByRole('option', { name: /Choose by comfort/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(library).toBeHidden();
  await expect(page.getByRole('region', { name: 'Shoes' }).getByRole('checkbox')).toBeChecked();
  await expect(page.getByRole('region', { name: 'Shoes' })).toContainText('added by you');
});

test('all exercises are dosed at once', async () => {
  await page.getByRole('button', { name: 'all at once' }).click();
  const bulk = page.getByRole('dialog');
  await expectAccessible(page, 'all at once');
  await bulk.getByLabel('repetitions').fill('12');
  await page.keyboard.press('Enter');
  await bulk.getByLabel('days a week').fill('2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dose('Hip hitch', 'repetitions')).toHaveValue('12');
  await expect(dose('Step down', 'repetitions')).toHaveValue('12');
  await expect(page.getByRole('region', { name: 'Strength' })).toContainText('2 days a week');
});

test('a run is changed inside its cap, the rest recalculates, and what goes beyond is said', async () => {
  const grid = page.getByRole('grid', { name: 'Running plan' });
  const weeks = async () => grid.getByRole('row').count();
  const before = await weeks();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('running plan');
  await page.keyboard.press('Enter');
  await expect(grid.locator(':focus')).toHaveAttribute('data-date');
  await day(0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(day(14)).toBeFocused();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(day(14)).toBeFocused();
  await expect(day(14)).toHaveText('5.5');
  await expect(page.getByRole('alert').getByText(/You asked for 9 km/)).toBeVisible();
  await expect(page.getByText('caps hold · 1 bounded')).toBeVisible();
  await expect.poll(weeks).toBeGreaterThan(before);
});

test('a bad week takes the plan back a step', async () => {
  const total = page.getByRole('grid', { name: 'Running plan' }).getByRole('row').nth(3);
  await day(7).focus();
  const before = await total.innerText();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Week 2: red' })).toBeVisible();
  await expect.poll(() => total.innerText()).not.toBe(before);
  await expectAccessible(page, 'the plan, edited');
});

test('running days, restart, next check and race are chosen, a forbidden race decision is refused', async () => {
  await page.getByRole('button', { name: 'Monday' }).click();
  await expect(page.getByRole('button', { name: 'Monday' })).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('textbox', { name: 'Next check' }).fill('1.1.2020');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A check can be named from today on. The plan stays as it is.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Next check' }).fill('30.12.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Next check' })).toHaveValue(/^30\.12\.\d{4}$/);
  await page.getByRole('button', { name: /^As proposed\s*: Next check$/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Next check' })).toBeFocused();
  await page.getByRole('button', { name: 'decide otherwise' }).click();
  await page.getByRole('radio', { name: /no start/ }).focus();
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'may start', exact: true })).toBeChecked();
  await page.getByRole('textbox', { name: 'Why' }).fill('the runner insists');
  await page.keyboard.press('Escape');
  await expect(page.getByText('“may start” is forbidden by a safety rule')).toBeVisible();
  await expect(page.getByText('no start', { exact: true })).toBeVisible();
});

test('everything is kept over a reload, and listed beside the proposal', async () => {
  await expect(page.getByText(/draft saved/)).toBeVisible();
  const edited = await day(14).innerText();
  await page.reload();
  await expect(dose('Hip hitch', 'sets')).toHaveValue('4');
  await expect(line('Flat and easy only')).toContainText('Only the flat lake path.');
  await expect(onOff('Band walk')).not.toBeChecked();
  await expect(day(14)).toHaveText(edited);
  await expect(page.getByRole('button', { name: 'Week 2: red' })).toBeVisible();
  await page.getByRole('button', { name: /changes by you/ }).click();
  const changes = page.getByRole('dialog', { name: 'What you changed' });
  for (const change of [
    'Hip hitch sets: 3 → 4',
    'your words: Only the flat lake path.',
    'Band walk taken off',
    'Step down added',
    'Strength in your order',
    'All exercises days a week: 2',
    'Running plan 1 run set by you',
    'Week 2 red',
    'Race may start',
  ]) {
    await expect(changes).toContainText(change);
  }
  await expectAccessible(page, 'changes');
  await page.keyboard.press('Escape');
});

test('undo and redo go through all kinds of changes', async () => {
  const changes = page.getByRole('button', { name: /changes? by you/ });
  await onOff('Hip hitch').focus();
  await page.keyboard.press('Space');
  await expect(onOff('Hip hitch')).not.toBeChecked();
  await day(14).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('caps hold · 1 bounded')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('caps hold · 1 bounded')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(onOff('Hip hitch')).toBeChecked();
  await expect(page.getByRole('status').getByText('undone: Hip hitch')).toBeAttached();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(onOff('Hip hitch')).not.toBeChecked();
  await page.keyboard.press('ControlOrMeta+z');
  await changes.click();
  await page.getByRole('button', { name: 'All back to the proposal' }).click();
  await expect(changes).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  await expect(page.getByText('your words win: every line can be edited')).toBeVisible();
  await expect(dose('Hip hitch', 'sets')).toHaveValue('3');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(dose('Hip hitch', 'sets')).toHaveValue('4');
});

test('nothing scrolls sideways or is cut at 1024 px and at 200 % zoom; the running plan is a drawer', async () => {
  for (const [width, height] of [
    [1024, 768],
    [683, 384],
  ] as const) {
    await page.setViewportSize({ width, height });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Show the running plan' }).click();
    await expect(page.getByRole('grid', { name: 'Running plan' })).toBeVisible();
    await expectAccessible(page, `${width} px`);
    await page.getByRole('button', { name: 'Hide the running plan' }).click();
    await expect(page.getByRole('grid', { name: 'Running plan' })).toBeHidden();
  }
  await page.setViewportSize({ width: 1366, height: 768 });
});

test('no fault on the page', () => {
  expect(faults).toEqual([]);
});
