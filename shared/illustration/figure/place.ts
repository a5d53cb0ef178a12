import type { Point } from '../geometry.ts';
import type { BodySide } from './pose.ts';
import type { LimbJoints, Skeleton } from './skeleton.ts';

export type JointName = 'pelvis' | 'neck' | 'head' | `${BodySide}-${keyof LimbJoints}`;
/** A place of the scene: x and the height above the floor, or so far to the right of a joint and above it; in units. */
export type Place =
  readonly [x: number, height: number] | readonly [joint: JointName, right: number, above: number];

export function jointOf(skeleton: Skeleton, name: JointName): Point {
  if (name === 'pelvis' || name === 'neck' || name === 'head') return skeleton[name];
  const [side, joint] = name.split('-') as [BodySide, keyof LimbJoints];
  return skeleton[side][joint];
}

export function pointAt(skeleton: Skeleton, place: Place): Point {
  if (place.length === 2) return [place[0], -place[1]];
  const [x, y] = jointOf(skeleton, place[0]);
  return [x + place[1], y - place[2]];
}
