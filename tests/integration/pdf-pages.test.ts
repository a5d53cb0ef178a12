import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { createPrinter } from '#electron/pdf/printer.ts';
import type { Block, Handout, Paper } from '#shared/handout/types.ts';
import { checkPages } from '#tests/fixtures/handouts/check-pages.ts';
import { flatten } from '#tests/fixtures/handouts/read-structure.ts';
import { stretch } from '#tests/fixtures/handouts/stretch.ts';
import { readPdf, type ReadPage } from '#tests/fixtures/handouts/read-pdf.ts';
import { workedExample1 } from '#tests/fixtures/handouts/worked-example-1.ts';
import { workedExample2 } from '#tests/fixtures/handouts/worked-example-2.ts';
import { sheetFor, workedExample1 as runnerA } from '#tests/unit/handout/sheets.ts';

const printer = createPrinter();
afterAll(() => printer.close());
const pagesOf = async (handout: Handout): Promise<readonly ReadPage[]> =>
  readPdf((await printer.print(handout)).bytes);

const papers: readonly Paper[] = ['a4', 'letter'];
const variants = [workedExample1, workedExample2].flatMap((handout) =>
  papers.flatMap((paper) =>
    [false, true].map((largePrint) => ({
      name: `${handout.title}, ${paper}, ${largePrint ? 'large' : 'normal'} print`,
      handout: { ...handout, paper, largePrint },
    })),
  ),
);

describe.each(variants)('$name', ({ handout }) => {
  it('has sound pages of the paper that was asked for', async () => {
    const pages = await pagesOf(handout);
    expect(checkPages(pages, handout)).toEqual([]);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      pages.map(() => (handout.paper === 'a4' ? [595, 842] : [612, 792])),
    );
  });
});

describe('in a language that says everything longer by two fifths', () => {
  it.each(variants)('$name is sound on four pages at most', async ({ handout }) => {
    const longer = stretch(handout, 0.4);
    expect(checkPages(await pagesOf(longer), longer)).toEqual([]);
  });
});

describe('worked example 1 on US Letter', () => {
  it('takes two pages, set closer than on the longer paper', async () => {
    expect(await pagesOf({ ...workedExample1, paper: 'letter' })).toHaveLength(2);
  });
});

describe('the drawings of advice', () => {
  const alternatives = async (handout: Handout): Promise<readonly string[]> =>
    (await pagesOf(handout)).flatMap(({ structure }) =>
      structure === undefined ? [] : flatten(structure).flatMap(({ alt }) => alt ?? []),
    );
  const handout = sheetFor({ answers: runnerA });
  const isText = ({ kind }: Block): boolean => kind === 'text';
  const withoutPictures = (block: Block): Block =>
    'pictures' in block ? ({ ...block, pictures: undefined } as unknown as Block) : block;
  const isIce = (words: string): boolean => words.includes('ice wrapped in a cloth');

  it('stand beside it where they take no page more', async () => {
    expect((await alternatives({ ...handout, largePrint: true })).filter(isIce)).toHaveLength(1);
  });

  it('stay away where they would', async () => {
    const isFull = { ...handout, blocks: [...handout.blocks, ...handout.blocks.filter(isText)] };
    const pages = await pagesOf(isFull);
    const bare = await pagesOf({ ...isFull, blocks: isFull.blocks.map(withoutPictures) });
    expect(pages).toHaveLength(bare.length);
  });
});

describe('worked example 1 in normal print', () => {
  it('takes two pages: the plan and whom to call, then the exercises and the strip at the foot', async () => {
    const pages = await pagesOf(workedExample1);
    expect(pages).toHaveLength(2);
    expect(pages[0]?.words).toContain('Get help');
    expect(pages[1]?.words).toMatch(/Your exercises.*Cut off for the fridge.*Your diary/u);
    const lowest = Math.max(
      ...(pages[1]?.texts ?? []).filter(({ text }) => /5 or more/u.test(text)).map(({ bottom }) => bottom),
    );
    expect(lowest).toBeGreaterThan(760);
  });
});

