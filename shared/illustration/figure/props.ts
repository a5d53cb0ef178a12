import type { Shape } from '../drawing.ts';
import {
  add,
  between,
  circle,
  curve,
  directionOf,
  distance,
  ellipsePoints,
  loop,
  polygon,
  polyline,
  step,
  type Point,
} from '../geometry.ts';
import { ofHeight } from './measures.ts';
import { limbOutline, silhouette } from './outline.ts';
import { pointAt, type Place } from './place.ts';
import type { Skeleton } from './skeleton.ts';

/** Equipment. Lengths in units, x to the viewer's right, heights above the floor; a place may lie at a joint. */
export type Prop =
  | { readonly kind: 'box'; readonly from: number; readonly to: number; readonly height: number }
  /** `faces` is the side on which the room lies. */
  | {
      readonly kind: 'wall';
      readonly x: number;
      readonly height: number;
      readonly faces: 'left' | 'right';
    }
  /** Stands behind the runner, who sees in it what the viewer sees. */
  | { readonly kind: 'mirror'; readonly from: number; readonly to: number; readonly height: number }
  /** Any flat piece with straight edges. */
  | { readonly kind: 'block'; readonly corners: readonly Place[] }
  /** Upholstery, a plate or a cushion: a thick bar with round ends. */
  | { readonly kind: 'pad'; readonly from: Place; readonly to: Place; readonly thickness: number }
  /** Frames and legs of furniture and machines. */
  | { readonly kind: 'bar'; readonly through: readonly [Place, Place, ...Place[]]; readonly width?: number }
  | { readonly kind: 'wheel'; readonly at: Place; readonly radius: number; readonly hub: number }
  /** A rolled towel, pressed flat as its height says. */
  | { readonly kind: 'roll'; readonly at: Place; readonly width: number; readonly height: number }
  | { readonly kind: 'strap'; readonly from: Place; readonly to: Place }
  /** Round both thighs, a quarter above the knees. */
  | { readonly kind: 'band' };

const EDGE = ofHeight(0.007);
const solid = (d: string): Shape => ({ d, fill: 'prop', stroke: 'floor', strokeWidth: EDGE });

export function propShapes(prop: Prop, skeleton: Skeleton): readonly Shape[] {
  const at = (place: Place): Point => pointAt(skeleton, place);
  switch (prop.kind) {
    case 'box':
      return [solid(rectangle(prop.from, prop.to, prop.height))];
    case 'wall':
      return wall(prop.x, prop.height, prop.faces === 'left' ? 1 : -1);
    case 'mirror':
      return mirror(prop.from, prop.to, prop.height);
    case 'block':
      return [solid(polygon(prop.corners.map(at)))];
    case 'pad':
      return [pad(at(prop.from), at(prop.to), prop.thickness / 2)];
    case 'bar':
      return [
        { d: polyline(prop.through.map(at)), stroke: 'floor', strokeWidth: prop.width ?? ofHeight(0.014) },
      ];
    case 'wheel':
      return wheel(at(prop.at), prop.radius, prop.hub);
    case 'roll':
      return roll(at(prop.at), prop.width / 2, prop.height / 2);
    case 'strap':
      return strap(at(prop.from), at(prop.to));
    case 'band':
      return band(skeleton);
  }
}

const rectangle = (from: number, to: number, height: number): string =>
  polygon([
    [from, 0],
    [from, -height],
    [to, -height],
    [to, 0],
  ]);

const wall = (x: number, height: number, away: 1 | -1): readonly Shape[] => [
  { d: rectangle(x, x + away * ofHeight(0.04), height), fill: 'prop' },
  {
    d: polyline([
      [x, 0],
      [x, -height],
    ]),
    stroke: 'floor',
    strokeWidth: EDGE,
  },
];

/** A glass in its frame, with the two strokes that say that it shines. */
function mirror(from: number, to: number, height: number): readonly Shape[] {
  const glint = (down: number, length: number): Shape => ({
    d: polyline([
      [to - 5 - length, -height + down + length],
      [to - 5, -height + down],
    ]),
    stroke: 'floor',
    strokeWidth: EDGE,
  });
  return [
    { d: rectangle(from, to, height), fill: 'paper', stroke: 'floor', strokeWidth: ofHeight(0.014) },
    glint(20, 12),
    glint(28, 16),
  ];
}

/** How far a mat lifts whoever lies on it. */
export const MAT_THICKNESS = ofHeight(0.025);

export const matShape = ([from, to]: readonly [number, number]): Shape =>
  pad([from, -MAT_THICKNESS / 2], [to, -MAT_THICKNESS / 2], MAT_THICKNESS / 2);

const pad = (from: Point, to: Point, half: number): Shape =>
  solid(
    silhouette([
      limbOutline(from, directionOf(from, to), distance(from, to), [
        [0, half, half],
        [1, half, half],
      ]),
    ]),
  );

const wheel = (centre: Point, radius: number, hub: number): readonly Shape[] => [
  solid(circle(centre, radius)),
  { d: circle(centre, hub), stroke: 'floor', strokeWidth: EDGE },
];

/** The end of a roll, with one turn of its cloth showing. */
function roll(centre: Point, halfWidth: number, halfHeight: number): readonly Shape[] {
  const [first = centre, ...rest] = ellipsePoints(centre, [halfWidth, halfHeight], 0, 12);
  const inner = (share: number, degrees: number): Point => {
    const [x, y] = step(degrees, share);
    return [centre[0] + x * halfWidth, centre[1] + y * halfHeight];
  };
  return [
    solid(loop([first, ...rest])),
    {
      d: curve([inner(0.62, 30), inner(0.6, 120), inner(0.52, 210), inner(0.35, 300), inner(0.2, 30)]),
      stroke: 'floor',
      strokeWidth: EDGE,
    },
  ];
}

/** A strip with accent edges, as every band in the accent. */
const strap = (from: Point, to: Point): readonly Shape[] => [
  { d: polyline([from, to]), stroke: 'accent', strokeWidth: ofHeight(0.032) },
  { d: polyline([from, to]), stroke: 'paper', strokeWidth: ofHeight(0.015) },
];

/** A strip round both thighs, straight at its ends and sagging a little between them. */
function band({ near, far }: Skeleton): readonly Shape[] {
  const [strip, half, sag] = [ofHeight(0.021), ofHeight(0.041), ofHeight(0.01)];
  const left = between(near.hip, near.knee, 0.75);
  const right = between(far.hip, far.knee, 0.75);
  const middle = between(left, right, 0.5);
  const edge = (down: number): readonly [Point, Point, Point] => [
    add(left, [-half, down]),
    add(middle, [0, down + sag]),
    add(right, [half, down]),
  ];
  const [start, low, end] = edge(strip);
  const d = `${curve(edge(-strip))}${curve([end, low, start]).replace('M', 'L')}Z`;
  return [{ d, fill: 'paper', stroke: 'accent', strokeWidth: ofHeight(0.009) }];
}
