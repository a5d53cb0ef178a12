import pdfmake from 'pdfmake';
import { createPrinter, type Printer } from '#electron/pdf/printer.ts';
import { toDocument } from '#electron/pdf/document.ts';
import { FACES } from '#electron/pdf/fonts.ts';
import type { Handout } from '#shared/handout/types.ts';
import { workedExample1 } from '#tests/fixtures/handouts/worked-example-1.ts';
import { median, timed, type Figure } from './measure.ts';

const RUNS = 12;
const LEAST_PAGES = 4;

/** A warm print through the worker; the floor is pdfmake laying the same finished definition out. */
export async function measureHandout(): Promise<readonly Figure[]> {
  const printer = createPrinter();
  try {
    const handout = await fourPages(printer);
    const ours = await timed(RUNS, () => printer.print(handout));
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy(() => true);
    pdfmake.setFonts({ Inter: { ...FACES } });
    const alone = () => pdfmake.createPdf(toDocument(handout)).getBuffer();
    await timed(3, alone);
    return [
      {
        name: 'handout of 4 pages or more, warm, median',
        value: median(ours.slice(2)),
        unit: 'ms',
        floor: { name: 'pdfmake, same definition', value: median(await timed(RUNS, alone)) },
        budget: { most: 500, mostRatio: 1.3 },
      },
    ];
  } finally {
    await printer.close();
  }
}

/** The worked example, its body repeated while it is too short for the budget's four pages. */
async function fourPages(printer: Printer): Promise<Handout> {
  for (let copies = 1; ; copies += 1) {
    const blocks = Array.from({ length: copies }, () => workedExample1.blocks).flat();
    const handout = { ...workedExample1, blocks };
    if ((await printer.print(handout)).pages >= LEAST_PAGES) return handout;
  }
}
