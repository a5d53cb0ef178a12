import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { BROWSER_ARGUMENTS, ensureBrowser } from './fixtures/browser.ts';
import { startHost } from './e2e/host.ts';

/**
 * Makes the pictures of the README with the product itself: the workspace of a sample person, and the first
 * page of the handout of worked example 1. Needs a build, and `pdftoppm` for the page.
 */
const house = fileURLToPath(new URL('..', import.meta.url));
const folder = join(house, 'resources/readme');
mkdirSync(folder, { recursive: true });

const host = await startHost();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_ARGUMENTS] });
try {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(host.address);
  await page.getByText('Explore with sample people').click();
  await page.getByText('Anna Sample').first().dblclick();
  await page.locator('[data-question]').first().waitFor();
  await page.keyboard.press('Alt+Digit4');
  await page.getByText('ITB syndrome').first().waitFor();
  await page.screenshot({ path: join(folder, 'workspace.png') });
} finally {
  await browser.close();
  await host.stop();
}

const scratch = mkdtempSync(join(tmpdir(), 'genu-readme-'));
try {
  const pdf = join(scratch, 'handout.pdf');
  const intake = join(house, 'resources/sample-intakes/worked-example-1.json');
  const words = ['handout', intake, '--out', pdf, '--today', '2026-06-15'];
  execFileSync(process.execPath, ['electron/hosts/command/main.ts', ...words], { cwd: house });
  execFileSync('pdftoppm', [
    '-r',
    '90',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    '-png',
    pdf,
    join(folder, 'handout'),
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
