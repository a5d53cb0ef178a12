import type { Paint, Shape } from '../drawing.ts';
import { circle, polygon, polyline, step, type Point } from '../geometry.ts';

const RADIUS = 22;
const WIDTH = 3;

/** Corners of a regular shape, the first so far round from straight down. */
const regular = ([x, y]: Point, corners: number, radius: number, first: number): string =>
  polygon(
    Array.from({ length: corners }, (_, index): Point => {
      const [dx, dy] = step(first + (index * 360) / corners, radius);
      return [x + dx, y + dy];
    }),
  );
const line = (points: readonly Point[], stroke: Paint, strokeWidth: number): Shape => ({
  d: polyline(points),
  stroke,
  strokeWidth,
});

function stop([x, y]: Point): readonly Shape[] {
  return [
    { d: regular([x, y], 8, RADIUS, 22.5), fill: 'safety', stroke: 'safety', strokeWidth: WIDTH },
    line(
      [
        [x - 9, y],
        [x + 9, y],
      ],
      'on-safety',
      6,
    ),
  ];
}
function wait([x, y]: Point): readonly Shape[] {
  return [
    { d: regular([x, y + 4], 3, 25, 60), fill: 'wait', stroke: 'wait-edge', strokeWidth: WIDTH },
    line(
      [
        [x, y - 7],
        [x, y + 4],
      ],
      'ink',
      5,
    ),
    line(
      [
        [x, y + 11],
        [x, y + 11.5],
      ],
      'ink',
      5,
    ),
  ];
}
function go([x, y]: Point): readonly Shape[] {
  return [
    { d: circle([x, y], RADIUS), stroke: 'go', strokeWidth: WIDTH * 1.4 },
    line(
      [
        [x - 10, y + 1],
        [x - 2.5, y + 8.5],
        [x + 11, y - 7.5],
      ],
      'go',
      5,
    ),
  ];
}

const HOUSING =
  'M-34 0C-34 -18.78 -18.78 -34 0 -34C18.78 -34 34 -18.78 34 0L34 116C34 134.78 18.78 150 0 150C-18.78 150 -34 134.78 -34 116Z';

/** Its lamps tell themselves apart by shape as well: stop octagon, warning triangle, ticked ring. */
export const painLight: readonly Shape[] = [
  { d: HOUSING, fill: 'paper', stroke: 'ink', strokeWidth: 2.4 },
  ...stop([0, 0]),
  ...wait([0, 58]),
  ...go([0, 116]),
];
