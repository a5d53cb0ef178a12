import { add, step, type Point } from '../geometry.ts';
import { LENGTH } from './measures.ts';
import { degreesOf, factorOf, limbsPose, type BodySide, type Bone, type LegPose, type Pose } from './pose.ts';

export interface LimbJoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  /** Centre of the hand. */
  readonly hand: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  /** Where the toes begin; from the front, the end of the foot. */
  readonly ball: Point;
  readonly toes: Point;
}
/** The joints of a pose, the pelvis at the origin. */
export interface Skeleton extends Readonly<Record<BodySide, LimbJoints>> {
  readonly pelvis: Point;
  /** Middle of the line of the shoulders. */
  readonly neck: Point;
  readonly head: Point;
  readonly headLean: number;
}

/** A point given along and across a direction that leans from upright: `up` against gravity when the lean is 0, `right` across it. */
export function offset(from: Point, lean: number, up: number, right: number): Point {
  const [dx, dy] = step(180 - lean, up);
  const [rx, ry] = step(90 - lean, right);
  return [from[0] + dx + rx, from[1] + dy + ry];
}

/** Between these heights above the pelvis the spine bends from the lean of the pelvis to that of the chest. */
const SPINE_BEND = [LENGTH.trunk * 0.15, LENGTH.trunk * 0.7] as const;
const SPINE_STEP = 1;

/** The lean of the spine at a height above the pelvis. */
export function leanAt(pose: Pose, height: number): number {
  const [from, to] = SPINE_BEND;
  const share = Math.min(Math.max((height - from) / (to - from), 0), 1);
  return pose.trunk + ((pose.chest ?? pose.trunk) - pose.trunk) * share * share * (3 - 2 * share);
}

/** The point of the spine at a height above the pelvis, measured along it. */
export function spineAt(pose: Pose, height: number): Point {
  if (pose.chest === undefined || height <= 0) return offset([0, 0], pose.trunk, height, 0);
  let at: Point = [0, 0];
  for (let done = 0; done < height; done += SPINE_STEP) {
    const length = Math.min(SPINE_STEP, height - done);
    at = offset(at, leanAt(pose, done + length / 2), length, 0);
  }
  return at;
}

const bone = (from: Point, pose: Bone, length: number): Point =>
  add(from, step(degreesOf(pose), length * factorOf(pose)));

/** The direction of the foot: across the shank from the side, down from the front. */
export const footDegrees = (view: Pose['view'], leg: LegPose): number =>
  leg.foot ?? (view === 'front' ? 0 : degreesOf(leg.shank) + 90);

/** A point of the foot from the side: along it from the ankle to the toes, and from the ankle to the sole. */
export const inFoot = (ankle: Point, foot: number, along: number, down: number): Point =>
  add(add(ankle, step(foot, along)), step(foot - 90, down));

function limbsOf(pose: Pose, side: BodySide): LimbJoints {
  const { arm, leg } = limbsPose(pose, side);
  // From the front the near side is on the viewer's left; from the side both hips and shoulders coincide.
  const aside = pose.view === 'side' ? 0 : side === 'near' ? -1 : 1;
  const shoulderLean = leanAt(pose, LENGTH.trunk) + (pose.shoulders ?? 0);
  const hip = offset(
    [0, 0],
    pose.trunk + (pose.pelvis ?? 0),
    -LENGTH.hipBelowPelvis,
    aside * LENGTH.hipAside,
  );
  const line = spineAt(pose, LENGTH.trunk);
  const shoulder = offset(line, shoulderLean, -LENGTH.shoulderBelowLine, aside * LENGTH.shoulderAside);
  const elbow = bone(shoulder, arm.upper, LENGTH.upper);
  const wrist = bone(elbow, arm.fore, LENGTH.fore);
  const knee = bone(hip, leg.thigh, LENGTH.thigh);
  const ankle = bone(knee, leg.shank, LENGTH.shank);
  const foot = footDegrees(pose.view, leg);
  const ball =
    pose.view === 'front'
      ? bone(ankle, foot, LENGTH.footFromFront)
      : inFoot(ankle, foot, LENGTH.ankleToBall, LENGTH.ankleToSole - LENGTH.toeRadius);
  return {
    shoulder,
    elbow,
    wrist,
    hand: bone(wrist, arm.hand ?? degreesOf(arm.fore), LENGTH.handToCentre),
    hip,
    knee,
    ankle,
    ball,
    toes: pose.view === 'front' ? ball : bone(ball, leg.toes ?? foot, LENGTH.ballToToes),
  };
}

/** Where every joint of the pose lies. */
export function skeletonOf(pose: Pose): Skeleton {
  const neck = spineAt(pose, LENGTH.trunk);
  const chestLean = leanAt(pose, LENGTH.trunk);
  const headLean = pose.head ?? chestLean;
  // The neck shares the turn of the head with the chest.
  const headBase = offset(neck, (chestLean + headLean) / 2, LENGTH.neck, 0);
  return {
    pelvis: [0, 0],
    neck,
    head: offset(headBase, headLean, LENGTH.headHeight / 2, 0),
    headLean,
    near: limbsOf(pose, 'near'),
    far: limbsOf(pose, 'far'),
  };
}
