import type { Content, ContentText } from 'pdfmake/interfaces';
import type { Column, NotedLine } from '#shared/handout/clinician/blocks.ts';
import type { Block } from '#shared/handout/types.ts';
import { bindNumbers, cell, heading, rule, section } from '../../parts.ts';
import { signSvg } from '../../signs.ts';
import { tagged } from '../../structure/tag.ts';
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

/** A title of its own stands as a heading; under a common one it is a small heading that looks like a label. */
function columnOf(column: Column, isOwnHeading: boolean, width: number, theme: Theme): Content[] {
  const { title, tone, lines, space } = column;
  const look = tone === 'safety' ? { ...theme, accent: COLOUR.amberEdge } : theme;
  return [
    ...(title === undefined
      ? []
      : [isOwnHeading ? heading(title, look) : tagged('H3', { text: title, color: COLOUR.ink2 })]),
    ...(space === 'signature' ? [signatureLine(width, theme)] : []),
    ...listOf(lines, theme),
  ];
}

/** Several lines are a list to a reader who does not see them. */
function listOf(lines: readonly NotedLine[], theme: Theme): Content[] {
  const [first, ...more] = lines;
  if (first === undefined) return [];
  if (more.length === 0) return [lineOf(first, 'P', theme)];
  return [
    tagged('L', { stack: lines.map((line) => tagged('LI', { stack: [lineOf(line, 'LBody', theme)] })) }),
  ];
}

/** A line, beside its sign where it has one. */
function lineOf({ sign, ...line }: NotedLine, role: 'P' | 'LBody', theme: Theme): Content {
  const words = tagged(role, wordsOf(line));
  const margin: [number, number, number, number] = [0, 0, 0, 1.2];
  if (sign === undefined) return cell(words, { margin });
  const size = theme.size.body * 1.1;
  return {
    columns: [{ svg: signSvg(sign), width: size }, cell(words, { width: '*' })],
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
