import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '#electron/pdf/render.ts';
import { readPdf, type ReadPage } from '#tests/fixtures/handouts/read-pdf.ts';
import { flatten, wordsOf, type ReadElement } from '#tests/fixtures/handouts/read-structure.ts';
import { workedExample1 } from '#tests/fixtures/handouts/worked-example-1.ts';
import { sheetFor, workedExample1 as runnerA } from '#tests/unit/handout/sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'genu-structure-'));
const file = join(folder, 'handout.pdf');
afterAll(() => rmSync(folder, { recursive: true }));

let bytes: Uint8Array = new Uint8Array();
let pages: readonly ReadPage[] = [];
let elements: readonly ReadElement[] = [];
beforeAll(async () => {
  ({ bytes } = await render(workedExample1));
  writeFileSync(file, bytes);
  pages = await readPdf(bytes);
  elements = pages.flatMap(({ structure }) => (structure === undefined ? [] : flatten(structure)));
});
const withRole = (role: string): readonly ReadElement[] => elements.filter((one) => one.role === role);
const headings = [
  'H1 Stop running for 10 days. Then start again with short, flat runs.',
  'H2 What is it?',
  'H2 What may have set it off?',
  'H2 Pain light',
  'H2 Running plan',
  'H2 Get help',
  'H2 Your exercises',
  'H3 Hip hitch',
  'H3 Side plank',
  'H3 Band walk',
  'H3 One-leg half squat',
  'H2 Running style',
  'H2 Pain relief',
  'H2 Race on Fri 10 July',
  'H2 How long?',
  'H2 Your diary, 5 to 18 June',
];

describe('a reader who does not see the page', () => {
  it('finds the headings in order, one level at a time', () => {
    const found = elements.filter(({ role }) => /^H\d$/u.test(role));
    expect(found.map(({ role, words }) => `${role} ${words}`)).toEqual(headings);
  });

  it('hears every word of the page once, the head and the foot of the page not at all', () => {
    const { head, foot } = workedExample1;
    const heard = pages.map(({ structure }) => (structure === undefined ? '' : wordsOf(structure)));
    const [first = '', second = ''] = heard;
    expect(first).toMatch(/^Example Sports Clinic .* For Runner A .* Your most important step/u);
    expect(second).toMatch(/^Your exercises/u);
    expect(second).not.toContain(head.running);
    expect(heard.join(' ')).not.toContain(foot.following);
    expect(heard.join(' ')).not.toMatch(/page \d of \d/u);
    expect(heard.join(' ').match(/cool the sore spot/gu)).toHaveLength(1);
  });

  it('finds in each row of a table the header that it belongs to', () => {
    const rows = withRole('TR');
    const headers = rows.map(({ children }) => children.find((cell) => cell.role === 'TH'));
    expect(headers).not.toContain(undefined);
    expect(headers.map((header) => header && wordsOf(header))).toEqual([
      'To 14 June',
      'Week 1 12 km',
      'Week 2 16 km',
      'Week 3 20 km',
      'Now emergency call',
      'Today see a doctor',
      'This week see a doctor',
      'Child or teen',
      '',
      'Run, km',
      'Pain in run',
      'Next morning',
      'Exercises',
    ]);
  });

  it('finds lists as lists: the steps with their numbers, the reasons, the lights', () => {
    const lists = withRole('L').map(({ children }) => children.map(wordsOf));
    expect(lists.map((items) => items.length)).toEqual([3, 5, 3]);
    expect(lists[0]?.[0]).toBe('1 Swim or use the cross-trainer if it does not hurt.');
    expect(lists[2]).toEqual([
      '0 to 2 · green Go on.',
      '3 to 4 · yellow Do not add more.',
      '5 or more · red Or limping: stop.',
    ]);
  });

  it('is told in words what each drawing shows, and where it stands', () => {
    const figures = withRole('Figure');
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter(({ alt, box }) => alt === undefined || alt === '' || box?.length !== 4)).toEqual(
      [],
    );
    expect(figures.map(({ alt }) => alt)).toContain('Right knee from the outer side: the sore spot');
  });
});

