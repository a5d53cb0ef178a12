import type { Content } from 'pdfmake/interfaces';
import type { Block, RunningRow } from '#shared/handout/types.ts';
import { cell, heading, paragraph, tableUnder } from '../parts.ts';
import { TICK_BOX } from '../signs.ts';
import { COLOUR, type Theme } from '../theme.ts';

type RunningPlan = Extract<Block, { kind: 'running-plan' }>;
/** Characters of the longest date that fits beside three others: "Tue 18 August". */
const LONGEST_OF_FOUR = 13;
type Run = Extract<RunningRow, { kind: 'week' }>['runs'][number];

/** Dated runs to tick, week by week; a pause stands as a row of its own. A week never splits. */
export function runningPlanBlock(block: RunningPlan, theme: Theme): Content {
  const runsPerLine = runsThatFit(block.rows, theme);
  const body = block.rows.map((row) => cellsOf(row, runsPerLine, theme));
  return {
    stack: [
      tableUnder(heading(block.title, theme, block.note), {
        widths: [theme.size.body * 6.7, ...Array.from({ length: runsPerLine }, () => '*' as const)],
        body,
        layout: {
          hLineWidth: (index) => (index === 0 ? 0 : 0.6),
          hLineColor: (index) => (index === 1 || index === body.length + 1 ? COLOUR.line : COLOUR.hairline),
          paddingTop: () => 2,
          paddingBottom: () => 2,
        },
      }),
      { stack: [paragraph(block.after)], unbreakable: true, margin: [0, 3, 0, 1] },
    ],
  };
}

/** Dates stay on one line, so long names of months leave room for fewer runs beside each other. */
function runsThatFit(rows: readonly RunningRow[], theme: Theme): number {
  if (theme.print === 'large') return 2;
  const dates = rows.flatMap((row) => (row.kind === 'week' ? row.runs.map(({ date }) => date.length) : []));
  return Math.max(0, ...dates) > LONGEST_OF_FOUR ? 3 : 4;
}

function cellsOf(row: RunningRow, runsPerLine: number, theme: Theme): Content[] {
  const filler = (count: number): Content[] => Array.from({ length: count }, () => ({ text: '' }));
  if (row.kind === 'pause') {
    const text = cell(paragraph([row.text]), { colSpan: runsPerLine });
    return [{ text: row.title, bold: true }, text, ...filler(runsPerLine - 1)];
  }
  const label: Content = {
    stack: [
      { text: row.title, bold: true },
      { text: row.total },
      ...(row.note === undefined ? [] : [{ text: row.note }]),
    ],
  };
  // A fifth run begins a second line under the first run.
  const columns = Array.from({ length: runsPerLine }, (_, column): Content => ({
    stack: row.runs
      .filter((_run, index) => index % runsPerLine === column)
      .map((run) => tickable(run, theme)),
  }));
  return [label, ...columns];
}

const tickable = ({ date, distance }: Run, theme: Theme): Content => ({
  columns: [
    { svg: TICK_BOX, width: theme.size.body * 0.95, margin: [0, 1, 0, 0] },
    {
      stack: [
        { text: date, noWrap: true },
        { text: distance, bold: true },
      ],
      width: '*',
    },
  ],
  columnGap: 3,
});
