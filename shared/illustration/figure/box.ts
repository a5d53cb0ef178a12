import type { Shape } from '../drawing.ts';
import { movePath, pointsOf, type Point } from '../geometry.ts';

/** Bounds in units, y down. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What shows on paper: a halo of paper does not, so it needs no room. */
const visible = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.filter(({ fill, stroke }) => fill !== undefined || stroke !== 'paper');

/** The bounds of all that shows, lines with their width. */
export function boxOf(shapes: readonly Shape[]): Box {
  const points = visible(shapes).flatMap(({ d, strokeWidth = 0 }) =>
    pointsOf(d).flatMap(([x, y]): readonly Point[] => [
      [x - strokeWidth / 2, y - strokeWidth / 2],
      [x + strokeWidth / 2, y + strokeWidth / 2],
    ]),
  );
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The leftmost x of all that shows above a height; far to the right when nothing does. */
export const leftEdgeAbove = (shapes: readonly Shape[], y: number): number =>
  Math.min(
    ...visible(shapes)
      .flatMap(({ d }) => pointsOf(d))
      .filter((point) => point[1] < y)
      .map(([x]) => x),
  );

export const moveShapes = (shapes: readonly Shape[], change: (point: Point) => Point): readonly Shape[] =>
  shapes.map((shape) => ({ ...shape, d: movePath(shape.d, change) }));
