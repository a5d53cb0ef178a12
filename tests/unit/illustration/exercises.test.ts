import { describe, expect, it } from 'vitest';
import type { Drawing, Shape } from '#shared/illustration/drawing.ts';
import { toSvg } from '#shared/illustration/drawing.ts';
import { drawExercise, figureExercises } from '#shared/illustration/exercises/exercises.ts';
import { distance, pointsOf, type Point } from '#shared/illustration/geometry.ts';
import { LENGTH } from '#shared/illustration/figure/measures.ts';
import {
  edgesOf,
  placeFigure,
  type Contact,
  type Frame,
  type Part,
} from '#shared/illustration/figure/frame.ts';
import {
  degreesOf,
  factorOf,
  limbsPose,
  type BodySide,
  type Pose,
} from '#shared/illustration/figure/pose.ts';
import type { Prop } from '#shared/illustration/figure/props.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';
import { strengtheningInterventions } from '#shared/knowledge/interventions/strengthening.ts';
import { stretchingInterventions } from '#shared/knowledge/interventions/stretching.ts';
import type { Equipment, Exercise } from '#shared/knowledge/types.ts';
import type { ExerciseId } from '#shared/knowledge/interventions.ts';

const EXERCISES: Readonly<Record<ExerciseId, Exercise>> = {
  ...strengtheningInterventions,
  ...stretchingInterventions,
};
const ids = Object.keys(EXERCISES) as ExerciseId[];
const SIDES = ['left', 'right'] as const;
const BODY_SIDES = ['near', 'far'] as const;

/** A halo of paper may be cut at the edge: it does not show. */
const shows = ({ fill, stroke }: Shape): boolean => fill !== undefined || stroke !== 'paper';
const isOfFigure = ({ fill }: Shape): boolean => fill === 'figure-near' || fill === 'figure-far';

const moments = Object.entries(figureExercises).flatMap(([id, exercise]) =>
  (['a', 'b'] as const).map((letter) => ({ name: `${id} ${letter}`, exercise, frame: exercise[letter] })),
);

describe('every exercise', () => {
  it('counts at least forty', () => {
    expect(ids.length).toBeGreaterThanOrEqual(40);
  });

  it('has a drawing of its own, and each side another', () => {
    const drawings = ids.flatMap((id) => SIDES.map((side) => toSvg(drawExercise(id, side), PRINT_PALETTE)));
    expect(new Set(drawings).size).toBe(ids.length * SIDES.length);
  });

  it.each(ids)('%s ends other than it starts', (id) => {
    const [a, b] = panelsOf(drawExercise(id, 'right'));
    expect(outlineOf(a)).not.toEqual(outlineOf(b));
  });

  it.each(ids)('%s stays inside its box on both sides', (id) => {
    for (const side of SIDES) {
      const { width, height, shapes } = drawExercise(id, side);
      const outside = shapes
        .filter(shows)
        .flatMap(({ d }) => pointsOf(d))
        .filter(([x, y]) => x < 0 || y < 0 || x > width || y > height);
      expect(outside).toEqual([]);
    }
  });

  it.each(ids)('%s on the left is the exact mirror image of the right', (id) => {
    const right = panelsOf(drawExercise(id, 'right'));
    const left = panelsOf(drawExercise(id, 'left'));
    for (const [index, panel] of right.entries()) {
      const image = outlineOf(panel).map(([x, y]): Point => [-x, y]);
      expect(apart(image, outlineOf(left[index] ?? []))).toBeLessThan(0.03);
    }
  });
});

/** The shapes of both frames without floor and letter; letters are the only thing drawn in ink. */
function panelsOf({ shapes }: Drawing): readonly [readonly Shape[], readonly Shape[]] {
  const ends = shapes.flatMap(({ stroke }, index) => (stroke === 'ink' ? [index] : []));
  const [endOfA = 0, , endOfB = 0] = ends;
  return [shapes.slice(1, endOfA), shapes.slice(endOfA + 3, endOfB)];
}
const outlineOf = (shapes: readonly Shape[]): readonly Point[] =>
  shapes.filter(({ dash }) => dash === undefined).flatMap(({ d }) => pointsOf(d));

/** The largest distance between two outlines, wherever they stand. */
function apart(a: readonly Point[], b: readonly Point[]): number {
  expect(a.length).toBe(b.length);
  const [[ax, ay] = [0, 0]] = a;
  const [[bx, by] = [0, 0]] = b;
  return Math.max(
    ...a.map(([x, y], index) => {
      const [ox, oy] = b[index] ?? [NaN, NaN];
      return Math.hypot(x - ax - (ox - bx), y - ay - (oy - by));
    }),
  );
}

