import type { Shape } from '../drawing.ts';
import { between, type Point } from '../geometry.ts';
import { arrow, hatchedOval } from '../figure/marks.ts';
import { silhouette } from '../figure/outline.ts';

/** The right foot from its inner side, toes on the viewer's left, heights above the floor negative. */
type Foot = readonly [Point, ...Point[]];

// Round the foot from the tip of the big toe over the instep and up the shin, then down the back of the leg.
const RELAXED: Foot = [
  [1, -8],
  [8, -14.5],
  [24, -17],
  [44, -23],
  [66, -35],
  [84, -52],
  [93, -72],
  [95, -96],
  [94, -116],
  [94, -116.5],
  [133.5, -116.5],
  [133.5, -116],
  [132.5, -98],
  [131, -76],
  [136, -56],
  [146, -38],
  [151, -20],
  [148, -5],
  [136, 0],
  [118, -1.5],
  [96, -5],
  [72, -6],
  [54, -3],
  [40, 0],
  [24, -1.5],
  [10, 0],
  [2, -2],
];
const RAISED: Foot = [
  [9, -8],
  [16, -14.5],
  [31, -17],
  [49, -26],
  [68, -42],
  [84, -58],
  [93, -77],
  [95, -100],
  [94, -119],
  [94, -119.5],
  [133.5, -119.5],
  [133.5, -119],
  [132.5, -101],
  [131, -80],
  [136, -58],
  [146, -38],
  [151, -20],
  [148, -5],
  [136, 0],
  [120, -3],
  [98, -16],
  [76, -18],
  [58, -8],
  [44, 0],
  [31, -1.5],
  [18, 0],
  [10, -2],
];

const foot = (outline: Foot, archFrom: Point, archTo: Point): readonly Shape[] => [
  { d: silhouette([outline]), fill: 'figure-near' },
  ...hatchedOval(between(archFrom, archTo, 0.5), [46, 10], 95),
];

/** Too small for the whole figure: the foot alone, drawn large. */
export const shortFoot = {
  a: foot(RELAXED, [60, -16], [112, -16]),
  b: [...foot(RAISED, [60, -28], [112, -28]), ...arrow([86, -1], 180, 14, 0)],
};
