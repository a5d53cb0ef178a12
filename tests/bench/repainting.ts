import type { Browser, Page } from 'playwright';
import { median, type Figure } from './measure.ts';

const EDITS = 12;
/** The first edits warm the code. */
const WARMING = 2;

/** When the last edit was made, and when each page on the screen was last painted. */
interface Noted {
  editedAt: number;
  paintedAt: number[];
}

/** From an edit beside the sheet to the frame in which its last page has been painted anew. */
export async function measureRepainting(browser: Browser, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript(notePaints);
  await page.goto(address);
  await page.getByRole('button', { name: 'Explore with sample people' }).click();
  await page.getByText('Anna Sample').first().dblclick();
  await page.waitForURL(/intake$/);
  await page.locator('[data-question]').first().waitFor();
  await page.getByRole('link', { name: 'Handout', exact: true }).press('Enter');
  await page.locator('canvas').first().waitFor();
  await page.waitForLoadState('networkidle');

  const part = page.getByRole('checkbox', { name: 'Diary, 14 days' });
  const options = await repaintings(page, () => part.press('Space'));
  await page.keyboard.press('Alt+KeyW');
  await page.getByRole('textbox', { name: 'Pause running, then restart', exact: false }).first().focus();
  await page.keyboard.press('End');
  const letters = await repaintings(page, () => page.keyboard.press('x'));
  await context.close();

  const figure = (name: string, durations: readonly number[]): Figure => ({
    name: `${name} to the repainted sheet, median`,
    value: median(durations),
    unit: 'ms',
    budget: { most: 700 },
  });
  return [figure('option', options), figure('letter', letters)];
}

async function repaintings(page: Page, edit: () => Promise<void>): Promise<readonly number[]> {
  const durations: number[] = [];
  for (let run = 0; run < EDITS; run += 1) {
    await page.evaluate(() => ((globalThis as unknown as { genuPaints: Noted }).genuPaints.paintedAt = []));
    await edit();
    await page.waitForFunction(() => {
      const { paintedAt } = (globalThis as unknown as { genuPaints: Noted }).genuPaints;
      return paintedAt.length > 0 && paintedAt.length >= document.querySelectorAll('figure canvas').length;
    });
    durations.push(
      await page.evaluate(() => {
        const { editedAt, paintedAt } = (globalThis as unknown as { genuPaints: Noted }).genuPaints;
        return Math.max(...paintedAt) - editedAt;
      }),
    );
    // The next edit finds a screen at rest.
    await page.waitForTimeout(600);
  }
  return durations.slice(WARMING);
}

/** Runs in the page. A page counts as painted when its finished picture is put onto the screen's canvas. */
function notePaints(): void {
  const noted: Noted = { editedAt: Number.NaN, paintedAt: [] };
  Object.assign(globalThis, { genuPaints: noted });
  addEventListener('keydown', () => (noted.editedAt = performance.now()), { capture: true });
  const { prototype } = CanvasRenderingContext2D;
  const paint = Reflect.get(prototype, 'drawImage') as () => void;
  Reflect.set(
    prototype,
    'drawImage',
    new Proxy(paint, {
      apply: (_, context: CanvasRenderingContext2D, what) => {
        Reflect.apply(paint, context, what);
        if (context.canvas.isConnected) noted.paintedAt.push(performance.now());
      },
    }),
  );
}
