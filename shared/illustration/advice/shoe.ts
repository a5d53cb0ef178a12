import type { Shape } from '../drawing.ts';
import { loop, polyline, type Point } from '../geometry.ts';
import { floorLine } from '../figure/arrange.ts';
import { keepLine } from '../figure/marks.ts';
import { ofHeight } from '../figure/measures.ts';
import { silhouette } from '../figure/outline.ts';

type Outline = readonly [Point, ...Point[]];

// The right shoe from its outer side, toes on the viewer's right.
const UPPER: Outline = [
  [4, -16],
  [2, -40],
  [6, -66],
  [10, -82],
  [20, -84],
  [30, -72],
  [50, -68],
  [62, -76],
  [70, -94],
  [80, -96],
  [92, -78],
  [118, -62],
  [150, -50],
  [182, -44],
  [199, -36],
  [205, -24],
  [203, -15],
  [160, -12],
  [80, -12],
];
const SOLE: Outline = [
  [-2, -12],
  [2, -20],
  [30, -20],
  [90, -17],
  [150, -16],
  [190, -19],
  [208, -24],
  [211, -18],
  [203, -6],
  [186, 0],
  [150, -1],
  [60, -0.5],
  [10, 0],
  [0, -4],
];
const FOOT: Outline = [
  [27, -150],
  [27.5, -150.5],
  [71, -150.5],
  [71.5, -150],
  [70, -116],
  [74, -92],
  [90, -72],
  [116, -54],
  [148, -42],
  [168, -38],
  [178, -31],
  [178, -23],
  [170, -19],
  [120, -19],
  [60, -20],
  [22, -20],
  [12, -28],
  [10, -44],
  [18, -62],
  [27, -84],
  [30, -116],
];
/** As wide as the room in front of the longest toe. */
const THUMB: Outline = [
  [178.5, -114],
  [179, -114.5],
  [200, -114.5],
  [200.5, -114],
  [199.5, -80],
  [200.5, -58],
  [196, -45],
  [189.5, -42],
  [183, -45],
  [178.5, -58],
  [179.5, -80],
];
const NAIL: Outline = [
  [184, -62],
  [189.5, -64],
  [195, -62],
  [195, -52],
  [189.5, -47],
  [184, -52],
];
const LACES: readonly (readonly [Point, Point])[] = [
  [
    [84, -80],
    [98, -66],
  ],
  [
    [98, -72],
    [112, -58],
  ],
  [
    [113, -65],
    [126, -53],
  ],
];

const LINE = ofHeight(0.0085);

/** A thumb's width of room between the longest toe and the end of the shoe. */
export const thumbWidth: readonly Shape[] = [
  floorLine(-14, 222),
  { d: loop(UPPER, 0.5), fill: 'prop', stroke: 'floor', strokeWidth: LINE },
  { d: silhouette([FOOT]), fill: 'figure-far' },
  { d: loop(UPPER, 0.5), stroke: 'floor', strokeWidth: LINE },
  { d: loop(SOLE, 0.5), fill: 'figure-near' },
  ...LACES.map((lace): Shape => ({ d: polyline(lace), stroke: 'paper', strokeWidth: 4 })),
  ...LACES.map((lace): Shape => ({ d: polyline(lace), stroke: 'floor', strokeWidth: 2 })),
  ...keepLine([178.5, -20], [178.5, -44]),
  ...keepLine([200.5, -22], [200.5, -44]),
  { d: silhouette([THUMB]), stroke: 'paper', strokeWidth: 4 },
  { d: silhouette([THUMB]), fill: 'figure-near' },
  { d: loop(NAIL, 0.5), stroke: 'paper', strokeWidth: 1.4 },
];
