import { DEFAULT_ACCENT } from '#shared/handout/accent.ts';
import type { Paper } from '#shared/handout/types.ts';

/** Print colours: everything keeps its meaning in black and white, because a word and a shape stand beside it. */
export const COLOUR = {
  ink: '#1B1916',
  ink2: '#5D574E',
  red: '#8F1F18',
  green: '#1F7A4D',
  amber: '#F2C14E',
  amberEdge: '#7A5200',
  line: '#BDB7AC',
  hairline: '#D8D3CA',
  tint: '#F0EEE9',
} as const;

/** Between the text and the words of the foot; its rule stands in it. */
export const FOOT_SPACE = 7;

const POINTS_PER_MM = 72 / 25.4;
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MM;

/** Page sizes in points. */
export const PAGES: Record<Paper, { readonly width: number; readonly height: number }> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** Sizes in points. `body` is what a runner reads; the clinician's summary is compact. */
export interface Theme {
  readonly print: Print;
  readonly density: Density;
  /** Whether advice has its drawings; its words say the same without them. */
  readonly isIllustrated: boolean;
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly left: number; readonly top: number; readonly bottom: number };
  /** Width of the text column. */
  readonly column: number;
  readonly size: {
    readonly body: number;
    readonly small: number;
    readonly heading: number;
    readonly title: number;
    readonly dose: number;
  };
  /** Factor on the natural line of the face, which is 1.21 of its size. */
  readonly lineHeight: number;
  /** Space between blocks. */
  readonly gap: number;
  /** Room for the two frames of an exercise; a figure stays recognisable from 35 mm on. */
  readonly picture: { readonly width: number; readonly height: number };
  /** Above and below the words of a diary's cell: room to write in. */
  readonly cell: number;
  /** The one colour that is the clinic's own to choose. */
  readonly accent: string;
}

type Print = 'normal' | 'large' | 'summary';
/**
 * How much air stands between things: a sheet that would take one page more is set closer. What a runner reads keeps
 * its size; at the closest, titles are a step smaller, and what can stand beside something no longer stands below it.
 */
export const DENSITIES = ['roomy', 'close', 'closest'] as const;
export type Density = (typeof DENSITIES)[number];

const SIZES = {
  normal: { body: 12, small: 10, heading: 15, title: 25, dose: 20 },
  large: { body: 16, small: 13, heading: 19, title: 27, dose: 22 },
  summary: { body: 8.7, small: 8, heading: 10.5, title: 14, dose: 10 },
} as const satisfies Record<Print, Theme['size']>;

/** Titles of the closest sheet, still the largest on it. */
const CLOSEST_TITLES = {
  normal: { heading: 13.5, title: 20, dose: 17 },
  large: { heading: 17, title: 22, dose: 19 },
} as const satisfies Partial<Record<Print, Partial<Theme['size']>>>;

/** Lines of 1.2 sizes: no closer ones are easy to read (dossier handout.md §1). */
const CLOSEST_LINE = 1.2 / 1.21;

const AIR = {
  roomy: { lineHeight: 1.04, gap: 8, picture: { width: mm(49), height: 122 }, cell: 5 },
  close: { lineHeight: 1, gap: 3.5, picture: { width: mm(40), height: 88 }, cell: 3 },
  closest: { lineHeight: CLOSEST_LINE, gap: 2, picture: { width: mm(35), height: 80 }, cell: 2 },
} as const satisfies Record<Density, Partial<Theme>>;

/** No content stands closer to the edge of the paper than this: no printer reaches further out. */
export const CLEAR_MARGIN = mm(12);

/** Large print at its closest: titles run into their sentences, and what stood side by side gets whole lines. */
export const isTight = ({ print, density }: Theme): boolean => print === 'large' && density === 'closest';

const sizesOf = (print: Print, density: Density): Theme['size'] =>
  density === 'closest' && print !== 'summary' ? { ...SIZES[print], ...CLOSEST_TITLES[print] } : SIZES[print];

/** How a sheet is set. */
export interface Setting {
  readonly density: Density;
  readonly isIllustrated: boolean;
}

export function themeFor(
  paper: Paper,
  print: Print,
  { density, isIllustrated }: Setting,
  accent: string = DEFAULT_ACCENT,
): Theme {
  const page = PAGES[paper];
  const size = sizesOf(print, density);
  const line = size.small * 1.25;
  // The running head and the foot stand between the text and the clear margin.
  const margin = {
    left: mm(13),
    top: CLEAR_MARGIN + line + 4,
    bottom: CLEAR_MARGIN + line + FOOT_SPACE,
  };
  return {
    page,
    margin,
    column: page.width - 2 * margin.left,
    print,
    density,
    isIllustrated,
    size,
    ...AIR[density],
    ...(print === 'summary' && { lineHeight: 1.08, gap: 6 }),
    accent,
  };
}
