import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { createPrinter } from '#electron/pdf/printer.ts';
import type { Block, Handout, Paper } from '#shared/handout/types.ts';
import { readPdf, type PlacedText, type ReadPage } from '#tests/fixtures/handouts/read-pdf.ts';
import { workedExample1 } from '#tests/fixtures/handouts/worked-example-1.ts';
import { workedExample2 } from '#tests/fixtures/handouts/worked-example-2.ts';

const DEAD_ZONE = (10 / 25.4) * 72;
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

/** Every word that a reader must find; a drawing's words come with the drawing. */
function wordsOf(value: unknown, key = ''): readonly string[] {
  if (['kind', 'section', 'sign', 'id', 'side', 'knee', 'pageOf', 'language', 'paper'].includes(key))
    return [];
  if (typeof value === 'string') return value.split(/\s+/u).filter((word) => word !== '');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => wordsOf(part, name));
}

const overlaps = (a: PlacedText, b: PlacedText): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;

describe.each(variants)('$name', ({ handout }) => {
  it('carries every word, and the page number on every page', async () => {
    const pages = await pagesOf(handout);
    const printed = new Set(pages.flatMap(({ words }) => words.split(' ')));
    expect(wordsOf(handout.blocks).filter((word) => !printed.has(word))).toEqual([]);
    pages.forEach(({ words }, index) => {
      expect(words).toContain(`page ${index + 1} of ${pages.length}`);
      expect(words).toContain(index === 0 ? handout.head.person : handout.head.running);
    });
  });

  it('keeps out of the dead zone, and no words stand on other words', async () => {
    for (const { width, height, texts } of await pagesOf(handout)) {
      expect(texts.length).toBeGreaterThan(3);
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < DEAD_ZONE || right > width - DEAD_ZONE || top < DEAD_ZONE - 1 || bottom > height - DEAD_ZONE,
      );
      expect(outside).toEqual([]);
      const collisions = texts.flatMap((text, index) =>
        texts
          .slice(index + 1)
          .filter((other) => overlaps(text, other))
          .map((other) => [text.text, other.text]),
      );
      expect(collisions).toEqual([]);
    }
  });

  it('has the paper that was asked for', async () => {
    const [page] = await pagesOf(handout);
    expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual(
      handout.paper === 'a4' ? [595, 842] : [612, 792],
    );
  });
});

describe('worked example 1 in normal print', () => {
  it('takes two pages: the plan and whom to call, then the exercises and the diary', async () => {
    const pages = await pagesOf(workedExample1);
    expect(pages).toHaveLength(2);
    expect(pages[0]?.words).toContain('Get help');
    expect(pages[1]?.words).toMatch(/Your exercises.*Your diary/u);
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
      const body = texts.filter(({ bottom }) => bottom < height - DEAD_ZONE - 20);
      return body.reduce((low, text) => (text.bottom > low.bottom ? text : low)).text.trim();
    });
  const below = (lines: number, handout: Handout): Promise<readonly ReadPage[]> =>
    pagesOf({ ...handout, blocks: [filler(lines), ...handout.blocks] });

  it.each(steps)('no heading ends a page and no card splits, %i lines on', async (lines) => {
    const pages = await below(lines, workedExample1);
    // "Keep fit with" begins its own sentence: it is no heading.
    const titles = new Set(
      workedExample1.blocks.flatMap((block) =>
        'title' in block && !('section' in block && block.section === 'ho-fit') ? [block.title] : [],
      ),
    );
    expect(lastWords(pages).filter((words) => titles.has(words))).toEqual([]);
    const cards = workedExample1.blocks.flatMap((block) => (block.kind === 'exercises' ? block.cards : []));
    for (const { title, harderWhen } of cards) {
      const whole = pages.filter(({ words }) => words.includes(title) && words.includes(harderWhen));
      expect(whole).toHaveLength(1);
    }
  });

  it.each(steps)('no table of the summary begins with its head alone, %i lines on', async (lines) => {
    const ends = lastWords(await below(lines, summary));
    expect(ends.filter((words) => !/^(cell|A line)/u.test(words))).toEqual([]);
  });
});

describe('what the file says about itself', () => {
  it('has title, language and date, shows the title, claims no structure, and embeds every face', async () => {
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
    expect(await pdf.getMarkInfo()).toBeNull();
    await task.destroy();

    const source = Buffer.from(bytes).toString('latin1');
    const faces = [...source.matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/gu)].map(([, face]) => face);
    expect(new Set(faces)).toEqual(new Set(['Inter-Bold', 'Inter-Regular']));
    expect(source.match(/\/FontFile2 /gu)).toHaveLength(faces.length);
  });
});
