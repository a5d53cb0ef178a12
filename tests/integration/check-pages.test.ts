import type { Content } from 'pdfmake/interfaces';
import { describe, expect, it } from 'vitest';
import { informationOf } from '#electron/pdf/document.ts';
import { draw, layOut, openFile, type SheetDefinition } from '#electron/pdf/press.ts';
import { render } from '#electron/pdf/render.ts';
import { tagged } from '#electron/pdf/structure/tag.ts';
import type { Handout } from '#shared/handout/types.ts';
import { checkPages } from '#tests/fixtures/handouts/check-pages.ts';
import { readPdf } from '#tests/fixtures/handouts/read-pdf.ts';
import { workedExample1 } from '#tests/fixtures/handouts/worked-example-1.ts';

const [card] = workedExample1.blocks.flatMap((block) => (block.kind === 'exercises' ? block.cards : []));
if (card === undefined) throw new Error('the example has exercises');
const PAGE = { width: 595, height: 842 };
const MARGIN = 60;

/** A handout of which only the head and the foot count. */
const bare = (blocks: Handout['blocks'] = []): Handout => ({ ...workedExample1, blocks });
const head = {
  stack: [{ text: workedExample1.head.person }, { text: workedExample1.head.dateAndClinician }],
};

async function problemsOf(
  content: readonly Content[],
  handout = bare(),
  more: Partial<SheetDefinition> = {},
): Promise<readonly string[]> {
  const definition: SheetDefinition = {
    pageSize: PAGE,
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
    content: [head, ...content],
    header: (page) => (page === 1 ? null : { text: handout.head.running, margin: [MARGIN, 40, MARGIN, 0] }),
    footer: (page, pages) => ({ text: `page ${page} of ${pages}`, margin: [MARGIN, 5, MARGIN, 0] }),
    defaultStyle: { font: 'Inter', fontSize: 12 },
    ...more,
  };
  const file = openFile(informationOf(handout));
  return checkPages(await readPdf(await draw(layOut(definition, file), file)), handout);
}

const text = (words: string, place: object = {}): Content => ({ text: words, ...place });
const lines = (count: number): Content[] => Array.from({ length: count }, () => text('A line of the page.'));
const heading = (words: string): Content => tagged('H2', { text: words, fontSize: 15 });

/** A4 between the margins holds as many lines of 12 points under the head. */
const LINES_A_PAGE = 47;

