import { distance, directionOf, ellipsePoints, type Point } from '../geometry.ts';
import { FRONT_PROFILE, LENGTH, ofHeight, SIDE_PROFILE } from './measures.ts';
import { limbOutline, placed, type Outline } from './outline.ts';
import { degreesOf, factorOf, limbsPose, type BodySide, type Pose } from './pose.ts';
import { footDegrees, inFoot, leanAt, offset, spineAt, type Skeleton } from './skeleton.ts';

/** The figure as outlines, part by part. */
export interface Body {
  readonly trunk: Outline;
  /** The lower trunk again, which covers where a leg begins. */
  readonly seat: Outline;
  readonly neck: Outline;
  readonly head: Outline;
  readonly near: LimbOutlines;
  readonly far: LimbOutlines;
}
export interface LimbOutlines {
  readonly upper: Outline;
  readonly fore: Outline;
  readonly hand: Outline;
  readonly thigh: Outline;
  readonly shank: Outline;
  readonly foot: readonly Outline[];
}

// Up the spine from the centre of the pelvis, and forward of it, facing the viewer's right; shares of the height.
const TRUNK_FROM_SIDE = [
  [0.3, 0.012],
  [0.277, 0.036],
  [0.24, 0.054],
  [0.195, 0.06],
  [0.15, 0.055],
  [0.09, 0.05],
  [0.03, 0.053],
  [-0.02, 0.05],
  [-0.055, 0.03],
  [-0.068, -0.01],
  [-0.058, -0.046],
  [-0.022, -0.064],
  [0.025, -0.058],
  [0.075, -0.04],
  [0.12, -0.041],
  [0.18, -0.056],
  [0.24, -0.056],
  [0.28, -0.038],
  [0.305, -0.016],
] as const satisfies readonly [Point, ...Point[]];
const SEAT_FROM_SIDE = [
  [0.07, 0.03],
  [0.03, 0.052],
  [-0.02, 0.05],
  [-0.055, 0.03],
  [-0.068, -0.01],
  [-0.058, -0.046],
  [-0.022, -0.064],
  [0.025, -0.058],
  [0.06, -0.035],
] as const satisfies readonly [Point, ...Point[]];
// Up the spine, and towards the viewer's right.
const HALF_TRUNK_FROM_FRONT: readonly Point[] = [
  [0.312, 0.02],
  [0.297, 0.045],
  [0.284, 0.082],
  [0.262, 0.102],
  [0.225, 0.097],
  [0.17, 0.085],
  [0.105, 0.072],
  [0.055, 0.081],
  [0.005, 0.098],
  [-0.035, 0.1],
  [-0.058, 0.07],
  [-0.068, 0.025],
];
const mirrored = ([up, right]: Point): Point => [up, -right];
const [TOP_FROM_FRONT = [0, 0], ...REST_FROM_FRONT] = [
  ...HALF_TRUNK_FROM_FRONT,
  ...HALF_TRUNK_FROM_FRONT.toReversed().map(mirrored),
];
const TRUNK_FROM_FRONT: readonly [Point, ...Point[]] = [TOP_FROM_FRONT, ...REST_FROM_FRONT];

// Up from the middle of the head, and forward: a skull with a jaw, and no face.
const HEAD_FROM_SIDE = [
  [0.064, -0.002],
  [0.056, 0.028],
  [0.03, 0.046],
  [0.002, 0.05],
  [-0.03, 0.046],
  [-0.056, 0.034],
  [-0.062, 0.018],
  [-0.048, -0.012],
  [-0.026, -0.042],
  [0.008, -0.055],
  [0.04, -0.047],
  [0.058, -0.026],
] as const satisfies readonly [Point, ...Point[]];

// Along the foot from the ankle, and down to the sole.
const FOOT_FROM_SIDE = [
  [-0.012, -0.016],
  [0.012, -0.014],
  [0.03, 0.004],
  [0.056, 0.016],
  [0.08, 0.019],
  [0.092, 0.026],
  [0.092, 0.036],
  [0.08, 0.042],
  [0.055, 0.041],
  [0.02, 0.0405],
  [-0.012, 0.042],
  [-0.027, 0.037],
  [-0.031, 0.024],
  [-0.021, 0.002],
] as const satisfies readonly [Point, ...Point[]];

