import type { Content, ContentText } from 'pdfmake/interfaces';
import type { Column, NotedLine } from '#shared/handout/clinician/blocks.ts';
import type { Block } from '#shared/handout/types.ts';
import { bindNumbers, heading, rule, section } from '../../parts.ts';
import { signSvg } from '../../signs.ts';
import { COLOUR, type Theme } from '../../theme.ts';

type Columns = Extract<Block, { kind: 'columns' }>;
const GAP = 16;

/** Short texts side by side, each under its own title or all under one. */
export function columnsBlock({ title, columns }: Columns, theme: Theme): Content {
  const width = (theme.column - GAP * (columns.length - 1)) / columns.length;
  const body: Content = {
    columns: columns.map((column) => ({ stack: columnOf(column, title === undefined, width, theme), width })),
    columnGap: GAP,
  };
  return section([...(title === undefined ? [] : [heading(title, theme)]), body], theme);
}

/** A title of its own stands as a heading; under a common one it is only a label. */
function columnOf(column: Column, isOwnHeading: boolean, width: number, theme: Theme): Content[] {
  const { title, tone, lines, space } = column;
  const look = tone === 'safety' ? { ...theme, accent: COLOUR.amberEdge } : theme;
  return [
    ...(title === undefined
      ? []
      : [isOwnHeading ? heading(title, look) : { text: title, color: COLOUR.ink2 }]),
    ...(space === 'signature' ? [signatureLine(width, theme)] : []),
    ...lines.map((line) => lineOf(line, theme)),
  ];
}

/** A line, beside its sign where it has one. */
function lineOf({ sign, ...line }: NotedLine, theme: Theme): Content {
  const words = wordsOf(line);
  const margin: [number, number, number, number] = [0, 0, 0, 1.2];
  if (sign === undefined) return { ...words, margin };
  const size = theme.size.body * 1.1;
  return {
    columns: [
      { svg: signSvg(sign), width: size },
      { ...words, width: '*' },
    ],
    columnGap: 4,
    margin,
  };
}

const wordsOf = ({ lead, text, note }: NotedLine): ContentText => ({
  text: [
    ...(lead === undefined ? [] : [{ text: `${bindNumbers(lead)} `, bold: true }]),
    bindNumbers(text),
    ...(note === undefined
      ? []
      : [{ text: `${text === '' ? '' : ' '}${bindNumbers(note)}`, color: COLOUR.ink2 }]),
  ],
});

const signatureLine = (width: number, theme: Theme): Content => ({
  stack: [rule({ ...theme, column: width }, COLOUR.ink, 0.8)],
  margin: [0, theme.size.body * 2, 0, 2],
});
