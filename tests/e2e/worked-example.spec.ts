import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { SECTIONS } from '#shared/intake/question.ts';
import { isQuestionId, type QuestionId } from '#shared/intake/questions.ts';
import { readPdf } from '#tests/fixtures/handouts/read-pdf.ts';
import workedExample from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import { startHost, type RunningHost } from './host.ts';
import { focusedQuestion, focusedSweep, painted, typeAnswer } from './keyboard.ts';

/** The day for which the dossier wrote its example; its dates move along to today. */
const WRITTEN_ON = '2026-06-15';
const today = Temporal.Now.plainDateISO();
const shiftDays = Temporal.PlainDate.from(WRITTEN_ON).until(today).days;
const answers: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(workedExample.answers).map(([id, value]) => [
    id,
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
      ? Temporal.PlainDate.from(value).add({ days: shiftDays }).toString()
      : value,
  ]),
);

let host: RunningHost;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(async () => {
  await host.stop();
});

test('vault → person → worked example 1 by keyboard → plan → PDF', async ({ page }) => {
  test.setTimeout(240_000);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) foreign.push(request.url());
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });

  await page.goto(host.address);
  await createVault(page);
  await addPerson(page);
  await answerByKeyboard(page);

  const findings = page.getByRole('complementary');
  await expect(findings).toContainText('ITB syndrome');
  await expect(findings).toContainText('leading');
  await expect(findings).toContainText('stage 3 of 4');

  await openStep(page, 'Plan');
  await expect(page.getByRole('checkbox', { name: 'Hip hitch' })).toBeChecked();
  await expect(page.locator('main')).toContainText('Stop running');

  await openStep(page, 'Handout');
  await checkHandout(page);
  expect(foreign, 'requests that left the machine').toEqual([]);
  expect(faults, 'faults on the page').toEqual([]);
});

async function createVault(page: Page): Promise<void> {
  await page.getByLabel('Clinic or club').fill('Example Sports Clinic');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dr A. Example');
  await page.getByLabel('Passphrase', { exact: true }).focus();
  await page.keyboard.type('four plain garden words');
  await page.getByLabel('Once more').focus();
  await page.keyboard.type('four plain garden words');
  await page.keyboard.press('Enter');
  const code = page.getByTestId('recovery-code');
  await expect(code).toHaveText(/^([0-9A-Z]{5}-){4}[0-9A-Z]{5}$/);
  const written = await code.innerText();
  await page.getByLabel('Type the last five characters of the code').fill(written.slice(-5));
  await page.keyboard.press('Enter');
}

async function addPerson(page: Page): Promise<void> {
  await expect(page.getByText('Nobody here yet.')).toBeVisible();
  // As the empty list says, also from its search, which has the focus.
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Name' }).fill('Anna Runner');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1.3.1992');
  await page.keyboard.press('Enter');
  await page.locator('[data-question]').first().waitFor();
  await expect(page.getByText('Anna Runner')).toBeVisible();
}

/** Goes through every section with Enter, answering what the example answers and passing over the rest. */
async function answerByKeyboard(page: Page): Promise<void> {
  const expected = new Set(Object.keys(answers).filter(isQuestionId));
  expected.delete('assessorRole');
  // The only marked zone is the main one.
  expected.delete('painZoneMain');
  for (const [index, section] of SECTIONS.entries()) {
    if (section === 'outcomes') break;
    await page.keyboard.press(`Alt+Digit${(index + 1) % 10}`);
    await expect.poll(async () => sectionOfFocus(page)).toBe(section);
    await answerSection(page, expected, section);
  }
  expect([...expected], 'questions of the example that the keyboard never reached').toEqual([]);
  await expect(page.getByText(/draft saved/)).toBeVisible();
}

async function sectionOfFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest('main')?.dataset['section']);
}

async function answerSection(page: Page, expected: Set<QuestionId>, section: string): Promise<void> {
  let previous: string | undefined;
  for (let steps = 0; steps < 120; steps += 1) {
    const id = await focusedQuestion(page);
    const sweep = await focusedSweep(page);
    const here = id ?? sweep;
    if (here === undefined || here === previous || (await sectionOfFocus(page)) !== section) return;
    previous = here;
    // The example says every sign by itself: what a sweep holds is asked singly.
    if (sweep !== undefined) await page.keyboard.press('u');
    if (id !== undefined && id in answers && expected.has(id)) {
      await typeAnswer(page, id, answers[id]);
      expected.delete(id);
    }
    await painted(page);
    await page.keyboard.press('Enter');
    await painted(page);
  }
}

async function openStep(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function checkHandout(page: Page): Promise<void> {
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 20_000 });
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^genu-handout-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.pdf$/);
  const bytes = await readFile(await file.path());
  const hash = createHash('sha256').update(bytes).digest('hex');
  await expect(page.getByText(hash.slice(0, 16))).toBeVisible();

  const pages = await readPdf(new Uint8Array(bytes));
  const text = pages.map(({ words }) => words).join(' ');
  for (const sentence of [
    'For Anna Runner',
    'Example Sports Clinic',
    'Stop running for 10 days.',
    'Then start again with short, flat runs.',
    'Swim or use the cross-trainer if it does not hurt.',
    'One run was 21 km. Your longest run before was 16 km.',
    'The extra race was not in your plan.',
    'Always the same sloping side of the road.',
    'Restart when you walk fast for 30 minutes with pain 0 to 2.',
    'Flat roads only. No fast running.',
    'Hip hitch',
    'Side plank',
    'Band walk',
    'One-leg half squat',
    'pain is over 2.',
    'Aim for 5 more steps in every 100.',
    'Do not take tablets to be able to run.',
    'Do not race now.',
    'Many runners feel clearly better in 4 to 8 weeks.',
    'It is not a diagnosis.',
    'Chest pain, faint, trouble breathing',
  ]) {
    // Breaks inside a sentence are the paper's, not the sentence's.
    expect(text.replace(/\s+/g, ' ')).toContain(sentence);
  }
  for (const kilometres of ['12 km', '16 km', '20 km', '4.5 km', '5.5 km']) {
    expect(text.replace(/\s+/g, ' ')).toContain(kilometres);
  }
}
