import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/handout/types.ts';
import { cell, heading, table, together } from '../parts.ts';
import { TICK_BOX } from '../signs.ts';
import { COLOUR, type Theme } from '../theme.ts';

type Diary = Extract<Block, { kind: 'diary' }>;
type Day = Diary['days'][number];
/** Days side by side; large print takes a week at a time. */
const DAYS_A_ROW = { normal: 14, large: 7, summary: 14 } as const;

/** A fortnight to fill in by hand: weekends shaded, days without a run crossed out. */
export function diaryBlock(block: Diary, theme: Theme): Content {
  const perRow = DAYS_A_ROW[theme.print];
  const weeks: Content[] = [];
  for (let index = 0; index < block.days.length; index += perRow) {
    weeks.push(grid(block.days.slice(index, index + perRow), block.rows, theme));
  }
  return together([heading(block.title, theme), ...weeks], theme);
}

function grid(days: readonly Day[], labels: Diary['rows'], theme: Theme): Content {
  const fillOf = ({ weekend }: Day): { fillColor?: string } => (weekend ? { fillColor: COLOUR.tint } : {});
  const cells = (label: string, content: (day: Day) => object): Content[] => [
    { text: label, margin: [0, 4, 0, 4] },
    ...days.map((day) => cell(content(day), { alignment: 'center', ...fillOf(day) })),
  ];
  const body: Content[][] = [
    cells('', ({ weekday, day }) => ({
      stack: [{ text: weekday }, { text: day, bold: true }],
      margin: [0, 1, 0, 1],
    })),
    cells(labels.run, ({ running }) => ({
      text: running ? '' : '–',
      color: COLOUR.ink2,
      margin: [0, 4, 0, 4],
    })),
    cells(labels.during, () => ({ text: '' })),
    cells(labels.morning, () => ({ text: '' })),
    cells(labels.exercises, ({ exercise }) =>
      exercise ? { svg: TICK_BOX, width: theme.size.body * 1.05, margin: [0, 5, 0, 0] } : { text: '' },
    ),
  ];
  return cell(
    table({
      widths: [theme.size.body * 7.8, ...days.map(() => '*' as const)],
      body,
      layout: {
        hLineWidth: (index) => (index === 0 ? 0 : 0.6),
        vLineWidth: (index) => (index === 0 || index > days.length ? 0 : 0.6),
        hLineColor: () => COLOUR.line,
        vLineColor: () => COLOUR.line,
      },
    }),
    { margin: [0, 0, 0, 6] },
  );
}
