import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { widthOf } from '../fonts.ts';
import { cell, heading, table } from '../parts.ts';
import { SCISSORS, TICK_BOX, signSvg } from '../signs.ts';
import { tagged } from '../structure/tag.ts';
import { COLOUR, type Theme } from '../theme.ts';

type Diary = Extract<Block, { kind: 'diary' }>;
type Day = Diary['days'][number];
const FORTNIGHT = 14;
/** Widest label of a row, in sizes of the text, and the room between it and the first day. */
const MOST_LABEL = 9;
const LABEL_GAP = 6;
/** Days side by side: large print takes a week at a time while there is room. */
const daysPerRow = ({ print, density }: Theme): number =>
  print === 'large' && density === 'roomy' ? FORTNIGHT / 2 : FORTNIGHT;

/** A fortnight to tick and to fill in by hand: the strip that is cut off for the fridge. */
export function diaryBlock(block: Diary, theme: Theme): Content {
  const perRow = daysPerRow(theme);
  const weeks: Content[] = [];
  for (let index = 0; index < block.days.length; index += perRow) {
    weeks.push(grid(block, block.days.slice(index, index + perRow), theme));
  }
  return {
    stack: [
      cutLine(block.cut, theme),
      heading(block.title, theme, block.note),
      ...weeks,
      ...(block.lights.length === 0 ? [] : [lights(block.lights, theme)]),
    ],
    unbreakable: true,
  };
}

/** A dashed line with scissors on it and the words of what to do; `isCut` is how `placeStrip` finds it. */
function cutLine(words: string, { column, size, gap }: Theme): Content {
  const scissors = size.body * 1.3;
  const line = {
    type: 'line' as const,
    x1: 0,
    y1: 0,
    x2: column,
    y2: 0,
    lineWidth: 0.8,
    lineColor: COLOUR.ink2,
    dash: { length: 4 },
    isCut: true,
  };
  return {
    stack: [
      { canvas: [line] },
      { svg: SCISSORS, width: scissors, relativePosition: { x: size.body * 1.5, y: -scissors / 2 } },
      tagged('Artifact', {
        text: `\u00A0${words}\u00A0`,
        fontSize: size.small,
        lineHeight: 1,
        color: COLOUR.ink2,
        background: '#FFFFFF',
        relativePosition: { x: size.body * 3, y: -size.small * 0.62 },
      }),
    ],
    margin: [0, gap + size.small * 0.62, 0, size.small * 0.62 + gap / 2],
  };
}

function grid({ rows, tickBox }: Diary, days: readonly Day[], theme: Theme): Content {
  const { size, cell: air } = theme;
  const head = tagged('TH', { text: '' });
  const row = (label: string, content: (day: Day) => object): Content[] => [
    tagged('TH', { text: label, margin: [0, air, 0, air] }, { scope: 'Row' }),
    ...days.map((day) => cell(content(day), { alignment: 'center', ...shade(day) })),
  ];
  const tick = (): Content => tagged('Figure', { svg: TICK_BOX, width: size.body }, { alt: tickBox });
  const body: Content[][] = [
    [
      head,
      ...days.map((day) =>
        tagged(
          'TH',
          {
            stack: [{ text: day.weekday }, { text: day.day, bold: true }],
            margin: [0, 1, 0, 1],
            alignment: 'center',
            ...shade(day),
          },
          { scope: 'Column' },
        ),
      ),
    ],
    row(rows.run, ({ running, planned }) => {
      if (planned === undefined)
        return { text: running ? '' : '–', color: COLOUR.ink2, margin: [0, air, 0, air] };
      return { stack: [tick(), { text: planned, bold: true, lineHeight: 1 }], margin: [0, 2, 0, 0] };
    }),
    row(rows.during, () => ({ text: '' })),
    row(rows.morning, () => ({ text: '' })),
    row(rows.exercises, ({ exercise }) =>
      exercise ? { stack: [tick()], margin: [0, air + size.body * 0.1, 0, 0] } : { text: '' },
    ),
  ];
  return tagged(
    'Table',
    cell(
      table({
        widths: [labelWidth(rows, theme), ...days.map(() => '*' as const)],
        body,
        layout: {
          hLineWidth: (index) => (index === 0 ? 0 : 0.6),
          vLineWidth: (index) => (index === 0 || index > days.length ? 0 : 0.6),
          hLineColor: () => COLOUR.line,
          vLineColor: () => COLOUR.line,
        },
      }),
      { margin: [0, 0, 0, theme.gap] },
    ),
  );
}

/** The longest label on one line, where the days leave it so much. */
function labelWidth(rows: Diary['rows'], { size }: Theme): number {
  const widest = Math.max(...Object.values(rows).map((label) => widthOf(label, size.body)));
  return Math.min(size.body * MOST_LABEL, widest + LABEL_GAP);
}

const shade = ({ weekend }: Day): { fillColor?: string } => (weekend ? { fillColor: COLOUR.tint } : {});

/** The pain light in one line, for whoever stands at the fridge. */
function lights(entries: Diary['lights'], { size }: Theme): Content {
  const sign = size.body * 1.15;
  return {
    columns: entries.map(({ sign: shape, title }) => ({
      columns: [
        { svg: signSvg(shape), width: sign },
        { text: title, width: 'auto' },
      ],
      columnGap: 4,
      width: 'auto',
    })),
    columnGap: size.body * 1.6,
  };
}