describe('a clinician who does not see the summary', () => {
  let summary: readonly ReadElement[] = [];
  beforeAll(async () => {
    const handout = sheetFor({ answers: runnerA, options: { audience: 'clinician' } });
    const read = await readPdf((await render(handout)).bytes);
    summary = read.flatMap(({ structure }) => (structure === undefined ? [] : flatten(structure)));
  });
  const headingsOf = (level: string): readonly string[] =>
    summary.filter(({ role }) => role === level).map(({ words }) => words);

  it('finds the runner first, then each part under its heading', () => {
    expect(headingsOf('H1')).toEqual(['Anna Runner']);
    expect(headingsOf('H2')).toEqual([
      'Safety',
      'Reasoning',
      'Contributing causes, strongest first',
      'Plan',
      'Removed by a safety rule',
      'Edited by the clinician',
      'Review',
      'Refer if',
      'Signed',
      'Sources',
    ]);
    expect(headingsOf('H3')).toEqual(['Fired', 'Not yet excluded']);
  });

  it('finds in each row what it is about, and over each column what it holds', () => {
    const tables = summary.filter(({ role }) => role === 'Table');
    // Each page tells the whole table; the rows of another page are empty here.
    const rows = tables.flatMap(({ children }) => children).filter((row) => wordsOf(row) !== '');
    const isHeader = (cell: ReadElement): boolean => cell.role === 'TH' && wordsOf(cell) !== '';
    expect(rows.filter(({ children }) => !children.some(isHeader))).toEqual([]);
    const [, reasoning, plan] = tables;
    const heads = [reasoning, plan].map((table) => table?.children[0]?.children.map(wordsOf));
    expect(heads).toEqual([
      ['hypothesis', 'speaks for', 'speaks against', 'not known'],
      ['domain', 'item and dose', 'because', 'evidence'],
    ]);
  });

  it('finds causes and sources as lists', () => {
    const lists = summary.filter(({ role }) => role === 'L').map(({ children }) => children.map(wordsOf));
    const [causes = []] = lists;
    expect(causes[0]).toContain('1 Single-run spike');
    expect(lists.at(-1)?.length).toBeGreaterThan(10);
  });
});

describe('the file', () => {
  it('says that it is tagged, in which language, and has a bookmark for each heading but the cards', async () => {
    const task = getDocument({ data: bytes.slice(), verbosity: 0 });
    const pdf = await task.promise;
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(
      headings.filter((heading) => !heading.startsWith('H3')).map((heading) => heading.slice(3)),
    );
    await task.destroy();
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).toContain('/Lang (en)');
    expect(source).not.toContain('pdfuaid');
  });

  it('draws nothing that is neither content nor an artifact', async () => {
    const task = getDocument({ data: bytes.slice(), verbosity: 0 });
    const pdf = await task.promise;
    const drawing: ReadonlySet<number> = new Set([OPS.showText, OPS.constructPath, OPS.paintImageXObject]);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
      let depth = 0;
      let unmarked = 0;
      for (const operation of fnArray) {
        if (operation === OPS.beginMarkedContentProps || operation === OPS.beginMarkedContent) depth += 1;
        else if (operation === OPS.endMarkedContent) depth -= 1;
        else if (drawing.has(operation) && depth === 0) unmarked += 1;
      }
      expect({ depth, unmarked }).toEqual({ depth: 0, unmarked: 0 });
    }
    await task.destroy();
  });
});

const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;

describe.skipIf(!has('qpdf'))('qpdf', () => {
  it('finds no fault in the syntax', () => {
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream');
  });
});

describe.skipIf(!has('pdftotext'))('another reader of PDF', () => {
  const text = (...options: readonly string[]): string =>
    execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/gu, ' ');
  /** Landmarks of the sheet in the order in which they are read. */
  const landmarks = [
    'For Runner A',
    'Stop running for 10 days.',
    'Write down your pain each morning.',
    'What is it?',
    'With less load it can calm down.',
    'What may have set it off?',
    'Your hip side muscle is a little weaker.',
    'Pain light',
    '5 or more · red',
    'Running plan',
    'Week 3',
    'Keep fit with',
    'Get help',
    'Child or teen',
    'page 1 of 2',
    'Your exercises',
    'One-leg half squat',
    'Running style',
    'Race on Fri 10 July',
    'How long?',
    'Your diary, 5 to 18 June',
    'page 2 of 2',
  ];
  const inOrder = (whole: string): readonly string[] =>
    [...landmarks].sort((one, other) => whole.indexOf(one) - whole.indexOf(other));

  it('extracts the text in reading order, by the place of the words and by the order of drawing', () => {
    expect(inOrder(text())).toEqual(landmarks);
    expect(inOrder(text('-raw'))).toEqual(landmarks);
  });

  it('finds the same structure', () => {
    const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
    expect(structure.match(/^ *H[123] /gmu)).toHaveLength(headings.length);
    expect(structure).toMatch(/^ {2}H1 .*\n {4}"Stop running for 10 days\. Then start again/mu);
    expect(structure.match(/^ *TH\b/gmu)?.length).toBeGreaterThan(20);
  });
});