export function bodyOf(pose: Pose, skeleton: Skeleton): Body {
  const trunk = pose.view === 'side' ? TRUNK_FROM_SIDE : TRUNK_FROM_FRONT;
  const place = pose.view === 'side' ? placeFromSide(pose) : placeFromFront(pose);
  const neckLean = directionOf(skeleton.neck, skeleton.head);
  const neckWidth = ofHeight(pose.view === 'side' ? 0.0245 : 0.021);
  return {
    trunk: placed(place, trunk),
    seat: placed(place, pose.view === 'side' ? SEAT_FROM_SIDE : TRUNK_FROM_FRONT),
    neck: limbOutline(skeleton.neck, neckLean, distance(skeleton.neck, skeleton.head), [
      [0, neckWidth, neckWidth],
      [0.4, neckWidth, neckWidth],
      [0.6, neckWidth * 0.8, neckWidth * 0.8],
    ]),
    head: headOf(pose, skeleton),
    near: limbsOf(pose, skeleton, 'near'),
    far: limbsOf(pose, skeleton, 'far'),
  };
}

const placeFromSide =
  (pose: Pose) =>
  (up: number, forward: number): Point => {
    const height = Math.min(up, LENGTH.trunk);
    const lean = leanAt(pose, height);
    return offset(offset(spineAt(pose, height), lean, up - height, 0), lean, 0, forward);
  };

/** The pelvis and the shoulders may tilt against the spine; between them the trunk follows by degrees. */
const placeFromFront =
  (pose: Pose) =>
  (up: number, right: number): Point => {
    const share = Math.min(Math.max(up / LENGTH.trunk, 0), 1);
    const tilt = (pose.pelvis ?? 0) * (1 - share) + (pose.shoulders ?? 0) * share;
    const below = Math.min(up, 0);
    const spine = offset([0, 0], pose.trunk, up - below, 0);
    return offset(spine, pose.trunk + tilt, below, right);
  };

function headOf(pose: Pose, { head, headLean }: Skeleton): Outline {
  if (pose.view === 'side')
    return placed((up, forward) => offset(head, headLean, up, forward), HEAD_FROM_SIDE);
  const [first = head, ...rest] = ellipsePoints(head, [ofHeight(0.047), ofHeight(0.064)], headLean, 12);
  return [first, ...rest];
}

/** A shortened bone is drawn up to a fifth wider. */
const widening = (factor: number): number => 1 + Math.min((1 - factor) * 0.6, 0.2);

function limbsOf(pose: Pose, skeleton: Skeleton, side: BodySide): LimbOutlines {
  const { arm, leg } = limbsPose(pose, side);
  const joints = skeleton[side];
  const isSide = pose.view === 'side';
  const profile = isSide ? SIDE_PROFILE : FRONT_PROFILE;
  const bone = (name: keyof typeof SIDE_PROFILE, from: Point, of: typeof arm.upper): Outline =>
    limbOutline(from, degreesOf(of), LENGTH[name] * factorOf(of), profile[name], widening(factorOf(of)));
  return {
    upper: bone('upper', joints.shoulder, arm.upper),
    fore: bone('fore', joints.elbow, arm.fore),
    hand: handOf(joints.wrist, joints.hand),
    thigh: bone('thigh', joints.hip, leg.thigh),
    shank: bone('shank', joints.knee, leg.shank),
    foot: isSide
      ? footFromSide(joints.ankle, footDegrees('side', leg), joints.ball, joints.toes)
      : [limbOutline(joints.ankle, footDegrees('front', leg), LENGTH.footFromFront, FRONT_PROFILE.foot)],
  };
}

function handOf(wrist: Point, hand: Point): Outline {
  const turn = 90 - directionOf(wrist, hand);
  const [first = hand, ...rest] = ellipsePoints(hand, [ofHeight(0.029), ofHeight(0.0165)], turn, 10);
  return [first, ...rest];
}

function footFromSide(ankle: Point, foot: number, ball: Point, toes: Point): readonly Outline[] {
  const { toeRadius } = LENGTH;
  return [
    placed((along, down) => inFoot(ankle, foot, along, down), FOOT_FROM_SIDE),
    limbOutline(ball, directionOf(ball, toes), distance(ball, toes), [
      [0, toeRadius, toeRadius],
      [1, toeRadius, toeRadius],
    ]),
  ];
}
