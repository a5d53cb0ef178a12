import type { Shape } from '../drawing.ts';
import { curve, ellipsePoints, loop, polygon, step, type Point } from '../geometry.ts';
import { floorLine } from '../figure/arrange.ts';
import { frameShapes, type Frame } from '../figure/frame.ts';
import { ofHeight } from '../figure/measures.ts';
import { silhouette } from '../figure/outline.ts';
import { arm, leg } from '../figure/pose.ts';

const EDGE = ofHeight(0.007);

/** Lying on a couch, the lower leg on cushions. */
const RAISED_LEG: Frame = {
  pose: {
    view: 'side',
    trunk: -90,
    head: -84,
    near: { arm: arm(77, 88), leg: leg(139, 91, 186) },
    far: { leg: leg(88, 88) },
  },
  on: { part: 'trunk', height: 44, joint: 'neck', x: 0 },
  rests: [
    { part: 'near-shank', height: 84 },
    { part: 'far-foot', height: 44 },
  ],
  behind: [
    {
      kind: 'bar',
      through: [
        [-34, 40],
        [-34, 0],
      ],
      width: 4,
    },
    {
      kind: 'bar',
      through: [
        [164, 40],
        [164, 0],
      ],
      width: 4,
    },
    { kind: 'pad', from: [-38, 38], to: [166, 38], thickness: 12 },
    { kind: 'pad', from: [-32, 46], to: [-14, 46], thickness: 5 },
  ],
  before: [
    { kind: 'pad', from: [106, 51], to: [148, 51], thickness: 13 },
    { kind: 'pad', from: [107, 64], to: [147, 64], thickness: 13 },
    { kind: 'pad', from: [106, 77], to: [148, 77], thickness: 13 },
  ],
  marks: [{ kind: 'keep', from: [30, 57], to: [176, 57] }],
};

/** A heart with a light edge, its middle at a place. */
function heart([x, y]: Point): readonly Shape[] {
  const d = loop(
    [
      [x, y + 6],
      [x - 5.5, y + 0.5],
      [x - 5, y - 4.5],
      [x - 1.8, y - 5],
      [x, y - 2.6],
      [x + 1.8, y - 5],
      [x + 5, y - 4.5],
      [x + 5.5, y + 0.5],
    ],
    0.5,
  );
  return [
    { d, stroke: 'paper', strokeWidth: 3.4 },
    { d, fill: 'accent' },
  ];
}

/** The leg higher than the heart; the dashed line goes out from it. */
export const elevation: readonly Shape[] = [
  floorLine(-48, 180),
  ...frameShapes(RAISED_LEG),
  ...heart([20, -57]),
];

// The leg from its outer side, the knee a little bent over a roll: along the top to the toes, back along the floor.
const LEG: readonly [Point, ...Point[]] = [
  [0, -62],
  [0.5, -62.5],
  [40, -67],
  [80, -69],
  [110, -66],
  [128, -60],
  [141, -48],
  [176, -37],
  [228, -25],
  [262, -22],
  [272, -36],
  [277, -56],
  [281, -74],
  [289, -79],
  [296, -72],
  [297, -44],
  [297, -16],
  [292, -3],
  [280, 0],
  [268, -4],
  [238, -6],
  [205, -8],
  [168, -15],
  [140, -27],
  [110, -30],
  [70, -24],
  [30, -19],
  [0.5, -16.5],
  [0, -17],
];
// A cloth tied over the knee: up the front of the bundle, over its knot and down the thigh, the hem below.
const CLOTH: readonly [Point, ...Point[]] = [
  [165, -40],
  [166, -60],
  [158, -82],
  [140, -95],
  [135, -101],
  [148, -112],
  [131, -109],
  [127, -117],
  [120, -108],
  [104, -111],
  [118, -100],
  [113, -94],
  [95, -84],
  [86, -66],
  [86, -50],
  [98, -45],
  [112, -49],
  [126, -42],
  [140, -46],
  [152, -38],
];
const FOLDS: readonly (readonly [Point, Point, Point])[] = [
  [
    [120, -99],
    [108, -86],
    [103, -66],
  ],
  [
    [133, -99],
    [146, -84],
    [151, -60],
  ],
];
const KNOT: readonly [Point, Point, Point] = [
  [117, -99],
  [126, -96],
  [136, -100],
];

function cube(centre: Point, turn: number): Shape {
  const corner = (quarter: number): Point => {
    const [x, y] = step(turn + quarter * 90, 9);
    return [centre[0] + x, centre[1] + y];
  };
  return {
    d: polygon([corner(0), corner(1), corner(2), corner(3)]),
    fill: 'paper',
    stroke: 'accent',
    strokeWidth: 1.8,
  };
}

/** Ice wrapped in a cloth on the front of the knee. */
export const ice: readonly Shape[] = [
  floorLine(-4, 306),
  { d: silhouette([LEG]), fill: 'figure-near' },
  { d: loop(towelRoll()), fill: 'prop', stroke: 'floor', strokeWidth: EDGE },
  { d: loop(CLOTH, 0.5), stroke: 'paper', strokeWidth: 6 },
  { d: loop(CLOTH, 0.5), fill: 'paper', stroke: 'ink-soft', strokeWidth: 1.8 },
  cube([112, -66], 20),
  cube([141, -66], 62),
  cube([127, -78], 40),
  ...[...FOLDS, KNOT].map((line): Shape => ({ d: curve(line), stroke: 'ink-soft', strokeWidth: 1.3 })),
];

function towelRoll(): readonly [Point, ...Point[]] {
  const [first = [0, 0], ...rest] = ellipsePoints([136, -13], [19, 13], 0, 12);
  return [first, ...rest];
}
