import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { cell, table, together } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { COLOUR, type Theme } from '../theme.ts';

/** When to get help: the one box on the sheet, most urgent first. */
export function getHelpBlock(block: Extract<Block, { kind: 'get-help' }>, theme: Theme): Content {
  const sign = theme.size.body * 1.25;
  const rows = block.rows.map(({ sign: shape, when, what, text }): Content[] => [
    { svg: signSvg(shape), width: sign, margin: [0, 1, 0, 0] },
    { stack: [{ text: when, bold: true }, ...(what === '' ? [] : [{ text: what }])] },
    { text },
  ]);
  const title = cell(
    { text: block.title, fontSize: theme.size.heading, bold: true, color: COLOUR.red },
    { colSpan: 3 },
  );
  const box = table({
    widths: [sign + 4, theme.size.body * 7.4, '*'],
    body: [[title, { text: '' }, { text: '' }], ...rows],
    layout: {
      hLineWidth: (index, node) => (index === 0 || index === node.table.body.length ? 1.4 : 0),
      vLineWidth: (index, node) => (index === 0 || index === node.table.widths?.length ? 1.4 : 0),
      hLineColor: () => COLOUR.red,
      vLineColor: () => COLOUR.red,
      paddingLeft: (index) => (index === 0 ? 10 : 4),
      paddingRight: () => 4,
      paddingTop: (index) => (index === 0 ? 4 : 2),
      paddingBottom: (index, node) => (index === node.table.body.length - 1 ? 5 : 1),
    },
  });
  return together([box], theme);
}
