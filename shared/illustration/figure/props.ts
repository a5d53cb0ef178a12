import type { Shape } from '../drawing.ts';
import { between, circle, curve, polygon, polyline, type Point } from '../geometry.ts';
import { ofHeight } from './measures.ts';
import { pointAt, type Place } from './place.ts';
import type { Skeleton } from './skeleton.ts';

/** Equipment, in units; x to the viewer's right, heights above the floor. */
export type Prop =
  | {
      readonly kind: 'box';
      readonly from: number;
      readonly to: number;
      readonly height: number;
      readonly above?: number;
    }
  /** `faces` is where the room lies. */
  | { readonly kind: 'wall'; readonly x: number; readonly height: number; readonly faces: 'left' | 'right' }
  /** Its seat, seen from the side; `faces` is where a person on it looks. */
  | { readonly kind: 'chair'; readonly x: number; readonly seat: number; readonly faces: 'left' | 'right' }
  | { readonly kind: 'roller'; readonly at: Place; readonly radius: number }
  /** Both thighs, a quarter above the knees. */
  | { readonly kind: 'band' };

const EDGE = ofHeight(0.007);
const solid = (d: string): Shape => ({ d, fill: 'prop', stroke: 'floor', strokeWidth: EDGE });

const rectangle = (from: number, to: number, bottom: number, top: number): string =>
  polygon([
    [from, -bottom],
    [from, -top],
    [to, -top],
    [to, -bottom],
  ]);

export function propShapes(prop: Prop, skeleton: Skeleton): readonly Shape[] {
  switch (prop.kind) {
    case 'box':
      return [solid(rectangle(prop.from, prop.to, prop.above ?? 0, (prop.above ?? 0) + prop.height))];
    case 'wall':
      return wall(prop.x, prop.height, prop.faces === 'left' ? 1 : -1);
    case 'chair':
      return chair(prop.x, prop.seat, prop.faces === 'right' ? 1 : -1);
    case 'roller': {
      const centre = pointAt(skeleton, prop.at);
      return [
        solid(circle(centre, prop.radius)),
        { d: circle(centre, prop.radius * 0.45), stroke: 'floor', strokeWidth: EDGE },
      ];
    }
    case 'band':
      return band(skeleton);
  }
}

function wall(x: number, height: number, away: 1 | -1): readonly Shape[] {
  return [
    { d: rectangle(x, x + away * 7, 0, height), fill: 'prop' },
    {
      d: polyline([
        [x, 0],
        [x, -height],
      ]),
      stroke: 'floor',
      strokeWidth: EDGE,
    },
  ];
}

function chair(x: number, seat: number, ahead: 1 | -1): readonly Shape[] {
  const at = (along: number, height: number): Point => [x + ahead * along, -height];
  const leg = (along: number, foot: number): Shape => ({
    d: polyline([at(along, seat - 2), at(foot, 0)]),
    stroke: 'floor',
    strokeWidth: EDGE * 2,
  });
  return [
    leg(4, 1),
    leg(42, 45),
    { d: polyline([at(3, seat), at(-3, seat + 50)]), stroke: 'floor', strokeWidth: EDGE * 2 },
    solid(polygon([at(0, seat), at(46, seat), at(46, seat - 6), at(0, seat - 6)])),
  ];
}

/** A strip round both thighs, straight at its ends and sagging a little between them. */
function band({ near, far }: Skeleton): readonly Shape[] {
  const [strip, half, sag] = [ofHeight(0.021), ofHeight(0.041), ofHeight(0.01)];
  const left = between(near.hip, near.knee, 0.75);
  const right = between(far.hip, far.knee, 0.75);
  const middle = between(left, right, 0.5);
  const edge = (down: number): readonly [Point, Point, Point] => [
    [left[0] - half, left[1] + down],
    [middle[0], middle[1] + down + sag],
    [right[0] + half, right[1] + down],
  ];
  const [start, low, end] = edge(strip);
  const d = `${curve(edge(-strip))}${curve([end, low, start]).replace('M', 'L')}Z`;
  return [{ d, fill: 'paper', stroke: 'accent', strokeWidth: ofHeight(0.009) }];
}
