import type { Content } from 'pdfmake/interfaces';
import type { TrendChart } from '#shared/handout/clinician/blocks.ts';
import type { Block } from '#shared/handout/types.ts';
import { bindNumbers, heading, section } from '../../parts.ts';
import { tagged } from '../../structure/tag.ts';
import { COLOUR, type Theme } from '../../theme.ts';

type Trends = Extract<Block, { kind: 'trends' }>;
const GAP = 14;
const IN_A_ROW = 4;
const BAND = { error: COLOUR.hairline, important: COLOUR.tint } as const;

/** How each score went, four charts in a row, each under its line in words. */
export function trendsBlock({ title, charts }: Trends, theme: Theme): Content {
  const width = (theme.column - GAP * (IN_A_ROW - 1)) / IN_A_ROW;
  const rows = Array.from({ length: Math.ceil(charts.length / IN_A_ROW) }, (_, row) =>
    charts.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  );
  return section(
    [
      heading(title, theme),
      ...rows.map((row): Content => ({
        columns: row.map((chart) => ({ stack: chartOf(chart, width, theme), width })),
        columnGap: GAP,
        margin: [0, 0, 0, theme.gap * 0.5],
      })),
    ],
    theme,
  );
}

function chartOf(chart: TrendChart, width: number, theme: Theme): Content[] {
  const height = (width * chart.box.height) / chart.box.width;
  return [
    tagged('P', { text: bindNumbers(chart.caption), bold: true }),
    tagged(
      'Figure',
      { svg: drawingOf(chart, theme.accent), width, height, margin: [0, 1, 0, 1] },
      { alt: chart.picture },
    ),
    tagged('P', { text: bindNumbers(chart.bands), color: COLOUR.ink2, fontSize: theme.size.small }),
  ];
}

/** The bands, the line and its points. The bands differ in their grey, so that they do on any printer. */
function drawingOf({ box, geometry }: TrendChart, accent: string): string {
  const { width, height } = box;
  const bands = geometry.bands.map(
    (band) =>
      `<rect x="0" y="${band.y}" width="${width}" height="${band.height}" fill="${BAND[band.kind]}"/>`,
  );
  const edges = [0, height].map(
    (y) => `<path d="M0 ${y}H${width}" stroke="${COLOUR.line}" stroke-width="0.6"/>`,
  );
  const line = geometry.points.map(({ x, y }) => `${x},${y}`).join(' ');
  const dots = geometry.points.map(
    ({ x, y }) =>
      `<circle cx="${x}" cy="${y}" r="2.4" fill="${accent}" stroke="#FFFFFF" stroke-width="0.8"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    ...bands,
    ...edges,
    `<polyline points="${line}" fill="none" stroke="${accent}" stroke-width="1.4"/>`,
    ...dots,
    '</svg>',
  ].join('');
}
