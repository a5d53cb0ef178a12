import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './fixtures/browser.ts';

/**
 * Everything that must hold before a change may land, in the order in which it fails fastest. Each check of
 * the house counts as one test; test runners report their own counts. The last line says `N passed, N failed`.
 */
interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, by name: said once more before the closing line, where the log's end still shows it. */
  readonly failures?: readonly string[];
}
interface Step {
  readonly name: string;
  readonly words: readonly string[];
  /** Reads the counts of a test runner; a check without one counts by its exit code. */
  readonly count?: (folder: string) => Promise<Count>;
}

const steps: readonly Step[] = [
  { name: 'format', words: ['npm', 'run', '-s', 'check:format'] },
  { name: 'types', words: ['npm', 'run', '-s', 'check:types'] },
  { name: 'lint', words: ['npm', 'run', '-s', 'check:lint'] },
  { name: 'imports', words: ['npm', 'run', '-s', 'check:imports'] },
  { name: 'unused code', words: ['npm', 'run', '-s', 'check:unused'] },
  { name: 'build', words: ['npm', 'run', '-s', 'build'] },
  {
    name: 'tests without a browser',
    words: [
      'npx',
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
    ],
    count: countVitest,
  },
  {
    name: 'tests in a browser',
    words: ['npx', 'playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    count: countPlaywright,
  },
];

const reports = await mkdtemp(join(tmpdir(), 'genu-tests-'));
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
try {
  const browser = ensureBrowser();
  for (const step of steps) {
    process.stdout.write(`\n── ${step.name}\n`);
    const isGreen = await runStep(step, browser);
    const count = (await step.count?.(reports).catch(() => undefined)) ?? {
      passed: isGreen ? 1 : 0,
      failed: 0,
    };
    total.passed += count.passed;
    // A runner that died before it counted, or found nothing to run, is a failure as well.
    total.failed += isGreen ? count.failed : Math.max(count.failed, 1);
    if (isGreen && count.passed === 0) total.failed += 1;
    if (!isGreen || count.passed === 0)
      failures.push(step.name, ...(count.failures ?? []).map((name) => `  ${name}`));
  }
} finally {
  await rm(reports, { recursive: true, force: true });
}
if (failures.length > 0) process.stdout.write(`\nWhat failed:\n${failures.join('\n')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runStep({ words }: Step, browser: string): Promise<boolean> {
  const [command = '', ...rest] = words;
  const child = spawn(command, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, GENU_BROWSER: browser, GENU_TEST_REPORTS: reports },
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

async function countVitest(folder: string): Promise<Count> {
  const report = JSON.parse(await readFile(join(folder, 'vitest.json'), 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
  };
  const failed = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    failures: failed.map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages[0])}`),
  };
}

async function countPlaywright(folder: string): Promise<Count> {
  const report = JSON.parse(await readFile(join(folder, 'playwright.json'), 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
    suites: Suite[];
  };
  return {
    passed: report.stats.expected,
    // A test that passed only at the second try has failed.
    failed: report.stats.unexpected + report.stats.flaky,
    failures: report.suites.flatMap(failedSpecs),
  };
}

/** A file or a `describe` of the browser's report. */
interface Suite {
  readonly specs: readonly { readonly title: string; readonly file: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[];
}

function failedSpecs({ specs, suites = [] }: Suite): string[] {
  const failed = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`);
  return [...failed, ...suites.flatMap(failedSpecs)];
}

function firstLine(text = ''): string {
  return text.split('\n', 1)[0] ?? '';
}
