import type { Shape } from '../drawing.ts';
import {
  add,
  between,
  circle,
  curve,
  directionOf,
  ellipsePoints,
  loop,
  polyline,
  step,
  type Point,
} from '../geometry.ts';
import { hatch } from '../hatching.ts';
import { ofHeight } from './measures.ts';
import { pointAt, type Place } from './place.ts';
import type { BodySide } from './pose.ts';
import type { Skeleton } from './skeleton.ts';

/** The bone a muscle lies on, or the trunk. */
export type MuscleSite = 'trunk' | `${BodySide}-${'thigh' | 'shank' | 'upper' | 'fore'}`;

export type Mark =
  | {
      /** The muscle that works or is stretched, as a hatched oval. */
      readonly kind: 'muscle';
      readonly on: MuscleSite;
      /** Share of the way down the bone; on the trunk, from the shoulders to the pelvis. */
      readonly at: number;
      /** To the viewer's right as the bone hangs, in units. */
      readonly aside?: number;
      /** In units. */
      readonly width?: number;
      readonly length?: number;
      /** Against the bone, in degrees. */
      readonly turn?: number;
    }
  | {
      /** Where it moves to; slightly curved to its left when `bend` is positive. */
      readonly kind: 'arrow';
      readonly from: Place;
      /** As the angle of a bone. */
      readonly towards: number;
      readonly length: number;
      readonly bend?: number;
    }
  | { readonly kind: 'keep'; readonly from: Place; readonly to: Place }
  /** A height to compare with. */
  | { readonly kind: 'level'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'knee'; readonly side: BodySide };

const THIN = ofHeight(0.007);
const HALO = ofHeight(0.0075) * 2;

export function markShapes(mark: Mark, skeleton: Skeleton): readonly Shape[] {
  switch (mark.kind) {
    case 'muscle':
      return muscle(mark, skeleton);
    case 'arrow':
      return arrow(pointAt(skeleton, mark.from), mark.towards, mark.length, mark.bend ?? mark.length * 0.06);
    case 'keep':
      return keepLine(pointAt(skeleton, mark.from), pointAt(skeleton, mark.to));
    case 'level':
      return [
        {
          d: polyline([pointAt(skeleton, mark.from), pointAt(skeleton, mark.to)]),
          stroke: 'floor',
          strokeWidth: THIN,
          dash: [2.2, 3],
        },
      ];
    case 'knee':
      return [
        { d: circle(skeleton[mark.side].knee, ofHeight(0.0175)), fill: 'paper' },
        {
          d: circle(skeleton[mark.side].knee, ofHeight(0.011)),
          stroke: 'accent',
          strokeWidth: ofHeight(0.008),
        },
      ];
  }
}

const ENDS = {
  thigh: ['hip', 'knee'],
  shank: ['knee', 'ankle'],
  upper: ['shoulder', 'elbow'],
  fore: ['elbow', 'wrist'],
} as const;

function endsOf(skeleton: Skeleton, on: MuscleSite): readonly [Point, Point] {
  if (on === 'trunk') return [skeleton.neck, skeleton.pelvis];
  const [side, bone] = on.split('-') as [BodySide, keyof typeof ENDS];
  const [from, to] = ENDS[bone];
  return [skeleton[side][from], skeleton[side][to]];
}

function muscle(mark: Extract<Mark, { kind: 'muscle' }>, skeleton: Skeleton): readonly Shape[] {
  const { on, at, aside = 0, width = ofHeight(0.048), length = ofHeight(0.07), turn = 0 } = mark;
  const [from, to] = endsOf(skeleton, on);
  const degrees = directionOf(from, to);
  const centre = add(between(from, to, at), step(degrees + 90, aside));
  return hatchedOval(centre, [length, width], degrees + turn);
}

/** A working muscle: an oval with a light edge, its length along a direction as the angle of a bone. */
export function hatchedOval(centre: Point, [length, width]: Point, degrees: number): readonly Shape[] {
  // An ellipse lies along x before it turns clockwise; a bone that hangs down points along y.
  const outline = ellipsePoints(centre, [length / 2, width / 2], 90 - degrees, 16);
  const [first = centre, ...rest] = outline;
  return [
    { d: loop([first, ...rest]), stroke: 'paper', strokeWidth: ofHeight(0.022) },
    { d: loop([first, ...rest]), fill: 'accent' },
    { d: hatch([outline], ofHeight(0.0195)), stroke: 'paper', strokeWidth: ofHeight(0.0055) },
  ];
}

const HEAD_LENGTH = ofHeight(0.032);

/** A movement, a little curved: to its left for a positive bend. */
export function arrow(from: Point, towards: number, length: number, bend: number): readonly Shape[] {
  const end = add(from, step(towards, length));
  const middle = add(between(from, end, 0.5), step(towards + 90, bend));
  const arrival = directionOf(middle, end);
  const wing = (turn: number): Point => add(end, step(arrival + 180 + turn, HEAD_LENGTH));
  const d = curve([from, middle, end]) + polyline([wing(38), end, wing(-38)]);
  const strokeWidth = ofHeight(0.011);
  return [
    { d, stroke: 'paper', strokeWidth: strokeWidth + HALO },
    { d, stroke: 'accent', strokeWidth },
  ];
}

/** A line to keep, dashed. */
export function keepLine(from: Point, to: Point): readonly Shape[] {
  const d = polyline([from, to]);
  return [
    { d, stroke: 'paper', strokeWidth: THIN + HALO * 0.8 },
    { d, stroke: 'accent', strokeWidth: THIN * 1.15, dash: [4, 3] },
  ];
}
