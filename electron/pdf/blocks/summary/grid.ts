import type { Content, ContentText } from 'pdfmake/interfaces';
import type { GridCell } from '#shared/handout/clinician/blocks.ts';
import type { Block } from '#shared/handout/types.ts';
import { bindNumbers, cell, heading, ruleAbove, table, tableUnder } from '../../parts.ts';
import { tagged } from '../../structure/tag.ts';
import { COLOUR, type Theme } from '../../theme.ts';

type Grid = Extract<Block, { kind: 'grid' }>;
const CELL_GAP = 8;

/** A lined table under its head; rows never split, and the head comes again on the next page. */
export function gridBlock({ title, head, shares, rows }: Grid, theme: Theme): Content {
  const widths = shares.map((share) => theme.column * share - CELL_GAP);
  const grid = tableUnder(heading(title, theme), {
    widths,
    headerRows: 1,
    body: [
      head.map((text) => tagged('TH', { text, color: COLOUR.ink2 }, { scope: 'Column' })),
      ...rows.map((row) => rowOf(row, theme)),
    ],
    layout: {
      hLineWidth: (index) => (index < 2 || index > rows.length + 1 ? 0 : 0.5),
      hLineColor: () => COLOUR.hairline,
      paddingTop: () => 1.5,
      paddingBottom: () => 1.2,
      paddingRight: () => CELL_GAP,
    },
  });
  return ruleAbove(grid, theme);
}

/** What a row is about stands in its first words: in the column after, where it goes on with the one above. */
function rowOf(row: readonly GridCell[], theme: Theme): Content[] {
  const header = row.findIndex(({ text }) => text !== '');
  return row.map((one, index) => {
    const content = cellOf(one, theme);
    return index === header ? tagged('TH', content, { scope: 'Row' }) : content;
  });
}

function cellOf({ text, strong, note, tag, grade }: GridCell, theme: Theme): Content {
  if (grade !== undefined) return evidence(grade, text, theme);
  const words: Content = { text: bindNumbers(text), bold: strong === true };
  if (tag === undefined && note === undefined) return words;
  return {
    stack: [
      words,
      ...(tag === undefined ? [] : [label(tag, theme)]),
      ...(note === undefined
        ? []
        : [
            { text: bindNumbers(note), color: COLOUR.ink2, fontSize: theme.size.small, margin: [0, 1, 0, 0] },
          ]),
    ] as Content[],
  };
}

/** A word in a frame: filled where it matters most, so that grey paper keeps the difference. */
const label = ({ text, filled }: NonNullable<GridCell['tag']>, theme: Theme): Content =>
  framed({ text, color: filled ? '#FFFFFF' : COLOUR.ink }, filled ? theme.accent : undefined, theme);

/** The grade in its frame, then the numbers of the sources. */
const evidence = (grade: string, sources: string, theme: Theme): Content => ({
  columns: [
    { stack: [framed({ text: grade }, undefined, theme)], width: theme.size.body * 2 },
    { text: sources, width: '*' },
  ],
});

const framed = (words: ContentText, fill: string | undefined, theme: Theme): Content =>
  cell(
    table({
      widths: ['auto'],
      body: [
        [
          {
            ...words,
            bold: true,
            fontSize: theme.size.small,
            lineHeight: 1,
            ...(fill !== undefined && { fillColor: fill }),
          },
        ],
      ],
      layout: {
        hLineWidth: () => 0.6,
        vLineWidth: () => 0.6,
        hLineColor: () => fill ?? COLOUR.line,
        vLineColor: () => fill ?? COLOUR.line,
        paddingLeft: () => 4,
        paddingRight: () => 4,
        paddingTop: () => 0.5,
        paddingBottom: () => 0.2,
      },
    }),
    { margin: [0, -0.5, 0, 1] },
  );
