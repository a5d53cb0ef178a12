import { afterAll, describe, expect, it } from 'vitest';
import { createPrinter } from '#electron/pdf/printer.ts';
import { makeHandout } from '#shared/handout/handout.ts';
import { LANGUAGES } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { checkPages } from '#tests/fixtures/handouts/check-pages.ts';
import { readPdf } from '#tests/fixtures/handouts/read-pdf.ts';
import { inputFor, workedExample1, workedExample2 } from '#tests/unit/handout/sheets.ts';

const printer = createPrinter();
afterAll(() => printer.close());

const runners = {
  'a plan': workedExample1,
  'a stop sheet': workedExample2,
  'a safety page': { ...workedExample1, warmth: 'hot-or-red', swelling: 'marked', feverOrRigors: true },
} as const;
const papers = ['a4', 'letter'] as const;
const variants = LANGUAGES.flatMap((language) =>
  papers.flatMap((paper) => [false, true].map((largePrint) => ({ language, paper, largePrint }))),
);

describe.each(variants)('in $language on $paper, large print $largePrint', (options) => {
  it.each(Object.entries(runners))(
    '%s is sound, drawn in full and in its language alone',
    async (_name, answers) => {
      const catalogue = await loaders[options.language].catalogue();
      const handout = makeHandout(inputFor({ answers, options }), catalogue);
      const pages = await readPdf((await printer.print(handout)).bytes);
      expect(checkPages(pages, handout)).toEqual([]);
      expect(pages.length).toBeLessThanOrEqual(options.largePrint ? 4 : 2);
      const words = pages.map((page) => page.words).join(' ');
      expect(/\p{Script=Cyrillic}/u.test(words)).toBe(options.language === 'ru');
      // A letter that no face has would be drawn as a box.
      expect(words).not.toMatch(/[\uFFFD\u25A1]/u);
    },
  );
});

/** Long months, the ends of both years, the day before a race, and a check that falls into the next month. */
const days = ['2026-02-26', '2026-07-19', '2026-09-17', '2026-11-26', '2026-12-22', '2027-01-04'] as const;

describe.each(LANGUAGES)('a plan in %s, made on any day', (language) => {
  it.each(days)('takes the two sides of one leaf on %s', async (today) => {
    const catalogue = await loaders[language].catalogue();
    const input = inputFor({ answers: workedExample1, today, options: { language } });
    const handout = makeHandout(input, catalogue);
    const pages = await readPdf((await printer.print(handout)).bytes);
    expect(checkPages(pages, handout)).toEqual([]);
    expect(pages).toHaveLength(2);
  });
});

/** A second page is the first to be lost. Russian, Spanish and the shorter paper need one under this letterhead. */
describe('a sheet that says to stop', () => {
  it.each(['en', 'de'] as const)('stands on one A4 page in %s, with whom to call', async (language) => {
    const catalogue = await loaders[language].catalogue();
    const handout = makeHandout(inputFor({ answers: workedExample2, options: { language } }), catalogue);
    const pages = await readPdf((await printer.print(handout)).bytes);
    expect(checkPages(pages, handout)).toEqual([]);
    expect(pages).toHaveLength(1);
  });
});
