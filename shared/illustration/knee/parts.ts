import type { PainZone } from '#shared/intake/pain-zones.ts';
import type { Shape } from '../drawing.ts';
import { curve, ellipsePoints, loop, polygon, type Point } from '../geometry.ts';
import { areaPath, edgePath, type Edge } from './leg.ts';
import { KNEE_BOX, type KneeZone } from './types.ts';

type Points = readonly [Point, ...Point[]];

/** Bone seen through the skin; from behind it lies deeper and is drawn fainter. */
export const bone = (outline: Points, presence = 1): Shape => ({
  d: loop(outline),
  fill: 'bone',
  fillOpacity: presence === 1 ? 1 : 0.45,
  stroke: 'bone-edge',
  strokeWidth: 0.9,
  strokeOpacity: presence,
});
/** The edge of a muscle under the skin. */
export const muscleEdge = (line: Points): Shape => ({
  d: curve(line),
  stroke: 'bone-edge',
  strokeWidth: 0.95,
  strokeOpacity: 0.6,
});
/** A tendon seen as a cord. */
export const cord = (line: Points, width = 0.9): Shape => ({
  d: curve(line),
  stroke: 'bone-edge',
  strokeWidth: width,
});
/** A tendon or a band that is broad enough to be an area. */
export const band = (outline: Points): Shape => ({ d: loop(outline), fill: 'tendon', fillOpacity: 0.75 });
/** The meniscus, seen as the line of the joint. */
export const meniscus = (line: Points): Shape => ({
  d: curve(line),
  stroke: 'contour',
  strokeWidth: 1.5,
  strokeOpacity: 0.85,
});

export const skin = (left: Edge, right: Edge): Shape => ({ d: areaPath(left, right), fill: 'skin' });
export const contour = (left: Edge, right: Edge): readonly Shape[] =>
  [left, right].map((edge) => ({ d: edgePath(edge), stroke: 'contour', strokeWidth: 1.25 }));

const FADE_STEPS = 14;
const FADE_HEIGHT = KNEE_BOX.height * 0.13;

/**
 * The leg fades into the paper above and below. Veils of paper lie over each other, each a little shorter:
 * no gradient, which some printer libraries draw badly, and no seams.
 */
export const fade: readonly Shape[] = Array.from({ length: FADE_STEPS }, (_, index) => {
  const height = FADE_HEIGHT * (1 - index / FADE_STEPS);
  const veil = (top: number, bottom: number): string =>
    polygon([
      [0, top],
      [KNEE_BOX.width, top],
      [KNEE_BOX.width, bottom],
      [0, bottom],
    ]);
  return {
    d: veil(0, height) + veil(KNEE_BOX.height - height, KNEE_BOX.height),
    fill: 'paper',
    // Together the first n veils cover n of all the steps.
    fillOpacity: Math.round(1000 / (FADE_STEPS - index)) / 1000,
  };
});

/** A zone from its polygons; the first is the outline, a second one a hole. */
export const zoneOf = (
  zone: PainZone,
  rings: readonly (readonly Point[])[],
  labelPoint: Point,
): KneeZone => ({ zone, rings, shape: rings.map(polygon).join(''), labelPoint });

/** A soft ellipse, held inside the leg; its label stands in its middle. */
export const ovalZone =
  (hold: (points: readonly Point[]) => readonly Point[]) =>
  (zone: PainZone, centre: Point, radii: Point, degrees = 0): KneeZone =>
    zoneOf(zone, [hold(ellipsePoints(centre, radii, degrees))], centre);
