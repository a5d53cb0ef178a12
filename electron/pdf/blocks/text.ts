import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { bindNumbers, heading, paragraph, rule, table, together } from '../parts.ts';
import { signSvg } from '../signs.ts';
import { COLOUR, type Theme } from '../theme.ts';

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
  const items = block.items.map((item): Content => ({ text: bindNumbers(item), margin: [0, 0.5, 0, 0.5] }));
  return together([heading(block.title, theme), { ul: items, markerColor: COLOUR.accent }], theme);
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

/** Rows with or without a head, lined: the tables of the clinician's summary. */
export function tableBlock(block: Extract<Block, { kind: 'table' }>, theme: Theme): Content {
  const width = block.head.length === 0 ? (block.rows[0]?.length ?? 1) : block.head.length;
  const head = block.head.map((text): Content => ({ text, color: COLOUR.ink2 }));
  const rows = block.rows.map((cells) =>
    cells.map((text, index): Content => ({ text, bold: index === 0, margin: [0, 0, 4, 0] })),
  );
  const widths = Array.from({ length: width }, (_, index) =>
    index === 0
      ? theme.column * (width === 2 ? 0.16 : 0.2)
      : index === 3
        ? ('auto' as const)
        : ('*' as const),
  );
  const grid = table({
    widths,
    headerRows: head.length === 0 ? 0 : 1,
    body: head.length === 0 ? rows : [head, ...rows],
    layout: {
      hLineWidth: (index) => (index === 0 ? 0.8 : 0.5),
      hLineColor: (index) => (index === 0 ? COLOUR.line : COLOUR.hairline),
      paddingTop: () => 1.5,
      paddingBottom: () => 1,
    },
  });
  return { stack: [heading(block.title, theme), grid], margin: [0, 0, 0, theme.gap] };
}

/** Signed by hand: a line to write on. */
export function signatureBlock(block: Extract<Block, { kind: 'text' }>, theme: Theme): Content {
  return together(
    [{ text: block.title, color: COLOUR.ink2, margin: [0, 14, 0, 2] }, rule(theme), paragraph(block.text)],
    theme,
  );
}
