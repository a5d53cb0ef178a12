import type { Shape } from '../drawing.ts';
import { type Point } from '../geometry.ts';
import { bodyOf, type Body } from './body.ts';
import { moveShapes } from './box.ts';
import { figureShapes, type Layer } from './figure.ts';
import { markShapes, type Mark } from './marks.ts';
import { edgeOf, type Outline } from './outline.ts';
import { jointOf, type JointName } from './place.ts';
import type { BodySide, Pose } from './pose.ts';
import { MAT_THICKNESS, matShape, propShapes, type Prop } from './props.ts';
import { skeletonOf, type LimbJoints, type Skeleton } from './skeleton.ts';

type LimbPart = 'foot' | 'toes' | 'shank' | 'thigh' | 'hand' | 'fore';
/** A part that can rest on something. */
export type Part = 'trunk' | 'head' | `${BodySide}-${LimbPart}`;
/** The lowest edge of a part lies at a height above the floor, or its outermost edge at the x of a wall. */
export type Contact =
  { readonly part: Part; readonly height: number } | { readonly part: Part; readonly wall: number };

/** One moment of an exercise. */
export interface Frame {
  readonly pose: Pose;
  /** What holds the figure in the scene: a joint stands at `x`, the lowest edge of a part at `height` above the floor. */
  readonly on: {
    readonly part: Part;
    readonly height: number;
    readonly joint: JointName;
    readonly x: number;
  };
  /** Everything else that rests on something. */
  readonly rests?: readonly Contact[];
  readonly behind?: readonly Prop[];
  readonly before?: readonly Prop[];
  readonly marks?: readonly Mark[];
}

/** What the moments of an exercise have in common. */
export interface Common extends Pick<Frame, 'behind' | 'before' | 'marks'> {
  /** Both sides of the body work; else the near side alone. */
  readonly both?: true;
  readonly layers?: readonly Layer[];
  /** A mat under everything, from one x to another: the floor lies below it. */
  readonly mat?: readonly [from: number, to: number];
}
/** An exercise as drawn for the right side: how it begins, and where it ends. */
export interface TwoFrames extends Common {
  readonly a: Frame;
  readonly b: Frame;
}

/** A figure in its scene: the floor at height 0, y down. */
export interface Placed {
  readonly skeleton: Skeleton;
  /** The outlines of the figure, and the step that brings them into the scene. */
  readonly body: Body;
  readonly move: Point;
}

export function placeFigure({ pose, on }: Frame): Placed {
  const still = skeletonOf(pose);
  const body = bodyOf(pose, still);
  const lowest = Math.max(...edgesOf(body, on.part).map(([, y]) => y));
  const move: Point = [on.x - jointOf(still, on.joint)[0], -on.height - lowest];
  return { skeleton: moved(still, move), body, move };
}

/** Everything a frame shows but its floor and its letter, from behind to the front. */
export function frameShapes(frame: Frame, common: Common = {}): readonly Shape[] {
  const { mat } = common;
  const shapes = shapesOnFloor(frame, common);
  return mat === undefined
    ? shapes
    : [matShape(mat), ...moveShapes(shapes, ([x, y]) => [x, y - MAT_THICKNESS])];
}

function shapesOnFloor(frame: Frame, common: Common): readonly Shape[] {
  const { skeleton, body, move } = placeFigure(frame);
  const figure = figureShapes(body, frame.pose, common);
  const props = (where: 'behind' | 'before'): readonly Shape[] =>
    [...(common[where] ?? []), ...(frame[where] ?? [])].flatMap((prop) => propShapes(prop, skeleton));
  const marks = [...(common.marks ?? []), ...(frame.marks ?? [])];
  return [
    ...props('behind'),
    ...moveShapes(figure, ([x, y]) => [x + move[0], y + move[1]]),
    ...props('before'),
    ...marks.flatMap((mark) => markShapes(mark, skeleton)),
  ];
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

/** Points along the edge of a part, in the coordinates of the body. */
export const edgesOf = (body: Body, part: Part): readonly Point[] => outlinesOf(body, part).flatMap(edgeOf);

function outlinesOf(body: Body, part: Part): readonly Outline[] {
  if (part === 'trunk' || part === 'head') return [body[part]];
  const [side, name] = part.split('-') as [BodySide, LimbPart];
  const limbs = body[side];
  if (name === 'foot') return limbs.foot;
  // Seen from the front, a foot is one piece.
  if (name === 'toes') return limbs.foot.slice(-1);
  return [limbs[name]];
}
