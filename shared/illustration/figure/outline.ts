import { add, loop, sampleLoop, step, type Point } from '../geometry.ts';
import { ofHeight, type Profile } from './measures.ts';

/** Knots of a smooth closed shape, clockwise as the viewer sees it before any mirroring. */
export type Outline = readonly [Point, ...Point[]];

/** Knots lie close at the round ends and far apart along a limb. */
const TIGHTNESS = 0.5;

/** Outlines as one path; because all run the same way round, parts that overlap become one silhouette. */
export const silhouette = (outlines: readonly Outline[]): string =>
  outlines.map((outline) => loop(outline, TIGHTNESS)).join('');
/** Points along the edge of an outline, close enough to measure where it rests. */
export const edgeOf = (outline: Outline): readonly Point[] => sampleLoop(outline, 6, TIGHTNESS);

const CAP = [60, 30, 0, -30, -60];

/** A half circle that closes a limb: from its left to its right at the start, back again at the end. */
const cap = (centre: Point, radius: number, towards: number): readonly Point[] =>
  CAP.map((turn) => add(centre, step(towards + turn, radius)));

/**
 * A limb along a bone. `degrees` and `length` as `step` takes them; `widen` for a bone that points at the viewer,
 * none of it at the joints. The ends are round and lie beyond the joints, so that neighbours merge.
 */
export function limbOutline(
  from: Point,
  degrees: number,
  length: number,
  profile: Profile,
  widen = 1,
): Outline {
  const edge = profile.map(([share, left, right]) => {
    const wider = 1 + (widen - 1) * Math.min(1, 5 * share * (1 - share));
    const centre = add(from, step(degrees, length * share));
    const aside = (width: number): Point => add(centre, step(degrees + 90, width * wider));
    return { centre, left: aside(-left), right: aside(right), radius: (left + right) / 2 };
  });
  const [start, ...rest] = edge;
  const end = rest.at(-1);
  if (start === undefined || end === undefined) return [from];
  return [
    start.left,
    ...cap(start.centre, start.radius, degrees + 180),
    ...edge.map(({ right }) => right),
    ...cap(end.centre, end.radius, degrees),
    ...rest.toReversed().map(({ left }) => left),
  ];
}

/** An outline given in shares of the figure's height, along two axes from a place. */
export const placed = (
  place: (along: number, across: number) => Point,
  knots: readonly [Point, ...Point[]],
): Outline => {
  const [first, ...rest] = knots.map(([along, across]) => place(ofHeight(along), ofHeight(across)));
  return [first ?? [0, 0], ...rest];
};
