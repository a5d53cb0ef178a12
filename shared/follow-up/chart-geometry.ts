import type { Bands } from '#shared/follow-up/outcome-change.ts';

export interface ScoreAt {
  /** ISO date. */
  readonly date: string;
  readonly value: number;
}
export interface ChartBox {
  readonly width: number;
  readonly height: number;
}
export interface ChartBand {
  readonly kind: 'error' | 'important';
  readonly y: number;
  readonly height: number;
}
export interface ChartGeometry {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Around the first score: what lies in it says little. The wider one first. */
  readonly bands: readonly ChartBand[];
}

const MARGIN = 6;
const DAY_MS = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / DAY_MS;

/** Where scores and the bands around the first one lie in a box, the highest score at the top. Pure. */
export function chartGeometry(
  scores: readonly ScoreAt[],
  [low, high]: readonly [number, number],
  bands: Bands,
  { width, height }: ChartBox,
): ChartGeometry {
  const days = scores.map(({ date }) => dayOf(date));
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const x = (day: number): number =>
    last === first ? width / 2 : MARGIN + ((day - first) / (last - first)) * (width - 2 * MARGIN);
  const y = (value: number): number => MARGIN + ((high - value) / (high - low)) * (height - 2 * MARGIN);
  const [start] = scores;
  const band = (kind: ChartBand['kind'], points: number | undefined): readonly ChartBand[] => {
    if (points === undefined || start === undefined) return [];
    const [top, bottom] = [Math.min(high, start.value + points), Math.max(low, start.value - points)];
    return [{ kind, y: y(top), height: y(bottom) - y(top) }];
  };
  return {
    points: scores.map(({ date, value }) => ({ x: x(dayOf(date)), y: y(value) })),
    bands: [...band('important', bands.important), ...band('error', bands.error)],
  };
}
