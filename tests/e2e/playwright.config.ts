import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../fixtures/browser.ts';

/** Letters are drawn alike by other builds of the browser and under other settings of a system: in greys, unhinted. */
const LETTERS = ['--font-render-hinting=none', '--disable-lcd-text'];

const reports = process.env['GENU_TEST_REPORTS'];

/** The product in a real browser window, as its user meets it. One worker: two cores, one vault per test. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 120_000,
  outputDir: '../../test-results',
  reporter: [
    ['list'],
    ...(reports === undefined ? [] : ([['json', { outputFile: join(reports, 'playwright.json') }]] as const)),
  ],
  use: {
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      executablePath: ensureBrowser(),
      args: [...BROWSER_ARGUMENTS, ...LETTERS],
      timeout: 60_000,
    },
  },
});
