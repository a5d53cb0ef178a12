import type { Drawing, Shape } from '../drawing.ts';
import { polyline } from '../geometry.ts';
import type { Side } from '../knee/types.ts';
import { boxOf, leftEdgeAbove, moveShapes, type Box } from './box.ts';
import { letterRing, RING_RADIUS, type Letter } from './letters.ts';
import { ofHeight } from './measures.ts';

const MARGIN = 3;
const GAP = 8;
const FLOOR_WIDTH = ofHeight(0.007);
const RING_ROOM = 2 * RING_RADIUS + 4;

/** Everything of one frame but its letter, and the part of the scene it shows. */
interface Panel {
  readonly letter: Letter;
  readonly shapes: readonly Shape[];
  readonly box: Box;
}

type Shapes = readonly Shape[];

/**
 * Two moments at one scale, each in a scene whose floor is at height 0: side by side on one floor line, or A above
 * B, as the figure comes out larger on a card. The letters stand top left, clear of the figure.
 */
export function twoFrames(a: Shapes, b: Shapes): Drawing {
  const row = inRow(a, b);
  const stack = stacked(a, b);
  return scaleOnCard(row) >= scaleOnCard(stack) ? row : stack;
}

/** One scene without a letter. */
export function oneFrame(shapes: Shapes): Drawing {
  const box = boxOf(shapes);
  const { width, height } = sizeOf(box);
  return drawing(width, height, placeShapes(shapes, box, 0, 0));
}

/** A scene as it is for the right side of the body, and its mirror image for the left. */
export const facing = (shapes: Shapes, side: Side): Shapes =>
  side === 'right' ? shapes : moveShapes(shapes, ([x, y]) => [-x, y]);

/** The room for a drawing on a card of the handout is about half again as wide as it is high. */
const scaleOnCard = ({ width, height }: Drawing): number => Math.min(1.45 / width, 1 / height);

function inRow(a: Shapes, b: Shapes): Drawing {
  const { top, bottom } = boxOf([...a, ...b]);
  const panel = (letter: Letter, shapes: Shapes): Panel =>
    withRoomForLetter({ letter, shapes, box: { ...boxOf(shapes), top, bottom } });
  const [left, right] = [panel('a', a), panel('b', b)];
  const { width, height } = sizeOf(left.box);
  return drawing(width + GAP + sizeOf(right.box).width, height, [
    ...place(left, 0, 0),
    ...place(right, width + GAP, 0),
  ]);
}

/** What stands still in both frames stands one below the other. */
function stacked(a: Shapes, b: Shapes): Drawing {
  const all = boxOf([...a, ...b]);
  const panel = (letter: Letter, shapes: Shapes): Panel => {
    const { top, bottom } = boxOf(shapes);
    return withRoomForLetter({ letter, shapes, box: { ...all, top, bottom } });
  };
  const [first, second] = [panel('a', a), panel('b', b)];
  const left = Math.min(first.box.left, second.box.left);
  const [upper, lower] = [first, second].map((one) => ({ ...one, box: { ...one.box, left } })) as [
    Panel,
    Panel,
  ];
  const { width, height } = sizeOf(upper.box);
  return drawing(width, height + GAP + sizeOf(lower.box).height, [
    ...place(upper, 0, 0),
    ...place(lower, 0, height + GAP),
  ]);
}

/** A panel begins so far to the left that nothing comes near its letter, and ends on the floor. */
function withRoomForLetter({ letter, shapes, box }: Panel): Panel {
  const missing = box.left + RING_ROOM - leftEdgeAbove(shapes, box.top + RING_ROOM);
  return {
    letter,
    shapes,
    box: { ...box, left: box.left - Math.max(0, missing), bottom: Math.max(box.bottom, FLOOR_WIDTH / 2) },
  };
}

const sizeOf = (box: Box): { readonly width: number; readonly height: number } => ({
  width: box.right - box.left + 2 * MARGIN,
  height: box.bottom - box.top + 2 * MARGIN,
});

const drawing = (width: number, height: number, shapes: readonly Shape[]): Drawing => ({
  width: Math.ceil(width),
  height: Math.ceil(height),
  shapes,
});

/** The line of the floor over the width of a box. */
export const floorLine = (from: number, to: number): Shape => ({
  d: polyline([
    [from, 0],
    [to, 0],
  ]),
  stroke: 'floor',
  strokeWidth: FLOOR_WIDTH,
});

const placeShapes = (shapes: Shapes, box: Box, x: number, y: number): Shapes =>
  moveShapes(shapes, ([px, py]) => [px - box.left + MARGIN + x, py - box.top + MARGIN + y]);

const place = ({ letter, shapes, box }: Panel, x: number, y: number): Shapes => [
  ...placeShapes([floorLine(box.left, box.right), ...shapes], box, x, y),
  ...letterRing(letter, [x + RING_RADIUS + 1, y + RING_RADIUS + 1]),
];
