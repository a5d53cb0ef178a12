import type { PainZone } from '#shared/intake/pain-zones.ts';
import type { Drawing, Shape } from '../drawing.ts';
import type { Point } from '../geometry.ts';

/** The box of every view, in units. A kneecap is about 32 high. */
export const KNEE_BOX = { width: 140, height: 220 } as const;

export const KNEE_VIEWS = ['front', 'outer', 'inner', 'back'] as const;
export type KneeView = (typeof KNEE_VIEWS)[number];
export type Side = 'left' | 'right';

/** Parts that a line on the handout may name. */
export type Landmark = 'band' | 'kneecap' | 'thigh-bone' | 'shin-bone' | 'calf-muscle' | 'hamstring-tendons';

/** Where it can hurt, on one view: a closed outline inside the leg. */
export interface KneeZone {
  readonly zone: PainZone;
  /** Outline as path data; fill it by the even–odd rule, since the ring has a hole. */
  readonly shape: string;
  /** The same outline as polygons. */
  readonly rings: readonly (readonly Point[])[];
  /** Where its number or the end of its line stands: inside this zone, and in no other it could be taken for. */
  readonly labelPoint: Point;
}

/** One view of a knee: the picture, and the zones that lie on it from the largest to the smallest. */
export interface Knee {
  readonly view: KneeView;
  readonly side: Side;
  readonly drawing: Drawing;
  readonly zones: readonly KneeZone[];
  readonly landmarks: Readonly<Partial<Record<Landmark, Point>>>;
  /** The outline of the leg around the joint, for pain that nobody can point at. */
  readonly around: readonly Point[];
}

/** A view as it is drawn once, for the right knee. */
export interface RightKnee extends Pick<Knee, 'zones' | 'landmarks' | 'around'> {
  readonly shapes: readonly Shape[];
}
