import type { Browser, Page } from 'playwright';
import { addPerson, createVault } from '../e2e/vault.ts';
import type { Figure } from './measure.ts';

/** Walks first run → people → intake → plan and reports the longest task on the page's main thread, per step. */
export async function walkThroughMainJob(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { genuTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const figures: Figure[] = [];
  for (const [name, step] of STEPS) {
    if (name === 'first run') await page.goto(address);
    await step(page);
    await page.waitForTimeout(300);
    const value = await page.evaluate(() => {
      const { genuTasks } = globalThis as unknown as { genuTasks: number[] };
      return Math.max(0, ...genuTasks.splice(0));
    });
    figures.push({ name: `longest task: ${name} (0: under 50)`, value, unit: 'ms', budget: { most: 50 } });
  }
  await page.close();
  return figures;
}

const STEPS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['first run', (page) => page.getByLabel('Your name').waitFor()],
  ['people', createVaultAndWait],
  ['intake', (page) => addPerson(page, 'Jonas Anker')],
  ['plan', openPlan],
];

async function createVaultAndWait(page: Page): Promise<void> {
  await createVault(page);
  await page.getByText('Nobody here yet.').waitFor();
}

async function openPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Plan', exact: true }).press('Enter');
  await page.waitForURL(/plan$/);
  await page.getByRole('heading').first().waitFor();
}
