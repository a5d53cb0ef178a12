/** Height of the figure in units of the drawing; every other measure is a share of it. */
export const FIGURE_HEIGHT = 200;
/** A share of the height in units. */
export const ofHeight = (share: number): number => share * FIGURE_HEIGHT;

/** Lengths between joints, in units. */
export const LENGTH = {
  /** From the centre of the pelvis to the line of the shoulders. */
  trunk: ofHeight(0.285),
  neck: ofHeight(0.045),
  headHeight: ofHeight(0.128),
  upper: ofHeight(0.165),
  fore: ofHeight(0.15),
  handToCentre: ofHeight(0.022),
  thigh: ofHeight(0.245),
  shank: ofHeight(0.235),
  footFromFront: ofHeight(0.06),
  ankleToBall: ofHeight(0.082),
  ballToToes: ofHeight(0.032),
  toeRadius: ofHeight(0.012),
  ankleToSole: ofHeight(0.042),
  hipBelowPelvis: ofHeight(0.03),
  /** From the middle line, seen from the front. */
  hipAside: ofHeight(0.054),
  shoulderAside: ofHeight(0.098),
  shoulderBelowLine: ofHeight(0.02),
} as const;

/** Half-widths on both sides of a bone: at a share of its length, to its left and right as it hangs, in units. */
export type Profile = readonly (readonly [share: number, left: number, right: number])[];

const even = (knots: readonly (readonly [share: number, width: number])[]): Profile =>
  knots.map(([share, width]) => [share, ofHeight(width), ofHeight(width)]);
const uneven = (knots: Profile): Profile =>
  knots.map(([share, left, right]) => [share, ofHeight(left), ofHeight(right)]);

const UPPER_ARM = even([
  [0, 0.027],
  [0.35, 0.026],
  [1, 0.02],
]);
const FOREARM = even([
  [0, 0.02],
  [0.3, 0.0215],
  [1, 0.0135],
]);

/** Limbs from the front; the same on both sides. */
export const FRONT_PROFILE = {
  upper: UPPER_ARM,
  fore: FOREARM,
  thigh: even([
    [0, 0.047],
    [0.25, 0.049],
    [0.6, 0.042],
    [0.88, 0.033],
    [1, 0.0315],
  ]),
  shank: even([
    [0, 0.0305],
    [0.12, 0.031],
    [0.33, 0.0365],
    [0.65, 0.026],
    [0.9, 0.0175],
    [1, 0.0185],
  ]),
  foot: even([
    [0, 0.0185],
    [0.5, 0.0265],
    [1, 0.0235],
  ]),
} as const satisfies Record<string, Profile>;

/** Limbs from the side, facing the viewer's right: the thigh is fuller in front, the calf behind. */
export const SIDE_PROFILE = {
  upper: UPPER_ARM,
  fore: FOREARM,
  thigh: uneven([
    [0, 0.05, 0.05],
    [0.25, 0.047, 0.052],
    [0.6, 0.039, 0.045],
    [0.88, 0.031, 0.034],
    [1, 0.0305, 0.033],
  ]),
  shank: uneven([
    [0, 0.0305, 0.0325],
    [0.12, 0.034, 0.0295],
    [0.33, 0.0435, 0.0275],
    [0.65, 0.029, 0.0235],
    [0.9, 0.0185, 0.0185],
    [1, 0.02, 0.019],
  ]),
} as const satisfies Record<string, Profile>;
