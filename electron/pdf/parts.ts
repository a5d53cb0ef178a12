import type {
  Content,
  ContentBase,
  ContentText,
  Size,
  TableCellProperties,
  TableLayout,
} from 'pdfmake/interfaces';
import { tagged } from './structure/tag.ts';
import { COLOUR, type Theme } from './theme.ts';

type ForceWidth = { readonly width?: Size };

/** Share of its size that a face rises above the line. */
const ASCENT = 0.97;

/** A heading, and what stands small beside it. Each block keeps it with what follows: `together`, `tableUnder`. */
export function heading(text: string, theme: Theme, note = ''): Content {
  const { body, heading: size } = theme.size;
  const title = tagged('H2', {
    text,
    fontSize: size,
    bold: true,
    color: theme.accent,
    characterSpacing: -0.15,
    lineHeight: 1,
    outline: true,
  });
  const space = { margin: [0, 0, 0, body / 8] };
  if (note === '') return cell(title, { margin: [0, 0, 0, body / 8] });
  const beside = { text: note, color: COLOUR.ink2, width: '*', margin: [10, ASCENT * (size - body), 0, 0] };
  return { columns: [cell(title, { width: 'auto' }), beside], ...space } as Content;
}

/** A rule over the whole column. */
export const rule = (theme: Theme, colour: string = COLOUR.line, lineWidth = 0.8): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: theme.column, y2: 0, lineWidth, lineColor: colour }],
});

/** Keeps its parts on one page; the space below them may end outside it. */
export const together = (stack: Content[], theme: Theme): Content => ({
  stack: [{ stack, unbreakable: true }],
  margin: [0, 0, 0, theme.gap],
});

/** A part of the summary: a hairline over it parts it from the one before. It stands on one page. */
export const section = (stack: Content[], theme: Theme): Content =>
  together([rule(theme), { stack, margin: [0, theme.gap * 0.7, 0, 0] }], theme);

/** The same line over a table that may go on to the next page. */
export const ruleAbove = (content: Content, theme: Theme): Content => ({
  stack: [
    cell(rule(theme), { margin: [0, 0, 0, theme.gap * 0.5] }),
    cell(content, { margin: [0, 0, 0, theme.gap] }),
  ],
});

interface TableOptions {
  readonly widths: Size[];
  readonly body: Content[][];
  readonly layout?: TableLayout;
  readonly headerRows?: number;
  /** Rows that stay with the head at the foot of a page. */
  readonly keepWithHeaderRows?: number;
}

/** A table without lines and paddings of its own; rows never split. */
export const table = ({
  widths,
  body,
  layout,
  headerRows = 0,
  keepWithHeaderRows = 0,
}: TableOptions): Content => ({
  table: { widths, body, headerRows, keepWithHeaderRows, dontBreakRows: true },
  layout: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 0,
    ...(typeof layout === 'object' ? layout : {}),
  },
});

/**
 * A long table under a heading that never stands alone: the heading is the first row of the table's head, so it
 * keeps the first row of the body and comes again on the next page. Line 1 is the one below the heading.
 */
export const tableUnder = (title: Content, { body, headerRows = 0, ...options }: TableOptions): Content => {
  const [first = []] = body;
  const row = [cell(title, { colSpan: first.length }), ...first.slice(1).map(() => ({ text: '' }))];
  return tagged(
    'Table',
    table({ ...options, body: [row, ...body], headerRows: headerRows + 1, keepWithHeaderRows: 1 }),
    { lead: true },
  );
};

const NO_BREAK_SPACE = '\u00A0';
/** Without width. The faces do not have the newer word joiner, which says the same. */
const NO_BREAK = '\uFEFF';

/** A number stays on the line of the short word before it and of the word after it ("Mon 29 June", "16 km"), a range on one. */
export const bindNumbers = (text: string): string =>
  text
    .replace(/(?<=\d) (?=[\p{L}%])/gu, NO_BREAK_SPACE)
    .replace(/(?<=(?<![\p{L}\d])\p{L}{1,3}) (?=\d)/gu, NO_BREAK_SPACE)
    .replace(/(?<=\d–)(?=\d)/gu, NO_BREAK);

/** Sentences as one running text. */
export const paragraph = (sentences: readonly string[]): ContentText => ({
  text: bindNumbers(sentences.join(' ')),
});

/** A content with what its place asks for: a margin, a width in columns, a span in a table. */
export const cell = (
  content: Content | object,
  place: ContentBase & TableCellProperties & ForceWidth,
): Content => ({ ...(content as object), ...place }) as Content;
