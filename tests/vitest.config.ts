import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const reports = process.env['GENU_TEST_REPORTS'];

/** Every test that needs no browser. The end-to-end tests have a runner of their own (tests/e2e). */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/{unit,contract,property,integration,crash}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/speak-english.ts'],
    testTimeout: 30_000,
    ...(reports !== undefined && { outputFile: { json: join(reports, 'vitest.json') } }),
  },
});
