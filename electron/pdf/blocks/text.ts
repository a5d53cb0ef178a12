import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { bindNumbers, cell, heading, paragraph, rule, table, tableUnder, together } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { COLOUR, type Theme } from '../theme.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
/** Shares of the column: labels, and the columns of a grid by their number. Each adds up to one. */
const LABEL_SHARE = 0.17;
const GRID_SHARES: Readonly<Record<number, readonly number[]>> = {
  3: [0.3, 0.5, 0.2],
  4: [0.2, 0.38, 0.24, 0.18],
};

/** A heading and its sentences. What keeps one fit is a single sentence that begins with its heading. */
export function textBlock(block: Extract<Block, { kind: 'text' }>, theme: Theme): Content {
  if (block.section === 'ho-fit') {
    return {
      text: [{ text: `${block.title} `, bold: true }, paragraph(block.text)],
      margin: [0, 0, 0, theme.gap],
    };
  }
  return together([heading(block.title, theme), paragraph(block.text)], theme);
}

/** A heading and bullets. */
export function listBlock(block: Extract<Block, { kind: 'list' }>, theme: Theme): Content {
  const items = block.items.map((item): Content => ({ text: bindNumbers(item), margin: [0, 0.25, 0, 0.25] }));
  return together([heading(block.title, theme), { ul: items, markerColor: theme.accent }], theme);
}

/** What comes before everything else: an urgent sign, or the mark of a draft. */
export function bannerBlock(block: Extract<Block, { kind: 'banner' }>, theme: Theme): Content {
  const colour = block.sign === 'open' ? COLOUR.amberEdge : COLOUR.red;
  const size = theme.size.title;
  return together(
    [
      table({
        widths: [size * 1.3, '*'],
        body: [
          [
            { svg: signSvg(block.sign), width: size },
            {
              stack: [
                {
                  text: block.title,
                  fontSize: theme.size.title * 0.8,
                  bold: true,
                  color: colour,
                  lineHeight: 1.05,
                },
                { text: block.text, margin: [0, 2, 0, 0] },
              ],
            },
          ],
        ],
        layout: {
          hLineWidth: () => 1.4,
          vLineWidth: (index) => (index === 1 ? 0 : 1.4),
          hLineColor: () => colour,
          vLineColor: () => colour,
          paddingLeft: () => 8,
          paddingRight: () => 8,
          paddingTop: () => 8,
          paddingBottom: () => 6,
        },
      }),
    ],
    theme,
  );
}

/** The tables of the clinician's summary: labels with their values, or a lined grid under a head. */
export function tableBlock(block: TableBlock, theme: Theme): Content {
  const grid = block.head.length === 0 ? labelledRows(block, theme) : linedGrid(block, theme);
  return cell(grid, { margin: [0, 0, 0, theme.gap] });
}

function labelledRows({ title, rows }: TableBlock, theme: Theme): Content {
  return tableUnder(heading(title, theme), {
    widths: [theme.column * LABEL_SHARE, '*'],
    body: rows.map(([label = '', ...values]) => [
      { text: label, color: COLOUR.ink2 },
      { text: values.join(' · ') },
    ]),
    layout: { paddingBottom: () => 1 },
  });
}

function linedGrid({ title, head, rows }: TableBlock, theme: Theme): Content {
  const shares = GRID_SHARES[head.length] ?? head.map(() => 1 / head.length);
  const cells = (row: readonly string[], look: object): Content[] =>
    row.map((text) => ({ text, margin: [0, 0, 6, 0], ...look }));
  return tableUnder(heading(title, theme), {
    widths: shares.map((share) => theme.column * share),
    headerRows: 1,
    body: [cells(head, { color: COLOUR.ink2 }), ...rows.map((row) => cells(row, {}))],
    layout: {
      hLineWidth: (index) => (index < 2 ? 0 : 0.5),
      hLineColor: () => COLOUR.hairline,
      paddingTop: () => 1.5,
      paddingBottom: () => 1,
    },
  });
}

/** Signed by hand: a line to write on. */
export function signatureBlock(block: Extract<Block, { kind: 'text' }>, theme: Theme): Content {
  return together(
    [{ text: block.title, color: COLOUR.ink2, margin: [0, 14, 0, 2] }, rule(theme), paragraph(block.text)],
    theme,
  );
}
