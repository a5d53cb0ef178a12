import type { Browser, CDPSession, Page } from 'playwright';
import { quantile, type Figure } from './measure.ts';

/** Short turns: within a minute the moods of a machine make half as much again of the same work. */
const ROUNDS = 6;
const KEYS = 30;
/** The first keys warm the code. */
const WARMING = 10;
const SECTIONS = 10;
const SLOW_DOWNS = [1, 4] as const;

/** What the page notes of a key: when its own frame was painted, and when the findings beside it were. */
interface Noted {
  readonly paintedMs: number;
  readonly findingsMs: number;
}

/** The keys of one rate of slowing down, without findings beside the form and with them. */
interface Typed {
  readonly slowDown: number;
  readonly alone: Noted[];
  readonly beside: Noted[];
}

/**
 * From a key in the intake to the frame that shows it, with and without findings beside the form, and to the frame
 * in which the findings have followed; with and without in turn, as the machine has its moods. Then how long the way
 * into another section takes.
 */
export async function measureTyping(browser: Browser, address: string): Promise<readonly Figure[]> {
  const opened = await openExam(browser, address);
  const rates: readonly Typed[] = SLOW_DOWNS.map((slowDown) => ({ slowDown, alone: [], beside: [] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    await hideFindings(opened);
    for (const { slowDown, alone } of rates) alone.push(...(await typeKeys(opened, slowDown, false)));
    await showFindings(opened);
    for (const { slowDown, beside } of rates) beside.push(...(await typeKeys(opened, slowDown, true)));
  }
  const sections = await switchSections(opened);
  await opened.page.context().close();
  return [
    ...rates.flatMap(figuresOf),
    { name: 'section switch, p95', value: quantile(sections, 0.95), unit: 'ms', budget: { most: 50 } },
  ];
}

function figuresOf({ slowDown, alone, beside }: Typed): readonly Figure[] {
  const floor = { name: 'the form without findings', value: p95(alone, 'paintedMs') };
  const shared = { unit: 'ms', floor, budget: { mostRatio: 1.3 } } as const;
  return [
    { name: `key to its frame, p95, ${slowDown} × CPU`, value: p95(beside, 'paintedMs'), ...shared },
    {
      name: `key to findings that follow, p95, ${slowDown} × CPU`,
      value: p95(beside, 'findingsMs'),
      ...shared,
    },
  ];
}

const p95 = (noted: readonly Noted[], what: keyof Noted): number =>
  quantile(
    noted.map((key) => key[what]),
    0.95,
  );

interface Opened {
  readonly page: Page;
  readonly devTools: CDPSession;
}

/** The rules that a doctor's screen loads; without them there are no findings. */
const RULES = /\/assets\/assess-[^/]*[.]js$/u;

/** A sample person's intake. */
async function openExam(browser: Browser, address: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript(noteKeys);
  await page.goto(address);
  await page.getByRole('button', { name: 'Explore with sample people' }).click();
  await page.getByText('Anna Sample').first().dblclick();
  await page.waitForURL(/intake$/);
  return { page, devTools: await context.newCDPSession(page) };
}

/** What makes the findings never comes. */
async function hideFindings({ page }: Opened): Promise<void> {
  await page.route(RULES, () => undefined);
  await page.reload();
  await goToTest(page);
}

async function showFindings({ page }: Opened): Promise<void> {
  await page.unroute(RULES);
  await page.reload();
  await goToTest(page);
  await page.getByRole('complementary').getByText('ITB syndrome').first().waitFor();
}

async function goToTest(page: Page): Promise<void> {
  await page.locator('[data-question]').first().waitFor();
  await page.keyboard.press('Alt+Digit8');
  await page.locator('[data-question="tNoble"] input').first().focus();
}

/** Runs in the page. A frame is painted when the task after its animation frame begins. */
function noteKeys(): void {
  const noted: { paintedMs: number; findingsMs: number }[] = [];
  let current: { paintedMs: number; findingsMs: number; at: number } | undefined;
  const afterPaint = (then: () => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', then);
      channel.port1.start();
      channel.port2.postMessage(0);
    });
  };
  addEventListener(
    'keydown',
    () => {
      const key = { at: performance.now(), paintedMs: Number.NaN, findingsMs: Number.NaN };
      current = key;
      noted.push(key);
      afterPaint(() => (key.paintedMs = performance.now() - key.at));
    },
    { capture: true },
  );
  new MutationObserver((changes) => {
    const key = current;
    const isInFindings = changes.some(
      ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('aside') !== null,
    );
    if (key === undefined || !isInFindings || !Number.isNaN(key.findingsMs)) return;
    afterPaint(() => {
      if (Number.isNaN(key.findingsMs)) key.findingsMs = performance.now() - key.at;
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
  Object.assign(globalThis, { genuKeys: noted });
}

/** Answers the test with yes and no in turn; each changes the ranking. */
async function typeKeys(
  { page, devTools }: Opened,
  rate: number,
  hasFindings: boolean,
): Promise<readonly Noted[]> {
  await devTools.send('Emulation.setCPUThrottlingRate', { rate });
  await takeNotes(page);
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 2 === 0 ? 'n' : 'y');
    await page.waitForFunction((isWaiting) => {
      const last = (globalThis as unknown as { genuKeys: Noted[] }).genuKeys.at(-1);
      return last !== undefined && !Number.isNaN(isWaiting ? last.findingsMs : last.paintedMs);
    }, hasFindings);
  }
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return (await takeNotes(page)).slice(WARMING);
}

async function switchSections({ page }: Opened): Promise<readonly number[]> {
  await takeNotes(page);
  for (let key = 0; key < ROUNDS * KEYS; key += 1) {
    await page.keyboard.press(`Alt+Digit${key % SECTIONS}`);
    await page.waitForFunction(() => {
      const last = (globalThis as unknown as { genuKeys: Noted[] }).genuKeys.at(-1);
      return last !== undefined && !Number.isNaN(last.paintedMs);
    });
  }
  const notes = await takeNotes(page);
  // Alt is a key of its own.
  const switches = notes.filter((_, place) => place % 2 === 1).map(({ paintedMs }) => paintedMs);
  return switches.slice(SECTIONS);
}

const takeNotes = (page: Page): Promise<readonly Noted[]> =>
  page.evaluate(() => (globalThis as unknown as { genuKeys: Noted[] }).genuKeys.splice(0));
