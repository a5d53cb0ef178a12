import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { createPrinter } from '#electron/pdf/printer.ts';
import { startServer } from '#electron/hosts/browser/server.ts';
import { loadStaticFiles } from '#electron/hosts/static-files.ts';
import { composeServices } from '#electron/services/compose.ts';
import { BROWSER_ARGUMENTS, ensureBrowser } from '#tests/fixtures/browser.ts';
import { startHost } from '#tests/e2e/host.ts';
import { buildBlankPage } from './blank-page.ts';
import { median, type Figure } from './measure.ts';
import { walkThroughMainJob } from './long-tasks.ts';
import { measureRepainting } from './repainting.ts';
import { measureTyping } from './typing.ts';

const RUNS = 9;
const HOST_RUNS = 5;
const built = fileURLToPath(new URL('../../out/renderer', import.meta.url));

/** Everything that is measured in a real browser, on the built screen. */
export async function measureScreen(): Promise<readonly Figure[]> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
  try {
    return [
      ...(await measureStart(browser)),
      ...(await onHostOfItsOwn(walkThroughMainJob, browser)),
      ...(await onHostOfItsOwn(measureTyping, browser)),
      ...(await onHostOfItsOwn(measureRepainting, browser)),
    ];
  } finally {
    await browser.close();
  }
}

/** Both pages come from the same server with the same headers and guards, each into a fresh browser context. */
async function measureStart(browser: Browser): Promise<readonly Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'genu-bench-'));
  const blank = await buildBlankPage();
  const services = await composeServices({
    dataFolder,
    host: 'browser',
    now: () => new Date(),
    version: '0.0.0-bench',
    printer: createPrinter(),
    log: () => undefined,
  });
  const nothing = () => undefined;
  const told = { onCall: nothing, onSignIn: nothing, onSpentCode: nothing };
  const serve = (folder: string) =>
    startServer({ ...told, port: 0, router: services.router, files: loadStaticFiles(folder) });
  const servers = { ours: await serve(built), blank: await serve(blank) };
  try {
    const durations = { ours: [] as number[], blank: [] as number[] };
    let scriptBytes = 0;
    for (let run = 0; run <= RUNS; run += 1) {
      for (const which of ['blank', 'ours'] as const) {
        const opened = await openPage(browser, servers[which].mintAddress());
        // The first run warms the browser and the files.
        if (run > 0) durations[which].push(opened.interactiveMs);
        if (which === 'ours') scriptBytes = opened.scriptBytes;
      }
    }
    const host = median(await measureHost());
    const [ours, blankPage] = [median(durations.ours), median(durations.blank)];
    return [
      { name: 'host process to its address, median', value: host, unit: 'ms', budget: { most: 1500 } },
      {
        name: 'page to interactive, median',
        value: ours,
        unit: 'ms',
        floor: { name: 'blank React page', value: blankPage },
        budget: { most: 1500 },
      },
      {
        // The page is asked for when the host has told its address: one after the other.
        name: 'start of the host to interactive',
        value: host + ours,
        unit: 'ms',
        floor: { name: 'the same host with a blank React page', value: host + blankPage },
        budget: { most: 1500, mostRatio: 1.5 },
      },
      {
        name: 'script of the first screen, gzip',
        value: scriptBytes / 1000,
        unit: 'kB',
        budget: { most: 300 },
      },
    ];
  } finally {
    await Promise.all([servers.ours.close(), servers.blank.close()]);
    await services.close();
    for (const folder of [dataFolder, blank]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the navigation to the first frame with an enabled button, and the scripts that came for it. */
async function openPage(browser: Browser, address: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      scripts.push(response.body().then((body) => gzipSync(body).length));
    }
  });
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('#root button:not([disabled])') === null) requestAnimationFrame(look);
      else performance.mark('interactive');
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.locator('#root button:not([disabled])').first().waitFor();
  const interactiveMs = await page.evaluate(
    () => performance.getEntriesByName('interactive')[0]?.startTime ?? Number.NaN,
  );
  await page.waitForLoadState('networkidle');
  const scriptBytes = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
  await context.close();
  return { interactiveMs, scriptBytes };
}

/** A first run belongs to one page. */
async function onHostOfItsOwn(measure: typeof measureTyping, browser: Browser): Promise<readonly Figure[]> {
  const host = await startHost();
  try {
    return await measure(browser, host.address);
  } finally {
    await host.stop();
  }
}

/** Milliseconds from the start of the process to the address on its output, of each run. */
async function measureHost(): Promise<readonly number[]> {
  const durations: number[] = [];
  for (let run = 0; run < HOST_RUNS; run += 1) {
    const started = performance.now();
    const host = await startHost();
    durations.push(performance.now() - started);
    await host.stop();
  }
  return durations;
}
