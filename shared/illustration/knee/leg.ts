import { ellipsePoints, round, type Point } from '../geometry.ts';

/** One edge of a leg, as x at falling heights: between the knots it runs smoothly and never doubles back. */
export type Edge = readonly (readonly [y: number, x: number])[];

interface Knot {
  readonly y: number;
  readonly x: number;
  readonly slope: number;
}

function knotsOf(edge: Edge): readonly Knot[] {
  return edge.map(([y, x], index) => {
    const before = edge[Math.max(index - 1, 0)] ?? [y, x];
    const after = edge[Math.min(index + 1, edge.length - 1)] ?? [y, x];
    return { y, x, slope: (after[1] - before[1]) / (after[0] - before[0]) };
  });
}

/** Where the edge runs at a height. Above and below its ends it stays where it was. */
export function edgeAt(edge: Edge, y: number): number {
  const knots = knotsOf(edge);
  const next = knots.findIndex((knot) => knot.y > y);
  const [from, to] = [knots[next - 1], knots[next]];
  if (from === undefined || to === undefined) return (next === 0 ? knots[0] : knots.at(-1))?.x ?? 0;
  const height = to.y - from.y;
  const t = (y - from.y) / height;
  return (
    from.x * (1 + 2 * t) * (1 - t) ** 2 +
    from.slope * height * t * (1 - t) ** 2 +
    to.x * t ** 2 * (3 - 2 * t) -
    to.slope * height * t ** 2 * (1 - t)
  );
}

const point = (x: number, y: number): string => `${round(x)} ${round(y)}`;

/** The edge as cubic pieces from its top to its bottom, or upwards; the pen already stands on its start. */
function piecesOf(edge: Edge, isUpward: boolean): string {
  const knots = isUpward ? knotsOf(edge).toReversed() : knotsOf(edge);
  return knots
    .slice(1)
    .map((to, index) => {
      const from = knots[index] ?? to;
      const third = (to.y - from.y) / 3;
      const first = point(from.x + from.slope * third, from.y + third);
      return `C${first} ${point(to.x - to.slope * third, to.y - third)} ${point(to.x, to.y)}`;
    })
    .join('');
}

const start = (knot: Edge[number] | undefined): string => (knot === undefined ? '' : point(knot[1], knot[0]));

/** The edge as a line. */
export const edgePath = (edge: Edge): string => `M${start(edge[0])}${piecesOf(edge, false)}`;

/** The area between two edges. */
export const areaPath = (left: Edge, right: Edge): string =>
  `M${start(left[0])}${piecesOf(left, false)}L${start(right.at(-1))}${piecesOf(right, true)}Z`;

/** Outline points held between the edges, so that a zone never leaves the leg. */
export const heldInside =
  (left: Edge, right: Edge) =>
  (points: readonly Point[]): readonly Point[] =>
    points.map(([x, y]) => [Math.min(Math.max(x, edgeAt(left, y)), edgeAt(right, y)), y]);

/** The outline of the leg a hand's width above and below the joint. */
export const aroundTheJoint = (left: Edge, right: Edge): readonly Point[] =>
  heldInside(left, right)(ellipsePoints([70, 104], [56, 52], 0, 96));
