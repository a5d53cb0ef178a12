import type { Content } from 'pdfmake/interfaces';
import type { Block, RunningRow } from '#shared/handout/types.ts';
import { widthOf } from '../fonts.ts';
import { illustrated } from '../item-picture.ts';
import { cell, heading, paragraph, tableUnder, together } from '../parts.ts';
import { TICK_BOX } from '../signs.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR, isTight, type Density, type Theme } from '../theme.ts';

type RunningPlan = Extract<Block, { kind: 'running-plan' }>;
type Run = Extract<RunningRow, { kind: 'week' }>['runs'][number];

/** Runs beside each other at least, however long the names of the months. */
const FEWEST_RUNS = 2;
const LABEL_GAP = 8;
/** A text of two lines is wider than its half: a word more may stand in the first. */
const HALF_AND_A_WORD = 0.62;
/** Above and below a row. */
const AIR = { roomy: 2.5, close: 1, closest: 0.5 } as const satisfies Record<Density, number>;
const BOX_GAP = 3;
/** Room between two runs, so that a date does not touch the next box. */
const RUN_GAP = 3;

/** Dated runs to tick, week by week; a pause stands as a row of its own. A week never splits. */
export function runningPlanBlock(block: RunningPlan, theme: Theme): Content {
  const after = illustrated([paragraph(block.after)], block.pictures, theme);
  // Who may not run yet has rules and no weeks.
  if (block.rows.length === 0) {
    return together([heading(block.title, theme), ...after], theme);
  }
  const label = labelWidth(block.rows, theme);
  const arrangement = arrange(block.rows, theme.column - label, theme);
  const body = block.rows.map((row) => cellsOf(row, arrangement, theme));
  const air = AIR[theme.density];
  const table = tableUnder(heading(block.title, theme, block.note), {
    widths: [label, ...Array.from({ length: arrangement.runsPerLine }, () => '*' as const)],
    body,
    layout: {
      hLineWidth: (index) => (index === 0 ? 0 : 0.6),
      hLineColor: (index) => (index === 1 || index === body.length + 1 ? COLOUR.line : COLOUR.hairline),
      paddingTop: () => air,
      paddingBottom: () => air - 0.5,
    },
  });
  const rules: Content = { stack: after, unbreakable: true, margin: [0, 3, 0, 1] };
  return { stack: [table, ...(block.after.length === 0 ? [] : [rules])] };
}

/**
 * As narrow as the longest title leaves it, so that a longer total breaks into lines of its own; half of the longest
 * total where the weeks become shorter by it.
 */
function labelWidth(rows: readonly RunningRow[], theme: Theme): number {
  const { body } = theme.size;
  const narrow = Math.max(0, ...rows.map(({ title }) => widthOf(title, body, 'bold'))) + LABEL_GAP;
  const totals = rows.flatMap((row) => (row.kind === 'week' ? [widthOf(row.total, body)] : []));
  const wide = Math.max(narrow, Math.max(0, ...totals) * HALF_AND_A_WORD + LABEL_GAP);
  const linesWith = (label: number): number => {
    const { lines } = arrange(rows, theme.column - label, theme);
    return totals.reduce(
      (sum, total) => sum + Math.max(lines, 1 + Math.ceil(total / (label - LABEL_GAP))),
      0,
    );
  };
  return linesWith(wide) < linesWith(narrow) ? wide : narrow;
}
const runsOf = (rows: readonly RunningRow[]): readonly Run[] =>
  rows.flatMap((row) => (row.kind === 'week' ? row.runs : []));
const boxWidth = ({ size }: Theme): number => size.body * 0.95;

/** How the runs of a week stand: so many beside each other, the distance beside its date or below it. */
interface Arrangement {
  readonly runsPerLine: number;
  readonly isInline: boolean;
  /** Lines of text that the runs of the fullest week take. */
  readonly lines: number;
}

/**
 * The arrangement that takes the fewest lines: dates stay whole, so long names of months leave room for fewer runs
 * beside each other, and a distance beside its date saves a line a run where there is room for both.
 */
function arrange(rows: readonly RunningRow[], room: number, theme: Theme): Arrangement {
  const most = Math.max(0, ...rows.map((row) => (row.kind === 'week' ? row.runs.length : 0)));
  const below = runsBeside(rows, most, room, theme, (date, distance) => Math.max(date, distance));
  const beside = runsBeside(rows, most, room, theme, (date, distance) => date + distance);
  const [linesBeside, linesBelow] = [Math.ceil(most / beside.count), 2 * Math.ceil(most / below.count)];
  const isInline = beside.areWhole && linesBeside < linesBelow;
  return isInline
    ? { runsPerLine: beside.count, isInline, lines: linesBeside }
    : { runsPerLine: below.count, isInline, lines: linesBelow };
}

function runsBeside(
  rows: readonly RunningRow[],
  most: number,
  room: number,
  theme: Theme,
  widthOfRun: (date: number, distance: number) => number,
): { readonly count: number; readonly areWhole: boolean } {
  const { body } = theme.size;
  const widest = Math.max(
    0,
    ...runsOf(rows).map(({ date, distance }) =>
      widthOfRun(widthOf(`${date} `, body), widthOf(distance, body, 'bold')),
    ),
  );
  const fitting = Math.floor(room / (boxWidth(theme) + BOX_GAP + widest + RUN_GAP));
  // As even lines as their number allows: four runs of which three would fit stand two by two.
  const lines = Math.ceil(most / Math.max(FEWEST_RUNS, fitting));
  const count = Math.max(FEWEST_RUNS, Math.ceil(most / Math.max(1, lines)));
  return { count, areWhole: count <= fitting };
}

function cellsOf(row: RunningRow, { runsPerLine, isInline }: Arrangement, theme: Theme): Content[] {
  const filler = (count: number): Content[] => Array.from({ length: count }, () => ({ text: '' }));
  if (row.kind === 'pause' && isTight(theme)) {
    const words = { text: [{ text: `${row.title}  `, bold: true }, paragraph([row.text])] };
    return [tagged('TH', { ...words, colSpan: runsPerLine + 1 }, { scope: 'Row' }), ...filler(runsPerLine)];
  }
  if (row.kind === 'pause') {
    const text = cell(paragraph([row.text]), { colSpan: runsPerLine });
    const title = tagged('TH', { text: row.title, bold: true }, { scope: 'Row' });
    return [title, text, ...filler(runsPerLine - 1)];
  }
  const label = tagged(
    'TH',
    {
      stack: [
        { text: row.title, bold: true },
        { text: row.total },
        ...(row.note === undefined ? [] : [{ text: row.note }]),
      ],
    },
    { scope: 'Row' },
  );
  // A run too many begins a second line under the first run.
  const columns = Array.from({ length: runsPerLine }, (_, column): Content => ({
    stack: row.runs
      .filter((_run, index) => index % runsPerLine === column)
      .map((run) => tickable(run, isInline, theme)),
  }));
  return [label, ...columns];
}

function tickable({ date, distance }: Run, isInline: boolean, theme: Theme): Content {
  const bold: Content = { text: distance, bold: true };
  const words: Content = isInline
    ? { text: [`${date} `, bold], noWrap: true }
    : { stack: [{ text: date, noWrap: true }, bold] };
  return {
    columns: [{ svg: TICK_BOX, width: boxWidth(theme), margin: [0, 1, 0, 0] }, cell(words, { width: '*' })],
    columnGap: BOX_GAP,
  };
}
