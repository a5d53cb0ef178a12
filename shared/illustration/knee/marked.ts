import type { PainZone } from '#shared/intake/pain-zones.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { isInside, polygon, polyline, round, type Point } from '../geometry.ts';
import { hatch } from '../hatching.ts';
import { knee } from './knee.ts';
import {
  KNEE_BOX,
  KNEE_VIEWS,
  type Knee,
  type KneeView,
  type KneeZone,
  type Landmark,
  type Side,
} from './types.ts';

/** A view with sore zones marked for the paper, and where its lines leave at the right edge. */
export interface MarkedKnee {
  readonly view: KneeView;
  readonly drawing: Drawing;
  /** One line each, from the part to the right edge of the drawing: its name stands there at this height. */
  readonly leaders: readonly { readonly part: 'sore-spot' | Landmark; readonly y: number }[];
}

/** Views on which a zone lies so that it is seen best, the best one first. */
const BEST_VIEWS: Readonly<Partial<Record<PainZone, readonly KneeView[]>>> = {
  'lateral-femoral-epicondyle': ['outer', 'front'],
  'lateral-joint-line': ['outer', 'front'],
  'fibular-head': ['outer', 'back', 'front'],
  'medial-joint-line': ['inner', 'front'],
  'medial-condyle': ['inner', 'front'],
  'pes-anserine': ['inner', 'front'],
  'shin-medial': ['inner', 'front'],
  'prepatellar-skin': ['outer', 'inner'],
  'posterior-medial': ['back', 'inner'],
  'posterior-lateral': ['back', 'outer'],
  calf: ['back', 'outer', 'inner'],
};

/** The views that show a zone, the best one first; none for pain away from the knee. A whole knee is seen from the front. */
export function viewsOf(zone: PainZone): readonly KneeView[] {
  if (zone === 'diffuse') return KNEE_VIEWS;
  return (
    BEST_VIEWS[zone] ??
    KNEE_VIEWS.filter((view) => knee({ view, side: 'right' }).zones.some((one) => one.zone === zone))
  );
}

/**
 * The pictures for "What is it?": first the view that shows the main zone best, then, where that view hides other
 * marked zones, one more that shows most of those. Empty when no marked zone lies on the knee.
 */
export function kneeWithZones({
  side,
  zones,
  main,
  point = [],
  withLeaders = true,
}: {
  readonly side: Side;
  readonly zones: readonly PainZone[];
  readonly main: PainZone;
  /** Parts to name beside the main zone, where the view shows them. */
  readonly point?: readonly Landmark[];
  /** False where no name will stand at the end of the lines. */
  readonly withLeaders?: boolean;
}): readonly MarkedKnee[] {
  const [first] = viewsOf(main);
  const hidden = zones.filter((zone) => first === undefined || !viewsOf(zone).includes(first));
  const shownBy = (view: KneeView): number => hidden.filter((zone) => viewsOf(zone).includes(view)).length;
  const [second] = KNEE_VIEWS.filter((view) => shownBy(view) > 0).sort((a, b) => shownBy(b) - shownBy(a));
  return [first, second].flatMap((view) =>
    view === undefined
      ? []
      : [marked(knee({ view, side }), { zones, main, point: view === first ? point : [], withLeaders })],
  );
}

interface Marks {
  readonly zones: readonly PainZone[];
  readonly main: PainZone;
  readonly point: readonly Landmark[];
  readonly withLeaders: boolean;
}
function marked(picture: Knee, { zones, main, point, withLeaders }: Marks): MarkedKnee {
  const mainZone = picture.zones.find(({ zone }) => zone === main);
  const others = picture.zones.filter(({ zone }) => zone !== main && zones.includes(zone));
  const leaders = [
    ...(mainZone === undefined ? [] : [{ part: 'sore-spot' as const, from: rightEndOf(mainZone) }]),
    ...point.flatMap((part) => {
      const from = picture.landmarks[part];
      return from === undefined ? [] : [{ part, from }];
    }),
  ];
  return {
    view: picture.view,
    drawing: {
      ...picture.drawing,
      shapes: [
        ...picture.drawing.shapes,
        ...(zones.includes('diffuse') ? wholeKnee(picture) : []),
        ...others.flatMap(alsoSore),
        ...(mainZone === undefined ? [] : soreSpot(mainZone)),
        ...(withLeaders ? leaders.map(({ from }) => leader(from)) : []),
      ],
    },
    leaders: leaders.map(({ part, from }) => ({ part, y: round(from[1]) })),
  };
}

/** The main zone: solid, hatched in white, with a gap of paper round it; the darkest spot on any printer. */
const soreSpot = ({ shape, rings }: KneeZone): readonly Shape[] => [
  { d: shape, stroke: 'paper', strokeWidth: 4 },
  { d: shape, fill: 'accent', evenOdd: true },
  { d: hatch(rings, 3.6), stroke: 'paper', strokeWidth: 0.8, strokeOpacity: 0.85 },
  { d: shape, stroke: 'accent', strokeWidth: 1 },
];

/** Any other marked zone: a tint with a full edge and a few rising strokes. */
const alsoSore = ({ shape, rings }: KneeZone): readonly Shape[] => [
  { d: shape, fill: 'paper', fillOpacity: 0.6, evenOdd: true },
  { d: shape, fill: 'accent', fillOpacity: 0.3, evenOdd: true },
  { d: hatch(rings, 5, true), stroke: 'accent', strokeWidth: 0.6 },
  { d: shape, stroke: 'accent', strokeWidth: 1 },
];

/** Pain all over: the knee a hand's width above and below the joint, shaded without any spot. */
const wholeKnee = ({ around }: Knee): readonly Shape[] => [
  { d: polygon(around), fill: 'accent', fillOpacity: 0.14 },
  { d: hatch([around], 7, true), stroke: 'accent', strokeWidth: 0.55, strokeOpacity: 0.8 },
];

/** Where a line to the right leaves a zone: on its rightmost edge at the height of its label. */
function rightEndOf({ rings, labelPoint }: KneeZone): Point {
  const [outline = []] = rings;
  const [x, y] = labelPoint;
  let end = x;
  while (isInside([end, y], [outline])) end += 0.5;
  return [end, y];
}

const leader = (from: Point): Shape => ({
  d: polyline([from, [KNEE_BOX.width, from[1]]]),
  stroke: 'ink',
  strokeWidth: 0.9,
});
