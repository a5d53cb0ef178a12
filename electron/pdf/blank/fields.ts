import type { Content } from 'pdfmake/interfaces';
import type { BlankField, BlankIntake } from '#shared/handout/blank/types.ts';
import { widthOf } from '../fonts.ts';
import { cell, table } from '../parts.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR } from '../theme.ts';
import type { FormSizes } from './sizes.ts';

/** A field of a column; the drawings stand across all of them. */
export type ColumnField = Exclude<BlankField, { kind: 'knees' }>;
type Grid = Extract<BlankField, { kind: 'grid' }>;

const BOX = '\u25A1';
const FIXED = '\u00A0';
const CONDITIONAL = '\u203A';
const HIGHEST_SCORE = 10;
/** Between the name of a score and its lines, in points. */
const SCORE_GAP = 4;

/** What is drawn for a field, in points of one column. */
export function fieldContent(field: ColumnField, sizes: FormSizes, { dateParts }: BlankIntake): Content {
  switch (field.kind) {
    case 'boxes':
      return spaced(labelAndBoxes(field, field.options, sizes), sizes);
    case 'line':
      return written(label(field), `${rule(9)}${field.unit === '' ? '' : ` ${field.unit}`}`, sizes);
    case 'date':
      return written(label(field), dateParts.map((part) => `${rule(3)}${FIXED}${part}`).join(' '), sizes);
    case 'score':
      return scoreContent(field, dateParts, sizes);
    case 'scale':
      return scaleContent(field.label, field.isConditional, sizes);
    case 'grid':
      return gridContent(field, sizes);
  }
}

/** A box and its answer, on one line if a column holds it. */
function boxed(option: string, { text: size, column }: FormSizes): string {
  const whole = `${BOX}${FIXED}${option.replaceAll(' ', FIXED)}`;
  return widthOf(whole, size) <= column ? whole : `${BOX}${FIXED}${option}`;
}
const labelAndBoxes = (field: Labelled, options: readonly string[], sizes: FormSizes) => ({
  text: [label(field), ...options.map((option) => `  ${boxed(option, sizes)}`)],
});
const rule = (letters: number): string => '_'.repeat(letters);
interface Labelled {
  readonly label: string;
  readonly isConditional: boolean;
}
const label = ({ label: text, isConditional }: Labelled) => ({
  text: isConditional ? `${CONDITIONAL}${FIXED}${text}` : text,
  bold: true,
});

const spaced = (content: object, { gap }: FormSizes): Content => cell(content, { margin: [0, 0, 0, gap] });

/** A label, and right of it what is written. */
function written(name: object, line: string, { gap }: FormSizes): Content {
  const ink = { text: line.replaceAll(' ', FIXED), noWrap: true, color: COLOUR.ink2, width: 'auto' };
  // A pen needs more room than a type.
  return cell({ columns: [{ ...name, width: '*' }, ink], columnGap: 3 }, { margin: [0, gap * 0.8, 0, gap] });
}

/** A total, its day and the version of its form; what does not stand beside the name stands below it. */
function scoreContent(
  { label: name, range, version }: Extract<ColumnField, { kind: 'score' }>,
  [day, month]: BlankIntake['dateParts'],
  sizes: FormSizes,
): Content {
  const line = `${rule(3)} ${range} ${rule(3)} ${day}/${month} ${rule(3)} ${version}`;
  const { text: size, column } = sizes;
  if (widthOf(name, size) + SCORE_GAP + widthOf(line, size) <= column) {
    return written({ text: name, noWrap: true }, line, sizes);
  }
  return { stack: [{ text: name }, written({ text: '' }, line, sizes)] };
}

function scaleContent(name: string, isConditional: boolean, sizes: FormSizes): Content {
  const { column, text: size, gap } = sizes;
  const step = Math.min(size * 1.45, (column * 0.6 - 6) / (HIGHEST_SCORE + 1));
  const scores = Array.from({ length: HIGHEST_SCORE + 1 }, (_, score) => ({
    text: `${score}`,
    alignment: 'center' as const,
    fontSize: size * 0.95,
  }));
  const scale = table({
    widths: scores.map(() => step),
    body: [scores],
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => COLOUR.ink2,
      vLineColor: () => COLOUR.ink2,
      paddingTop: () => 0.6,
      paddingBottom: () => 0.6,
    },
  });
  return cell(
    {
      columns: [
        { ...label({ label: name, isConditional }), width: '*' },
        { ...(scale as object), width: step * scores.length + 6 },
      ],
      columnGap: 3,
    },
    { margin: [0, gap * 0.5, 0, gap] },
  );
}

function gridContent({ heads, key, rows }: Grid, sizes: FormSizes): Content {
  const { text: size, gap } = sizes;
  const [only] = rows;
  const isNarrow = headWidth(heads, sizes) < sizes.column * 0.58;
  if (!isNarrow || (rows.length === 1 && only !== undefined)) {
    return {
      stack: rows.map((row) => spaced(labelAndBoxes(row, heads, sizes), sizes)),
    };
  }
  const widths = heads.map((head) => columnOf(head, size));
  const head = [
    { text: key ?? '', fontSize: size * 0.9, color: COLOUR.ink2 },
    ...heads.map((text) => ({
      text,
      alignment: 'center' as const,
      fontSize: size * 0.9,
      color: COLOUR.ink2,
    })),
  ];
  const body = rows.map((row) => [
    label(row),
    ...heads.map(() => ({ text: BOX, alignment: 'center' as const, fontSize: size * 1.1, lineHeight: 0.9 })),
  ]);
  return cell(
    table({
      widths: ['*', ...widths],
      body: [head, ...body],
      layout: {
        hLineWidth: (index) => (index > 1 && index <= rows.length ? 0.4 : 0),
        hLineColor: () => COLOUR.hairline,
        paddingTop: () => gap * 0.25,
        paddingBottom: () => gap * 0.25,
      },
    }),
    { margin: [0, 0, 0, gap] },
  );
}

const columnOf = (head: string, size: number): number =>
  Math.max(size * 1.7, widthOf(head, size * 0.9) + size * 0.7);
const headWidth = (heads: readonly string[], { text: size }: FormSizes): number =>
  heads.reduce((sum, head) => sum + columnOf(head, size), 0);

/** The name of a section, on a rule. */
export const sectionHeading = (title: string, { text: size, column, gap }: FormSizes): Content => ({
  stack: [
    tagged('H2', { text: title, bold: true, fontSize: size * 1.25, lineHeight: 1, outline: true }),
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: column, y2: 0, lineWidth: 0.8, lineColor: COLOUR.ink }] },
  ],
  margin: [0, gap * 1.5, 0, gap * 1.4],
});
