import { PAIN_ZONES, type PainZone } from '#shared/intake/pain-zones.ts';
import { distance, type Point } from '#shared/illustration/geometry.ts';
import { knee } from '#shared/illustration/knee/knee.ts';
import {
  KNEE_BOX,
  KNEE_VIEWS,
  type Knee,
  type KneeView,
  type KneeZone,
  type Side,
} from '#shared/illustration/knee/types.ts';

/** The zones by their number, as the list counts them and as one may type it: front, sides, back, neighbours. */
export const ZONES_BY_NUMBER = [
  'anterior-peripatellar',
  'retropatellar',
  'prepatellar-skin',
  'suprapatellar',
  'inferior-pole',
  'patellar-tendon-mid',
  'tibial-tuberosity',
  'lateral-femoral-epicondyle',
  'lateral-joint-line',
  'fibular-head',
  'medial-condyle',
  'medial-joint-line',
  'pes-anserine',
  'posterior-medial',
  'posterior-central',
  'posterior-lateral',
  'proximal-tibia',
  'distal-femur',
  'shin-medial',
  'calf',
  'diffuse',
  'hip-groin',
  'low-back-buttock',
] as const satisfies readonly PainZone[];
export const numberOf = (zone: PainZone): number => ZONES_BY_NUMBER.indexOf(zone) + 1;

/** Zones that no view shows: pain that nobody can point at, or away from the knee. */
export const OFF_THE_DRAWING: readonly PainZone[] = PAIN_ZONES.filter((zone) =>
  KNEE_VIEWS.every((view) => !knee({ view, side: 'right' }).zones.some((one) => one.zone === zone)),
);

/** A zone on one of the views. */
export interface Spot {
  readonly view: KneeView;
  readonly zone: PainZone;
}

const GAP_BETWEEN_VIEWS = 16;
/** Where every zone of a knee lies, the views beside each other from the viewer's left to the right, or mirrored. */
const placesOf = (side: Side, isMirrored: boolean): readonly (Spot & { readonly at: Point })[] =>
  (isMirrored ? KNEE_VIEWS.toReversed() : KNEE_VIEWS).flatMap((view, place) =>
    knee({ view, side }).zones.map(({ zone, labelPoint: [x, y] }) => ({
      view,
      zone,
      at: [x + place * (KNEE_BOX.width + GAP_BETWEEN_VIEWS), y] as const,
    })),
  );

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** The first and the last view are far apart: a key leads to each. */
const ENDS: Readonly<Record<string, KneeView | undefined>> = { Home: KNEE_VIEWS[0], End: KNEE_VIEWS.at(-1) };
/** How much worse a step aside is than the same step ahead. */
const ASIDE = 2.5;

/**
 * The zone next to another one in the direction of an arrow key, or at about its height on the first or last view for
 * Home and End; undefined at the edge, or for another key. On a mirrored page the views change places; what each of
 * them shows does not.
 */
export function spotBeside(side: Side, from: Spot, arrow: string, isMirrored = false): Spot | undefined {
  const direction = DIRECTIONS[arrow];
  const places = placesOf(side, isMirrored);
  const here = places.find(({ view, zone }) => view === from.view && zone === from.zone);
  if (here === undefined) return undefined;
  const end = ENDS[arrow];
  if (end !== undefined) return spotAtHeight(side, end, here.at[1]);
  if (direction === undefined) return undefined;
  const cost = ({ at }: { at: Point }): number => {
    const [dx, dy] = [at[0] - here.at[0], at[1] - here.at[1]];
    const ahead = dx * direction[0] + dy * direction[1];
    return ahead <= 0.5 ? Infinity : ahead + ASIDE * Math.abs(dx * direction[1] + dy * direction[0]);
  };
  const [next] = places.toSorted((one, other) => cost(one) - cost(other));
  return next === undefined || cost(next) === Infinity ? undefined : { view: next.view, zone: next.zone };
}

function spotAtHeight(side: Side, view: KneeView, height: number): Spot | undefined {
  const off = ({ labelPoint: [x, y] }: KneeZone): number =>
    Math.abs(y - height) + Math.abs(x - KNEE_BOX.width / 2) / 10;
  const [next] = knee({ view, side }).zones.toSorted((one, other) => off(one) - off(other));
  return next && { view, zone: next.zone };
}

/** Half of the smallest target, in units of the drawing at the size of the large knee. */
const TARGET_RADIUS = 14;

/**
 * How far around the middle of a zone a press still means this zone: a target of at least 24 pixels, that stops
 * short of the middle of its neighbour.
 */
export function reachOf({ zones }: Knee, zone: PainZone): number {
  const own = zones.find((one) => one.zone === zone);
  if (own === undefined) return 0;
  const toNext = zones.flatMap((one) => (one === own ? [] : [distance(one.labelPoint, own.labelPoint)]));
  return Math.min(TARGET_RADIUS, ...toNext.map((far) => far * 0.9));
}
