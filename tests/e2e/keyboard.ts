import type { Page } from '@playwright/test';
import type { AskedQuestion } from '#shared/intake/question.ts';
import { questions, type QuestionId } from '#shared/intake/questions.ts';
import type { PainZone } from '#shared/intake/pain-zones.ts';
import type { SweepId } from '#shared/intake/sweeps.ts';
import { presentationOf } from '#renderer/features/intake/presentation.ts';
import { numberOf } from '#renderer/features/intake/pain-map/zones.ts';
import { optionLabel } from '#renderer/features/intake/words.ts';
import { loadCatalogue, showLanguage } from '#renderer/ui/words.ts';

// Keys are found by the words of the screen.
await showLanguage('en');
await loadCatalogue();

/** The question that has the focus. */
export const focusedQuestion = (page: Page): Promise<QuestionId | undefined> =>
  page.evaluate(() => {
    const row = document.activeElement?.closest<HTMLElement>('[data-question]');
    return row?.dataset['question'] as QuestionId | undefined;
  });

/** The sweep whose signs have the focus. */
export const focusedSweep = (page: Page): Promise<SweepId | undefined> =>
  page.evaluate(() => {
    const row = document.activeElement?.closest<HTMLElement>('[data-sweep]');
    return row?.dataset['sweep'] as SweepId | undefined;
  });

/** Waits until what a key did is painted; nobody types faster than the screen shows. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Types the answer to the question that has the focus, as a clinician without a mouse would. */
export async function typeAnswer(page: Page, id: QuestionId, value: unknown): Promise<void> {
  if (id === 'painZones') return markZones(page, value as readonly PainZone[]);
  const question = questions[id] as AskedQuestion;
  switch (question.kind) {
    case 'yes-no':
      return page.keyboard.press(value === true ? 'y' : 'n');
    case 'one-of':
      return page.keyboard.type(shortestPrefix(String(value), await offeredOptions(page, question.options)));
    case 'many-of':
      return typeMany(page, id, question.options, value as readonly string[]);
    case 'integer':
      if (question.unit === '0–10') return page.keyboard.type(String(value));
      return typeText(page, String(value));
    case 'number':
    case 'date':
    case 'text':
      return typeText(page, String(value));
  }
}

async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Through the list of zones: each by its number. The first one is the main zone. */
async function markZones(page: Page, zones: readonly PainZone[]): Promise<void> {
  await page.keyboard.press('z');
  for (const [place, zone] of zones.entries()) {
    await page.keyboard.type(String(numberOf(zone)));
    await page.keyboard.press(place === 0 ? 'm' : 'Space');
  }
  await page.keyboard.press('z');
}

async function typeMany(
  page: Page,
  id: QuestionId,
  options: readonly string[],
  chosen: readonly string[],
): Promise<void> {
  if (chosen.includes('none')) return page.keyboard.press('n');
  const { first = options } = presentationOf(id);
  const order = [...first, ...options.filter((option) => !first.includes(option))];
  let place = 0;
  for (const option of chosen) {
    const target = order.indexOf(option);
    for (; place < target; place += 1) await page.keyboard.press('ArrowDown');
    for (; place > target; place -= 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
  }
}

/** The options as the type-ahead goes through them: those in sight first. */
async function offeredOptions(page: Page, options: readonly string[]): Promise<readonly string[]> {
  const labels = await page.evaluate(() =>
    [...(document.activeElement?.closest('[data-question]')?.querySelectorAll('label') ?? [])].map(
      // A longer label ends in blanks.
      (label) => label.textContent.trim(),
    ),
  );
  const inSight = labels.flatMap((label) => options.find((option) => optionLabel(option) === label) ?? []);
  return [...inSight, ...options.filter((option) => !inSight.includes(option))];
}

/** As many letters as tell an option from those that come before it. */
function shortestPrefix(option: string, options: readonly string[]): string {
  const word = optionLabel(option);
  for (let length = 1; length <= word.length; length += 1) {
    const prefix = word.slice(0, length);
    if (options.find((one) => optionLabel(one).startsWith(prefix)) === option) return prefix;
  }
  return word;
}