describe('the check of the pages', () => {
  it('finds nothing wrong with a plain page, nor with the worked example', async () => {
    expect(await problemsOf([heading('A heading'), ...lines(60)])).toEqual([]);
    const { bytes } = await render(workedExample1);
    expect(checkPages(await readPdf(bytes), workedExample1)).toEqual([]);
  });

  it('takes a heading that says the same as the foot for a heading', async () => {
    const last = [...lines(LINES_A_PAGE - 1), heading('Next check')];
    const isDeep: Partial<SheetDefinition> = {
      pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN - 10],
      footer: () => text('page 1 of 1', { margin: [MARGIN, 0, MARGIN, 0] }),
    };
    expect(await problemsOf([...last, text('Call us.')], bare(), isDeep)).toEqual([]);
    expect(await problemsOf(last, bare(), isDeep)).toContainEqual(expect.stringContaining('heading'));
  });

  it.each([
    ['left', { absolutePosition: { x: 20, y: 300 } }],
    ['right', { noWrap: true, absolutePosition: { x: 500, y: 300 } }],
    ['top', { absolutePosition: { x: 100, y: 18 } }],
  ])('sees words in the margin: %s', async (_side, place) => {
    expect(await problemsOf([...lines(3), text('Far out there', place)])).toContainEqual(
      expect.stringContaining('is in the margin'),
    );
  });

  it('sees a foot in the margin', async () => {
    const footer = (page: number, pages: number): Content =>
      text(`page ${page} of ${pages}`, { margin: [MARGIN, 30, MARGIN, 0] });
    expect(await problemsOf(lines(3), bare(), { footer })).toEqual([
      'page 1: "page 1 of 1" is in the margin',
    ]);
  });

  it('sees a line in the margin', async () => {
    const line: Content = { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 520, y2: 0, lineWidth: 1 }] };
    expect(await problemsOf([...lines(3), line])).toContainEqual(
      expect.stringContaining('a line is in the margin'),
    );
  });

  it('sees words on words', async () => {
    const over = text('I stand on it.', { relativePosition: { x: 20, y: -8 } });
    expect(await problemsOf([...lines(3), over])).toContainEqual(expect.stringContaining('stands on "'));
  });

  it('sees words on a drawing that are not its own', async () => {
    const svg = '<svg viewBox="0 0 10 10"><path d="M0 0L10 0L10 10Z" fill="#000000"/></svg>';
    const figure = tagged('Figure', { svg, width: 100 }, { alt: 'a knee' });
    const over = text('I stand on it.', { relativePosition: { x: 20, y: -60 } });
    expect(await problemsOf([...lines(3), figure, over])).toEqual([
      'page 1: "I stand on it." stands on the drawing "a knee"',
    ]);
  });

  it('sees a heading at the end of a page', async () => {
    const problems = await problemsOf([...lines(LINES_A_PAGE - 1), heading('All alone'), ...lines(5)]);
    expect(problems).toEqual([
      'page 1: ends with the heading "All alone"',
      'page 1: nothing stands below the heading "All alone"',
    ]);
  });

  it('sees a card in two parts', async () => {
    const { title, instruction, why, harderWhen, stopIf } = card;
    const parts = [instruction, why, harderWhen, stopIf].map((words) => text(words));
    const sect = tagged('Sect', { stack: [tagged('H3', { text: title }), ...parts] });
    const broken = (problems: readonly string[]) => problems.filter((one) => one.includes('a card is split'));
    const handout = bare(workedExample1.blocks.filter(({ kind }) => kind === 'exercises'));
    expect(broken(await problemsOf([...lines(10), sect], handout))).toEqual([]);
    expect(broken(await problemsOf([...lines(LINES_A_PAGE - 3), sect], handout))).toHaveLength(2);
  });

  it('sees a row of a table in two parts', async () => {
    const tall = { stack: lines(8) };
    const body = [[tagged('TH', { text: 'Week 1' }, { scope: 'Row' }), tall]];
    const table = tagged('Table', { table: { widths: [80, '*'], body } });
    const problems = await problemsOf([...lines(LINES_A_PAGE - 4), table]);
    expect(problems).toEqual([expect.stringMatching(/^page 2: a row is split: "A line of the page/u)]);
  });

  it('misses the page number, the running head and who it is for', async () => {
    expect(await problemsOf(lines(60), bare(), { footer: () => text('') })).toEqual([
      'page 1: does not say "page 1 of 2"',
      'page 2: does not say "page 2 of 2"',
    ]);
    expect(await problemsOf(lines(60), bare(), { header: () => null })).toEqual([
      `page 2: does not say "${workedExample1.head.running}"`,
    ]);
    const other = { ...bare(), head: { ...workedExample1.head, person: 'For Somebody Else' } };
    expect(await problemsOf(lines(3), other)).toEqual(['page 1: does not say who it is for']);
  });

  it('sees a character that the face lacks', async () => {
    expect(await problemsOf([text('The plan is 計画 today.')])).toContainEqual(
      expect.stringContaining('has no glyph'),
    );
  });

  it('sees pages without content, and more pages than a runner reads', async () => {
    const far = text('Alone', { pageBreak: 'before' });
    const nothing: Content = { text: '', pageBreak: 'before' };
    expect(await problemsOf([...lines(3), nothing])).toEqual(['page 2: has no content']);
    expect(
      await problemsOf([far, far, far, far].map((one) => ({ ...(one as object) })) as Content[]),
    ).toEqual(['takes 5 pages']);
  });

  it('misses words that were dropped on the way', async () => {
    const handout = bare([{ kind: 'text', section: 'ho-relief', title: 'Relief', text: ['Cool it.'] }]);
    expect(await problemsOf([heading('Relief'), text('Cool')], handout)).toEqual(['"it." is lost']);
  });
});
