import { chromium } from 'playwright';
import { toSvg } from '#shared/illustration/drawing.ts';
import { drawItem, isDrawn } from '#shared/illustration/drawn-items.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';
import { interventionIds } from '#shared/knowledge/interventions.ts';
import { BROWSER_ARGUMENTS, ensureBrowser } from './fixtures/browser.ts';

/**
 * Lays every drawing out as a bad printer would print it, to be looked at: 35 mm wide, in greys, 300 dots an inch.
 * `node tests/contact-sheet.ts sheet.png [left]`
 */
const [file = 'contact-sheet.png', side = 'right'] = process.argv.slice(2);
const DOTS_PER_INCH = 300;
const CSS_PIXELS_PER_INCH = 96;

const pictures = interventionIds.filter(isDrawn).map((id) => {
  const svg = toSvg(drawItem(id, side === 'left' ? 'left' : 'right'), PRINT_PALETTE);
  return `<figure>${svg}<figcaption>${id}</figcaption></figure>`;
});
const page = `<!doctype html><style>
  body { margin: 4mm; display: grid; grid-template-columns: repeat(6, 35mm); gap: 4mm; width: 230mm;
    filter: grayscale(1); font: 7pt sans-serif; align-items: end; }
  figure { margin: 0 } svg { display: block; width: 35mm }
</style>${pictures.join('')}`;

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_ARGUMENTS] });
try {
  const sheet = await browser.newPage({
    viewport: { width: 890, height: 400 },
    deviceScaleFactor: DOTS_PER_INCH / CSS_PIXELS_PER_INCH,
  });
  await sheet.setContent(page);
  await sheet.screenshot({ path: file, fullPage: true });
} finally {
  await browser.close();
}
