import { performance } from 'node:perf_hooks';
import { createPrinter } from '#electron/pdf/printer.ts';
import { workedExample1 } from '#tests/fixtures/handouts/worked-example-1.ts';

/** Run as a process of its own: prints a hundred handouts and writes the time of the first and the memory at the end. */
const HANDOUTS = 100;
const BYTES_PER_MB = 1024 * 1024;

const printer = createPrinter();
const start = performance.now();
await printer.print({ ...workedExample1, largePrint: true });
const firstMs = performance.now() - start;
for (let count = 1; count < HANDOUTS; count += 1) {
  await printer.print({ ...workedExample1, largePrint: true, title: `Handout ${count}` });
}
const residentMB = process.memoryUsage().rss / BYTES_PER_MB;
await printer.close();
process.stdout.write(JSON.stringify({ firstMs, residentMB }));
