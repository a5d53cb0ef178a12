import type { Content } from 'pdfmake/interfaces';
import type { Block, RunningRow } from '#shared/handout/types.ts';
import { cell, heading, paragraph, table } from '../parts.ts';
import { TICK_BOX } from '../signs.ts';
import { COLOUR, type Theme } from '../theme.ts';

type RunningPlan = Extract<Block, { kind: 'running-plan' }>;
type Run = Extract<RunningRow, { kind: 'week' }>['runs'][number];

/** Dated runs to tick, week by week; a pause stands as a row of its own. A week never splits. */
export function runningPlanBlock(block: RunningPlan, theme: Theme): Content {
  const runsPerLine = theme.size.body > 14 ? 2 : 4;
  const body = block.rows.map((row) => cellsOf(row, runsPerLine, theme));
  return {
    stack: [
      heading(block.title, theme, block.note),
      table({
        widths: [theme.size.body * 5.4, ...Array.from({ length: runsPerLine }, () => '*' as const)],
        body,
        layout: {
          hLineWidth: () => 0.6,
          hLineColor: (index) => (index === 0 || index === body.length ? COLOUR.line : COLOUR.hairline),
          paddingTop: () => 3,
          paddingBottom: () => 2,
        },
      }),
      cell(paragraph(block.after), { margin: [0, 4, 0, 2] }),
    ],
  };
}

function cellsOf(row: RunningRow, runsPerLine: number, theme: Theme): Content[] {
  const filler = (count: number): Content[] => Array.from({ length: count }, () => ({ text: '' }));
  if (row.kind === 'pause') {
    const text = cell({ text: row.text }, { colSpan: runsPerLine });
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
