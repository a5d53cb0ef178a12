import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { cell, table, together } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { COLOUR, type Theme } from '../theme.ts';

const EDGE = 1.4;

/** When to get help: the one box on the sheet, most urgent first, its title set in the upper edge. */
export function getHelpBlock(block: Extract<Block, { kind: 'get-help' }>, theme: Theme): Content {
  const { body, heading } = theme.size;
  const above = heading * 0.6;
  // Half a line above the edge; the white behind it interrupts the line, which is drawn before.
  const title: Content = {
    text: `\u00A0${block.title}\u00A0`,
    fontSize: heading,
    lineHeight: 1,
    bold: true,
    color: COLOUR.red,
    background: '#FFFFFF',
    noWrap: true,
    relativePosition: { x: 0, y: -above - heading * 0.7 },
  };
  const sign = body * 1.25;
  const rows = block.rows.map((row, index): Content[] => [
    {
      stack: [...(index === 0 ? [title] : []), { svg: signSvg(row.sign), width: sign, margin: [0, 1, 0, 0] }],
    },
    { stack: [{ text: row.when, bold: true }, ...(row.what === '' ? [] : [{ text: row.what }])] },
    { text: row.text },
  ]);
  const box = table({
    widths: [sign + 4, body * 7.4, '*'],
    body: rows,
    layout: {
      hLineWidth: (index, node) => (index === 0 || index === node.table.body.length ? EDGE : 0),
      vLineWidth: (index, node) => (index === 0 || index === node.table.widths?.length ? EDGE : 0),
      hLineColor: () => COLOUR.red,
      vLineColor: () => COLOUR.red,
      paddingLeft: (index) => (index === 0 ? 10 : 4),
      paddingRight: () => 4,
      paddingTop: (index) => (index === 0 ? above : 1.5),
      paddingBottom: (index, node) => (index === node.table.body.length - 1 ? 5 : 1),
    },
  });
  // Room for the half of the title that stands above the box.
  return together([cell(box, { margin: [0, heading / 2, 0, 0] })], theme);
}
