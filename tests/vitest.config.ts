import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Every test that needs no browser. The end-to-end tests have a runner of their own (tests/e2e). */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/{unit,contract,property,integration,crash}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