describe('large print', () => {
  it('sets nothing that a runner reads below 16 points, but the head and the foot of a page', async () => {
    const large = { ...workedExample1, largePrint: true };
    const { head, foot } = large;
    const small = (await pagesOf(large)).flatMap(({ texts }) =>
      texts.filter(({ top, bottom }) => bottom - top < 15.9).map(({ text }) => text.trim()),
    );
    const allowed = `${head.running} ${foot.first} ${foot.following} Cut off for the fridge`;
    expect(small.filter((text) => !allowed.includes(text) && !/^page \d of \d$/u.test(text))).toEqual([]);
  });
});

describe('a sheet with six exercises, twelve weeks of runs and a race', () => {
  const answers = { ...runnerA, quadLengthGapCm: 10.5 };
  const cases = papers.flatMap((paper) => [false, true].map((largePrint) => ({ paper, largePrint })));

  it.each(cases)('has at most four pages ($paper, large print $largePrint)', async (options) => {
    const handout = sheetFor({ answers, options });
    const pages = await pagesOf(handout);
    expect(checkPages(pages, handout)).toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(4);
  });
});

describe('wherever a page happens to end', () => {
  const filler = (lines: number): Block => ({
    kind: 'list',
    section: 'ho-fill',
    title: 'Filler',
    items: Array.from({ length: lines }, () => 'A line that fills a little of the page.'),
  });
  const tables = ['Findings', 'Reasoning', 'Plan'].map((title, index): Block => {
    const cells = (row: number) =>
      Array.from({ length: 4 }, (_, cell) => ({
        text: `cell ${row} ${cell}`,
        ...(cell === index && { grade: 'B' }),
      }));
    return {
      kind: 'grid',
      section: 'cs-grid',
      title,
      head: ['domain', 'item', 'because', 'evidence'],
      shares: [0.25, 0.25, 0.25, 0.25],
      rows: Array.from({ length: 14 }, (_, row) => cells(row)),
    };
  });
  const summary: Handout = { ...workedExample1, audience: 'clinician', blocks: tables };
  const steps = Array.from({ length: 12 }, (_, step) => step * 3);

  /** The words that stand lowest on each page, above the foot. */
  const lastWords = (pages: readonly ReadPage[]): string[] =>
    pages.map(({ texts, height }) => {
      const body = texts.filter(({ bottom }) => bottom < height - 50);
      return body.reduce((low, text) => (text.bottom > low.bottom ? text : low)).text.trim();
    });
  const below = (lines: number, handout: Handout): Handout => ({
    ...handout,
    blocks: [filler(lines), ...handout.blocks],
  });

  it.each(steps)('no heading ends a page and no card splits, %i lines on', async (lines) => {
    const handout = below(lines, workedExample1);
    expect(checkPages(await pagesOf(handout), handout)).toEqual([]);
  });

  it.each(steps)('no table of the summary begins with its head alone, %i lines on', async (lines) => {
    const ends = lastWords(await pagesOf(below(lines, summary)));
    expect(ends.filter((words) => !/^(cell|A line)/u.test(words))).toEqual([]);
  });
});

describe('what the file says about itself', () => {
  it('has title, language and date, shows the title, and embeds every face', async () => {
    const { bytes } = await printer.print(workedExample1);
    const task = getDocument({ data: bytes.slice(), verbosity: 0 });
    const pdf = await task.promise;
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Your knee plan',
      Language: 'en',
      CreationDate: 'D:20260605000000Z',
      PDFFormatVersion: '1.7',
    });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    await task.destroy();

    const source = Buffer.from(bytes).toString('latin1');
    const faces = [...source.matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/gu)].map(([, face]) => face);
    expect(new Set(faces)).toEqual(new Set(['Inter-Bold', 'Inter-Regular']));
    expect(source.match(/\/FontFile2 /gu)).toHaveLength(faces.length);
  });
});