describe('the figure', () => {
  it.each(moments)('$name keeps the length of every bone, or shows it shortened', ({ frame }) => {
    const { skeleton } = placeFigure(frame);
    for (const side of BODY_SIDES) {
      const { arm, leg } = limbsPose(frame.pose, side);
      const joints = skeleton[side];
      const measured = [
        [distance(joints.shoulder, joints.elbow), LENGTH.upper, arm.upper],
        [distance(joints.elbow, joints.wrist), LENGTH.fore, arm.fore],
        [distance(joints.hip, joints.knee), LENGTH.thigh, leg.thigh],
        [distance(joints.knee, joints.ankle), LENGTH.shank, leg.shank],
      ] as const;
      for (const [length, whole, bone] of measured) {
        expect(factorOf(bone)).toBeGreaterThan(0.3);
        expect(factorOf(bone)).toBeLessThanOrEqual(1);
        expect(length).toBeCloseTo(whole * factorOf(bone), 6);
      }
    }
  });

  it.each(moments)('$name bends no joint further than a body can', ({ frame: { pose } }) => {
    for (const side of BODY_SIDES)
      for (const [joint, angle, from, to] of jointAngles(pose, side))
        expect([joint, angle >= from && angle <= to, angle]).toEqual([joint, true, angle]);
  });

  it.each(moments)('$name rests where it says, and nothing of it is in the floor', ({ frame }) => {
    const contacts = [{ part: frame.on.part, height: frame.on.height }, ...(frame.rests ?? [])];
    for (const contact of contacts) expect(gapOf(frame, contact)).toBeLessThanOrEqual(2);
    expect(lowestOf(frame)).toBeGreaterThanOrEqual(frame.pose.view === 'front' ? -5 : -1.6);
  });
});

type Range = readonly [joint: string, degrees: number, from: number, to: number];
const turned = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
const SHORTENED = 0.9;

/** Angles as a clinician measures them, of the joints whose bones lie in the plane of the picture. */
function jointAngles(pose: Pose, side: BodySide): readonly Range[] {
  const { arm, leg } = limbsPose(pose, side);
  const chest = pose.chest ?? pose.trunk;
  const isFlat = (...bones: readonly Parameters<typeof factorOf>[0][]): boolean =>
    bones.every((bone) => factorOf(bone) >= SHORTENED);
  const [thigh, shank, upper, fore] = [leg.thigh, leg.shank, arm.upper, arm.fore].map(degreesOf) as [
    number,
    number,
    number,
    number,
  ];
  if (pose.view === 'front') {
    const outwards = (side === 'near' ? -1 : 1) * turned(thigh + pose.trunk + (pose.pelvis ?? 0));
    return [
      ['hip, outwards', outwards, -35, 50],
      ...(isFlat(leg.thigh, leg.shank) ? [['knee, sideways', turned(thigh - shank), -16, 16] as const] : []),
    ];
  }
  return [
    ...(isFlat(leg.thigh) ? [['hip, forwards', turned(thigh + pose.trunk), -30, 130] as const] : []),
    ...(isFlat(leg.thigh, leg.shank) ? [['knee', turned(thigh - shank), -3, 152] as const] : []),
    ...(isFlat(leg.shank) && leg.foot !== undefined
      ? [['ankle', turned(leg.foot - shank), 30, 128] as const]
      : []),
    ...(leg.toes === undefined || leg.foot === undefined
      ? []
      : [['toes', turned(leg.toes - leg.foot), -20, 80] as const]),
    ['shoulder, forwards', ((turned(upper + chest) + 90 + 360) % 360) - 90, -75, 190],
    ['elbow', turned(fore - upper), -3, 150],
    ['back', turned(chest - pose.trunk), -25, 45],
    ['neck', turned((pose.head ?? chest) - chest), -45, 50],
  ];
}

const edges = (frame: Frame, part: Part): readonly Point[] => {
  const { body, move } = placeFigure(frame);
  return edgesOf(body, part).map(([x, y]) => [x + move[0], y + move[1]]);
};
function gapOf(frame: Frame, contact: Contact): number {
  const points = edges(frame, contact.part);
  if ('height' in contact) return Math.abs(-Math.max(...points.map(([, y]) => y)) - contact.height);
  return Math.min(
    ...[Math.min, Math.max].map((end) => Math.abs(end(...points.map(([x]) => x)) - contact.wall)),
  );
}
const PARTS: readonly Part[] = [
  'trunk',
  'head',
  ...BODY_SIDES.flatMap((side) =>
    (['foot', 'shank', 'thigh', 'hand', 'fore'] as const).map((part): Part => `${side}-${part}`),
  ),
];
const lowestOf = (frame: Frame): number =>
  Math.min(...PARTS.flatMap((part) => edges(frame, part)).map(([, y]) => -y));

describe('the equipment', () => {
  const SHOWN_AS: Readonly<Record<Exclude<Equipment, 'mat'>, readonly Prop['kind'][]>> = {
    wall: ['wall'],
    chair: ['bar', 'block'],
    step: ['box'],
    bench: ['pad', 'bar'],
    band: ['band'],
    strap: ['strap'],
    weight: ['wheel', 'block'],
    wedge: ['block'],
    towel: ['roll', 'block'],
    roller: ['wheel'],
    'leg-press': ['pad', 'bar'],
    'leg-extension': ['pad', 'wheel'],
    mirror: ['mirror'],
  };

  it.each(moments)('of $name is in the picture', ({ name, exercise, frame }) => {
    const [id] = name.split(' ') as [ExerciseId];
    const kinds = [exercise, frame].flatMap(({ behind = [], before = [] }) =>
      [...behind, ...before].map(({ kind }) => kind),
    );
    const missing = EXERCISES[id].equipment.filter((piece) =>
      piece === 'mat' ? exercise.mat === undefined : !kinds.some((kind) => SHOWN_AS[piece].includes(kind)),
    );
    expect(missing).toEqual([]);
  });
});

describe('both greys', () => {
  it.each(moments)('$name shows a dark figure', ({ name }) => {
    const [id] = name.split(' ') as [ExerciseId];
    const figure = drawExercise(id, 'right').shapes.filter(isOfFigure);
    expect(figure.some(({ fill }) => fill === 'figure-near')).toBe(true);
  });
});
