import { expect, test, type Page } from '@playwright/test';
import { startHost, type RunningHost } from './host.ts';
import { focusedQuestion } from './keyboard.ts';

let host: RunningHost;
let page: Page;

// The findings beside the intake of one sample person, by keyboard.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  host = await startHost();
  page = await (await browser.newContext()).newPage();
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Explore with sample people' }).click();
  await page.getByRole('row', { name: /Anna Sample/ }).dblclick({ timeout: 30_000 });
  await expect(findings()).toContainText('ITB syndrome');
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

const findings = () => page.getByRole('complementary', { name: 'Findings' });

test('ask next leads to one question after the other, and leaves the findings where they are', async () => {
  const asked = await findings()
    .getByRole('region', { name: /Ask next/ })
    .getByRole('listitem')
    .getByRole('button')
    .allInnerTexts();
  expect(asked.length).toBeGreaterThan(1);
  const reached: string[] = [];
  for (const _ of asked) {
    await page.keyboard.press('Alt+a');
    await expect.poll(async () => focusedQuestion(page)).not.toBe(reached.at(-1));
    reached.push((await focusedQuestion(page)) ?? '');
  }
  expect(new Set(reached).size).toBe(asked.length);
  await expect(findings().getByRole('region', { name: /Ask next/ })).toBeVisible();
});

test('why shows the rule in words with its signs, how far its sources are checked, and closes again', async () => {
  const why = findings().getByText('Why', { exact: true }).nth(1);
  await why.focus();
  await page.keyboard.press('Enter');
  const rule = findings().getByText(/Holds:\s*Noble test\s*: positive/);
  await expect(rule).toBeVisible();
  await expect(
    findings()
      .getByText(/· (partly |not )?checked\s*$/)
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(rule).toBeHidden();
});

test('a reason says what was just typed, also where it leads to the same conclusion', async () => {
  await page.keyboard.press('Alt+Digit7');
  await expect(findings()).toContainText('cadence 162 steps/min');
  await page.locator('[data-question="cadenceSpm"] input').first().fill('161');
  await expect(findings()).toContainText('cadence 161 steps/min');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(findings()).toContainText('cadence 162 steps/min');
});

test('the doctor sets the stage with a reason, and takes it back', async () => {
  const opener = findings().getByRole('button', { name: 'Set the stage' });
  await opener.press('Enter');
  await page.keyboard.press('Enter');
  await expect(findings().getByText('Say why in a few words.')).toBeVisible();
  await page.keyboard.type('Walks without pain since Monday.');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await findings().getByRole('radio', { name: '2', exact: true }).press('Space');
  await findings().getByRole('button', { name: 'Set', exact: true }).press('Enter');
  await expect(findings()).toContainText('stage 2 of 4');
  await expect(findings()).toContainText('set by the doctor: Walks without pain since Monday.');
  await expect(findings()).toContainText('The answers give stage 3.');
  await expect(opener).toBeFocused();
  await page.reload();
  await expect(findings()).toContainText('stage 2 of 4');
  await findings().getByRole('button', { name: 'Back to the computed stage' }).press('Enter');
  await expect(findings()).toContainText('stage 3 of 4');
  await expect(opener).toBeFocused();
});

test('letters that are typed stay letters: a reason has its own undo, and a date its u', async () => {
  const saved = page.getByText(/draft saved/);
  const before = await saved.innerText();
  await findings().getByRole('button', { name: 'Set the stage' }).press('Enter');
  await page.keyboard.type('A slip of the pen');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(findings().getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await saved.innerText()).toBe(before);
  await page.keyboard.press('Alt+Digit4');
  const onset = page.locator('[data-question="onsetDate"] input').first();
  await onset.focus();
  // Set as a whole, so that U comes long after the letter before it.
  await onset.fill('5 J');
  await page.keyboard.press('End');
  await page.keyboard.type('une 2025');
  await expect(onset).toHaveValue('5 June 2025');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('u');
  await expect(
    page.locator('[data-question="onsetDate"]').getByRole('button', { name: /not known/ }),
  ).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Delete');
  await expect(
    page.locator('[data-question="onsetDate"]').getByRole('button', { name: /not known/ }),
  ).toHaveAttribute('aria-pressed', 'false');
});

test('what opens in place has the focus, for its button is gone', async () => {
  await page.keyboard.press('Alt+Digit8');
  await page
    .locator('main')
    .getByRole('button', { name: /Cruciate/ })
    .press('Enter');
  await expect.poll(() => focusedQuestion(page)).toBe('tLachman');
  await page.keyboard.press('Alt+Digit4');
  await page.locator('[data-question="aggravators"]').getByRole('button', { name: /more/ }).press('Enter');
  await expect.poll(() => focusedQuestion(page)).toBe('aggravators');
});

test('what if says what would move, and changes nothing', async () => {
  await page.keyboard.press('Alt+Digit8');
  await expect.poll(async () => focusedQuestion(page)).toBeDefined();
  const from = await focusedQuestion(page);
  const saved = await page.getByText(/draft saved/).innerText();
  await page.keyboard.press('Alt+w');
  await expect(findings().getByRole('searchbox', { name: 'Find a question' })).toBeFocused();
  await page.keyboard.type('Noble');
  await expect(page.getByRole('option', { name: /Noble test/ })).toBeVisible();
  await page.keyboard.press('Enter');
  // What was chosen is answered next: from what the draft says one arrow leads to the answer before it.
  await expect(findings().getByRole('radio', { name: 'positive' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(findings().getByRole('radio', { name: 'negative' })).toBeChecked();
  await expect(findings().getByRole('listitem').filter({ hasText: 'ITB syndrome' })).toContainText(
    /leading, 15 points.*becomes.*1\. leading, 12 points/s,
  );
  await page.keyboard.press('Alt+Digit8');
  await page.keyboard.press('Alt+w');
  await expect(findings().getByRole('searchbox', { name: 'Find a question' })).toBeFocused();
  await page.keyboard.type('chest symptoms');
  await page.keyboard.press('Enter');
  await expect(findings().getByRole('checkbox').first()).toBeFocused();
  await findings().getByRole('checkbox', { name: 'chest pain' }).press('Space');
  await expect(findings()).toContainText(/would fire: emergency/);
  await expect(findings()).toContainText('Safety would come before any plan.');
  await page.keyboard.press('Escape');
  await expect(findings()).toContainText('nothing urgent fired');
  await expect.poll(() => focusedQuestion(page)).toBe(from);
  expect(await page.getByText(/draft saved/).innerText()).toBe(saved);
});

test('a flag is announced without taking the focus, also while the findings are in their drawer', async () => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.reload();
  await page.locator('[data-question]').first().waitFor();
  await expect(findings()).toBeHidden();
  await page.keyboard.press('Alt+Digit5');
  const saddle = page.locator('[data-question="saddleSymptoms"] input').first();
  await saddle.focus();
  const announced = page.locator('output[aria-live="polite"]').filter({ hasText: 'safety finding' });
  await expect(announced).toHaveCount(0);
  await page.keyboard.press('y');
  await expect(announced).toContainText(/same|emergency|doctor/);
  expect(await focusedQuestion(page)).toBe('saddleSymptoms');
  await page.keyboard.press('n');
  await page.keyboard.press('Alt+w');
  await expect(findings().getByRole('searchbox', { name: 'Find a question' })).toBeVisible();
});
