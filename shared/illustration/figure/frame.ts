import type { Shape } from '../drawing.ts';
import { movePath, type Point } from '../geometry.ts';
import { bodyOf, type Body } from './body.ts';
import { figureShapes, type Layer, type Shading } from './figure.ts';
import { markShapes, type Mark } from './marks.ts';
import { edgeOf, type Outline } from './outline.ts';
import { jointOf, type JointName } from './place.ts';
import type { BodySide, Pose } from './pose.ts';
import { propShapes, type Prop } from './props.ts';
import { skeletonOf, type LimbJoints, type Skeleton } from './skeleton.ts';

/** A part that can rest on something. */
export type Part =
  'trunk' | 'head' | `${BodySide}-${'foot' | 'knee' | 'shank' | 'thigh' | 'hand' | 'fore' | 'elbow'}`;

/** One moment of an exercise. */
export interface Frame {
  readonly pose: Pose;
  /** What holds the figure in the scene: the joint stands at `x`, the lowest edge of the part at `height` above the floor. */
  readonly on: {
    readonly part: Part;
    readonly joint: JointName;
    readonly x: number;
    readonly height?: number;
  };
  /** Everything else that rests, and how high above the floor. */
  readonly rests?: readonly (readonly [Part, height: number])[];
  readonly layers?: readonly Layer[];
  readonly behind?: readonly Prop[];
  readonly before?: readonly Prop[];
  readonly marks?: readonly Mark[];
}

/** A frame in its scene: the floor at height 0, y down. */
export interface Scene {
  readonly skeleton: Skeleton;
  readonly shapes: readonly Shape[];
}

export function sceneOf(frame: Frame, shading: Shading): Scene {
  const { pose, on } = frame;
  const still = skeletonOf(pose);
  const lowest = lowestOf(bodyOf(pose, still), on.part);
  const move: Point = [on.x - jointOf(still, on.joint)[0], -(on.height ?? 0) - lowest];
  const skeleton = moved(still, move);
  const body = figureShapes(bodyOf(pose, still), pose, shading, frame.layers);
  return {
    skeleton,
    shapes: [
      ...(frame.behind ?? []).flatMap((prop) => propShapes(prop, skeleton)),
      ...body.map((shape) => ({ ...shape, d: movePath(shape.d, ([x, y]) => [x + move[0], y + move[1]]) })),
      ...(frame.before ?? []).flatMap((prop) => propShapes(prop, skeleton)),
      ...(frame.marks ?? []).flatMap((mark) => markShapes(mark, skeleton)),
    ],
  };
}

function moved(skeleton: Skeleton, [dx, dy]: Point): Skeleton {
  const move = ([x, y]: Point): Point => [x + dx, y + dy];
  const limbs = (joints: LimbJoints): LimbJoints =>
    Object.fromEntries(Object.entries(joints).map(([name, at]) => [name, move(at)])) as unknown as LimbJoints;
  const { pelvis, neck, head, near, far, headLean } = skeleton;
  return {
    pelvis: move(pelvis),
    neck: move(neck),
    head: move(head),
    headLean,
    near: limbs(near),
    far: limbs(far),
  };
}

/** y of the lowest edge of a part. */
export const lowestOf = (body: Body, part: Part): number =>
  Math.max(
    ...outlinesOf(body, part)
      .flatMap(edgeOf)
      .map(([, y]) => y),
  );

function outlinesOf(body: Body, part: Part): readonly Outline[] {
  if (part === 'trunk' || part === 'head') return [body[part]];
  const [side, name] = part.split('-') as [BodySide, string];
  const limbs = body[side];
  switch (name) {
    case 'foot':
      return limbs.foot;
    case 'shank':
    case 'knee':
      return [limbs.shank];
    case 'hand':
      return [limbs.hand];
    case 'thigh':
      return [limbs.thigh];
    default:
      return [limbs.fore];
  }
}
