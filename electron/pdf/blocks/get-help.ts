import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { widthOf } from '../fonts.ts';
import { table, together } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR, isTight, type Theme } from '../theme.ts';

type GetHelp = Extract<Block, { kind: 'get-help' }>;

const EDGE = 1.4;
/** From the left edge of the box to its title. */
const INDENT = 10;
/** Widest label of a row, in sizes of the text: a longer one breaks. */
const MOST_LABEL = 7.4;

/** When to get help: the one box on the sheet, most urgent first, its title set in the upper edge. */
export function getHelpBlock(block: GetHelp, theme: Theme): Content {
  return together([...titleInEdge(block.title, theme), rowsInBox(block, theme)], theme);
}

/** The upper edge with a gap for the title, half of which stands above it. */
function titleInEdge(title: string, { size, column }: Theme): Content[] {
  const { heading } = size;
  const gap = widthOf(title, heading, 'bold') + 8;
  const edge = (from: number, to: number) => ({
    type: 'line' as const,
    x1: from,
    y1: heading * 0.6,
    x2: to,
    y2: heading * 0.6,
    lineWidth: EDGE,
    lineColor: COLOUR.red,
  });
  return [
    { canvas: [edge(0, INDENT), edge(INDENT + gap, column)] },
    tagged('H2', {
      text: title,
      fontSize: heading,
      lineHeight: 1,
      bold: true,
      color: COLOUR.red,
      noWrap: true,
      relativePosition: { x: INDENT + 4, y: -heading * 0.6 },
      outline: true,
    }),
  ];
}

function rowsInBox({ rows }: GetHelp, theme: Theme): Content {
  const { size, density } = theme;
  const air = density === 'closest' ? 0 : 1;
  const isRunIn = isTight(theme);
  const sign = size.body * 1.25;
  const box = table({
    widths: [sign + 4, ...(isRunIn ? [] : [labelWidth(rows, theme)]), '*'],
    body: rows.map((row): Content[] => [
      tagged('Artifact', { svg: signSvg(row.sign), width: sign, margin: [0, 1, 0, 0] }),
      ...(isRunIn ? [runIn(row)] : [whenOf(row), { text: row.text }]),
    ]),
    layout: {
      hLineWidth: (index, node) => (index === node.table.body.length ? EDGE : 0),
      vLineWidth: (index, node) => (index === 0 || index === node.table.widths?.length ? EDGE : 0),
      hLineColor: () => COLOUR.red,
      vLineColor: () => COLOUR.red,
      paddingLeft: (index) => (index === 0 ? INDENT : 4),
      paddingRight: () => 4,
      paddingTop: (index) => (index === 0 ? size.heading * 0.5 : air),
      paddingBottom: (index, node) => (index === node.table.body.length - 1 ? 4 : air),
    },
  });
  return tagged(isRunIn ? 'L' : 'Table', box);
}

type Row = GetHelp['rows'][number];

/** As wide as the longest label asks: what it leaves is lines saved beside it. */
const labelWidth = (rows: readonly Row[], { size: { body } }: Theme): number =>
  Math.min(
    body * MOST_LABEL,
    1 + Math.max(...rows.flatMap(({ when, what }) => [widthOf(when, body, 'bold'), widthOf(what, body)])),
  );

const whenOf = ({ when, what }: Row): Content =>
  tagged(
    'TH',
    { stack: [{ text: when, bold: true }, ...(what === '' ? [] : [{ text: what }])] },
    { scope: 'Row' },
  );

/** When and what stand before the signs in one text: a list, where there is no room for a table. */
const runIn = ({ when, what, text }: Row): Content =>
  tagged('LI', {
    stack: [
      tagged('LBody', {
        text: [{ text: `${when}  ${what === '' ? '' : `${what}  `}`, bold: true }, text],
      }),
    ],
  });
