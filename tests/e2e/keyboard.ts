import type { Page } from '@playwright/test';
import type { AskedQuestion } from '#shared/intake/question.ts';
import { questions, type QuestionId } from '#shared/intake/questions.ts';
import { optionWords } from '#shared/words/en/options.ts';

const words: Readonly<Record<string, string>> = optionWords;
const wordOf = (option: string): string => words[option] ?? option;

/** The question that has the focus. */
export const focusedQuestion = (page: Page): Promise<QuestionId | undefined> =>
  page.evaluate(() => {
    const row = document.activeElement?.closest<HTMLElement>('[data-question]');
    return row?.dataset['question'] as QuestionId | undefined;
  });

/** Waits until what a key did is painted; nobody types faster than the screen shows. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Types the answer to the question that has the focus, as a clinician without a mouse would. */
export async function typeAnswer(page: Page, id: QuestionId, value: unknown): Promise<void> {
  const question = questions[id] as AskedQuestion;
  switch (question.kind) {
    case 'yes-no':
      return page.keyboard.press(value === true ? 'y' : 'n');
    case 'one-of':
      return page.keyboard.type(shortestPrefix(String(value), await offeredOptions(page, question.options)));
    case 'many-of':
      return typeMany(page, question.options, value as readonly string[]);
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

async function typeMany(page: Page, options: readonly string[], chosen: readonly string[]): Promise<void> {
  if (chosen.includes('none')) return page.keyboard.press('n');
  let place = 0;
  for (const option of chosen) {
    const target = options.indexOf(option);
    for (; place < target; place += 1) await page.keyboard.press('ArrowRight');
    for (; place > target; place -= 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
  }
}

/** The choices on the screen may be fewer than those of the table: the main zone is one of the marked ones. */
async function offeredOptions(page: Page, options: readonly string[]): Promise<readonly string[]> {
  const labels = await page.evaluate(() =>
    [...(document.activeElement?.closest('[data-question]')?.querySelectorAll('label') ?? [])].map(
      (label) => label.textContent,
    ),
  );
  return options.filter((option) => labels.includes(wordOf(option)));
}

/** As many letters as tell an option from those that come before it in the list. */
function shortestPrefix(option: string, options: readonly string[]): string {
  const word = wordOf(option);
  for (let length = 1; length <= word.length; length += 1) {
    const prefix = word.slice(0, length);
    if (options.find((one) => wordOf(one).startsWith(prefix)) === option) return prefix;
  }
  return word;
}
