/** A place in a drawing: x to the right, y down. */
export type Point = readonly [x: number, y: number];

const ROUND_TRIP = 100;
/** Two decimals are finer than any printer, and keep equal drawings equal to the byte. */
export const round = (value: number): number => Math.round(value * ROUND_TRIP) / ROUND_TRIP + 0;
const write = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The step of a length in a direction: 0 hangs straight down, + turns to the viewer's right, 180 points up. */
export function step(degrees: number, length: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians) * length, Math.cos(radians) * length];
}

/** The direction from one point to another, measured as `step` measures it. */
export const directionOf = (from: Point, to: Point): number =>
  (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;

/** Straight lines through the points. */
export const polyline = (points: readonly Point[]): string => `M${points.map(write).join('L')}`;
/** A closed shape of straight edges. */
export const polygon = (points: readonly Point[]): string => `${polyline(points)}Z`;

type Bezier = readonly [control1: Point, control2: Point, end: Point];

/**
 * A smooth curve through points (Catmull–Rom), as cubic pieces. The ends lean on their only neighbour. Where
 * points lie unevenly, `tightness` 0.5 keeps the curve from swinging out between them.
 */
function pieces(points: readonly Point[], isClosed: boolean, tightness = 0): readonly Bezier[] {
  const count = points.length;
  const at = (index: number): Point => {
    const wanted = isClosed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[wanted] ?? [0, 0];
  };
  return Array.from({ length: isClosed ? count : count - 1 }, (_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    return [controlBeside(before, from, to, tightness), controlBeside(after, to, from, tightness), to];
  });
}

/** Points that fall together still make a curve. */
const SHORTEST = 1e-6;

/** The control point beside `at` on the way to `next`, leaning on the point before. */
function controlBeside(before: Point, at: Point, next: Point, tightness: number): Point {
  const stretch = (from: Point, to: Point): number => Math.max(distance(from, to), SHORTEST) ** tightness;
  const [back, ahead] = [stretch(before, at), stretch(at, next)];
  const along = (axis: 0 | 1): number => {
    const slope = ((at[axis] - before[axis]) / back) * ahead + ((next[axis] - at[axis]) / ahead) * back;
    return at[axis] + (slope * ahead) / (3 * (back + ahead));
  };
  return [along(0), along(1)];
}

const trace = (from: Point, curve: readonly Bezier[]): string =>
  `M${write(from)}${curve.map((piece) => `C${piece.map(write).join(' ')}`).join('')}`;

/** A smooth open line through the points. */
export const curve = (points: readonly [Point, ...Point[]]): string =>
  trace(points[0], pieces(points, false));
/** A smooth closed shape through the points. */
export const loop = (points: readonly [Point, ...Point[]], tightness = 0): string =>
  `${trace(points[0], pieces(points, true, tightness))}Z`;

/** Points along the smooth closed shape through `points`, `perPiece` on each of its pieces. */
export function sampleLoop(
  points: readonly [Point, ...Point[]],
  perPiece: number,
  tightness = 0,
): readonly Point[] {
  let from = points[0];
  return pieces(points, true, tightness).flatMap(([control1, control2, end]) => {
    const start = from;
    from = end;
    return Array.from({ length: perPiece }, (_, index) => {
      const t = index / perPiece;
      const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3] as const;
      return [0, 1].map((axis) =>
        [start, control1, control2, end].reduce(
          (sum, point, which) => sum + (point[axis] ?? 0) * (weights[which] ?? 0),
          0,
        ),
      ) as unknown as Point;
    });
  });
}

/** Points round an ellipse whose long axis is turned by `degrees` clockwise. */
export function ellipsePoints(centre: Point, [rx, ry]: Point, degrees = 0, count = 48): readonly Point[] {
  const turn = (degrees * Math.PI) / 180;
  return Array.from({ length: count }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / count;
    const [x, y] = [Math.cos(angle) * rx, Math.sin(angle) * ry];
    return [
      centre[0] + x * Math.cos(turn) - y * Math.sin(turn),
      centre[1] + x * Math.sin(turn) + y * Math.cos(turn),
    ];
  });
}

/** A circle of four cubic pieces, exact to a thousandth of its radius. */
export function circle([x, y]: Point, radius: number): string {
  const handle = radius * 0.5523;
  const corner = (...points: readonly Point[]): string =>
    `C${points.map(([dx, dy]) => write([x + dx, y + dy])).join(' ')}`;
  return [
    `M${write([x + radius, y])}`,
    corner([radius, handle], [handle, radius], [0, radius]),
    corner([-handle, radius], [-radius, handle], [-radius, 0]),
    corner([-radius, -handle], [-handle, -radius], [0, -radius]),
    corner([handle, -radius], [radius, -handle], [radius, 0]),
    'Z',
  ].join('');
}

const COORDINATES = /(-?[\d.]+) (-?[\d.]+)/g;
/** The path with every coordinate moved by `change`. */
export const movePath = (d: string, change: (point: Point) => Point): string =>
  d.replaceAll(COORDINATES, (_, x: string, y: string) => write(change([Number(x), Number(y)])));

/** Every coordinate of a path, controls too: they enclose it. */
export const pointsOf = (d: string): readonly Point[] =>
  [...d.matchAll(COORDINATES)].map(([, x, y]): Point => [Number(x), Number(y)]);

/** Whether a point lies inside closed polygons, holes counted by the even–odd rule. */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter((from, index) => {
      const to = ring[(index + 1) % ring.length] ?? from;
      if (from[1] > y === to[1] > y) return false;
      return x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
    }),
  );
  return crossings.length % 2 === 1;
}
