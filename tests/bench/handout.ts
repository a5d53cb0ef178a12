import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pdfmake from 'pdfmake';
import { toDocument } from '#electron/pdf/document.ts';
import { FACES } from '#electron/pdf/fonts.ts';
import { createPrinter, type Printer } from '#electron/pdf/printer.ts';
import type { Handout } from '#shared/handout/types.ts';
import { workedExample1 } from '#tests/fixtures/handouts/worked-example-1.ts';
import { median, timedInTurn, type Figure } from './measure.ts';

const RUNS = 12;
const LEAST_PAGES = 4;
const ROOMY = { density: 'roomy', isIllustrated: true } as const;

/** A warm print through the worker beside pdfmake alone, the first print of a new worker, and its memory. */
export async function measureHandout(): Promise<readonly Figure[]> {
  const printer = createPrinter();
  try {
    const handout = await fourPages(printer);
    const [ours, alone] = await timedInTurn(RUNS, () => printer.print(handout), pdfmakeAlone(handout));
    return [
      {
        name: 'handout of 4 pages, warm, median',
        value: median(ours.slice(2)),
        unit: 'ms',
        floor: { name: 'pdfmake, same blocks as literals', value: median(alone.slice(2)) },
        budget: { most: 500, mostRatio: 1.3 },
      },
      ...(await measureNewWorker()),
    ];
  } finally {
    await printer.close();
  }
}

/** What prints the finished definition with pdfmake, laid out once and without structure; called for each run. */
function pdfmakeAlone(handout: Handout): (run: number) => Promise<Buffer> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({ Inter: { ...FACES } });
  // pdfmake writes into what it is given: each run has a definition of its own.
  const definitions = Array.from({ length: RUNS }, () => toDocument(handout, ROOMY));
  return (run) => {
    const { content, pageMargins, ...rest } = definitions[run] ?? toDocument(handout, ROOMY);
    const [left, top, right, bottom] = pageMargins;
    return pdfmake
      .createPdf({ ...rest, content: [...content], pageMargins: [left, top, right, bottom], version: '1.7' })
      .getBuffer();
  };
}

/** In a process of its own, so that nothing is warm and no other memory counts. */
async function measureNewWorker(): Promise<readonly Figure[]> {
  const script = fileURLToPath(new URL('print-hundred.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  const { firstMs, residentMB } = JSON.parse(stdout) as { firstMs: number; residentMB: number };
  return [
    { name: 'first handout after the start', value: firstMs, unit: 'ms', budget: { most: 1500 } },
    {
      name: 'process of the worker after 100 handouts, resident',
      value: residentMB,
      unit: 'MB',
      budget: { most: 250 },
    },
  ];
}

/** The worked example in large print, its texts repeated while it is too short for the budget's four pages. */
async function fourPages(printer: Printer): Promise<Handout> {
  const texts = workedExample1.blocks.filter(({ kind }) => kind === 'text');
  for (let copies = 0; ; copies += 1) {
    const more = Array.from({ length: copies }, () => texts).flat();
    const handout = { ...workedExample1, largePrint: true, blocks: [...more, ...workedExample1.blocks] };
    if ((await printer.print(handout)).pages >= LEAST_PAGES) return handout;
  }
}
