import { movePath, type Point } from '../geometry.ts';
import { back } from './back.ts';
import { front } from './front.ts';
import { inner } from './inner.ts';
import { outer } from './outer.ts';
import { KNEE_BOX, type Knee, type KneeView, type RightKnee, type Side } from './types.ts';

const VIEWS: Readonly<Record<KneeView, RightKnee>> = { front, outer, inner, back };

/** Mirrored when first asked for: the screen asks for each knee again and again. */
const mirroredViews = new Map<KneeView, RightKnee>();

const mirrored = ([x, y]: Point): Point => [KNEE_BOX.width - x, y];

/** A knee from one side. Every view is drawn once, for the right knee; the left knee is its mirror image. */
export function knee({ view, side }: { readonly view: KneeView; readonly side: Side }): Knee {
  const { shapes, ...rest } = side === 'right' ? VIEWS[view] : leftOf(view);
  return { view, side, drawing: { ...KNEE_BOX, shapes }, ...rest };
}

function leftOf(view: KneeView): RightKnee {
  const left = mirroredViews.get(view) ?? mirrorOf(VIEWS[view]);
  mirroredViews.set(view, left);
  return left;
}

/** The other knee from the same view. Twice gives the first again. */
export function mirrorOf({ shapes, zones, landmarks, around }: RightKnee): RightKnee {
  return {
    shapes: shapes.map((shape) => ({ ...shape, d: movePath(shape.d, mirrored) })),
    zones: zones.map(({ zone, shape, rings, labelPoint }) => ({
      zone,
      shape: movePath(shape, mirrored),
      rings: rings.map((ring) => ring.map(mirrored)),
      labelPoint: mirrored(labelPoint),
    })),
    landmarks: Object.fromEntries(Object.entries(landmarks).map(([name, point]) => [name, mirrored(point)])),
    around: around.map(mirrored),
  };
}
