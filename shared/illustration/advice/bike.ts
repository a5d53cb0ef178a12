import type { Shape } from '../drawing.ts';
import { circle, curve, polyline, type Point } from '../geometry.ts';
import { floorLine } from '../figure/arrange.ts';
import { frameShapes, placeFigure, type Frame } from '../figure/frame.ts';
import { keepLine } from '../figure/marks.ts';
import { ofHeight } from '../figure/measures.ts';
import { arm, leg } from '../figure/pose.ts';
import { offset } from '../figure/skeleton.ts';

const REAR: Point = [-50, -38];
const FRONT: Point = [66, -38];
const WHEEL_RADIUS = 37;
const CRANK: Point = [0, -32];

const RIDER: Frame = {
  pose: {
    view: 'side',
    trunk: 40,
    head: 16,
    near: { arm: arm(59, 59), leg: leg(28.5, -1.5, 84) },
    far: { leg: leg(74, -33.5, 90) },
  },
  on: { part: 'near-foot', height: 13, joint: 'near-ball', x: 0 },
  rests: [{ part: 'trunk', height: 106 }],
  behind: [{ kind: 'pad', from: [-50, 105], to: [-24, 103], thickness: 6 }],
  marks: [{ kind: 'arrow', from: [-72, 84], towards: 180, length: 32 }],
};

const tube = (points: readonly Point[], width = 3.2): Shape => ({
  d: polyline(points),
  stroke: 'floor',
  strokeWidth: width,
});
const wheel = (centre: Point): Shape => ({
  d: circle(centre, WHEEL_RADIUS),
  stroke: 'floor',
  strokeWidth: 3,
});

const BICYCLE: readonly Shape[] = [
  wheel(REAR),
  wheel(FRONT),
  tube([CRANK, REAR, [-26, -84], CRANK, [52, -82], [-26, -84], [-33, -102]]),
  tube([FRONT, [50, -88], [45, -108], [60, -120]]),
  { d: circle(CRANK, 8), stroke: 'floor', strokeWidth: 2.4 },
  tube([
    [-1, -12],
    [1, -52],
  ]),
];

/** How far the knee is from straight at the lowest pedal: the line of the thigh goes on beside the shin. */
function kneeBend(): readonly Shape[] {
  const { skeleton } = placeFigure(RIDER);
  const { knee } = skeleton.near;
  const along = (degrees: number, length: number): Point => offset(knee, 180 - degrees, length, 0);
  return [
    ...keepLine(along(28.5, 6), along(28.5, 46)),
    {
      d: curve([along(27, 27), along(20, 27.4), along(12, 27)]),
      stroke: 'accent',
      strokeWidth: ofHeight(0.008),
    },
  ];
}

/** A saddle so high that the knee stays a little bent when the pedal is lowest. */
export const saddleHeight: readonly Shape[] = [
  floorLine(-92, 108),
  ...BICYCLE,
  ...frameShapes(RIDER),
  ...kneeBend(),
];
