import type { Drawing, Shape } from '../drawing.ts';
import { polyline } from '../geometry.ts';
import type { Side } from '../knee/types.ts';
import { boxOf, leftEdgeAbove, moveShapes, type Box } from './box.ts';
import { sceneOf, type Frame } from './frame.ts';
import { letterRing, RING_RADIUS, type Letter } from './letters.ts';
import { ofHeight } from './measures.ts';

/** An exercise as drawn for the right side: how it begins, and where it ends. */
export interface TwoFrames {
  readonly a: Frame;
  readonly b: Frame;
  /** Both sides of the body work; else the near side alone. */
  readonly both?: true;
}

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

/**
 * Both frames at one scale: side by side on one floor line, or A above B where they are wide. The letters stand
 * top left, clear of the figure. The left side of the body is the mirror image of the right.
 */
export function drawTwoFrames(exercise: TwoFrames, side: Side): Drawing {
  const shading = {
    near: 'figure-near',
    far: exercise.both === true ? 'figure-near' : 'figure-far',
  } as const;
  const a = facing(sceneOf(exercise.a, shading).shapes, side);
  const b = facing(sceneOf(exercise.b, shading).shapes, side);
  const all = boxOf([...a, ...b]);
  const isRow = all.right - all.left < (all.bottom - all.top) * 1.15;
  const [top, below] = [boxOf(a), boxOf(b)];
  const panels = withRoomForLetters([
    { letter: 'a', shapes: a, box: isRow ? all : { ...all, top: top.top, bottom: top.bottom } },
    { letter: 'b', shapes: b, box: isRow ? all : { ...all, top: below.top, bottom: below.bottom } },
  ]);
  return isRow ? inRow(panels) : stacked(panels);
}

/** The right side as it is, the left as its mirror image. */
export const facing = (shapes: readonly Shape[], side: Side): readonly Shape[] =>
  side === 'right' ? shapes : moveShapes(shapes, ([x, y]) => [-x, y]);

type Panels = readonly [Panel, Panel];

function withRoomForLetters([a, b]: Panels): Panels {
  const missing = ({ shapes, box }: Panel): number =>
    box.left + RING_ROOM - leftEdgeAbove(shapes, box.top + RING_ROOM);
  const room = Math.max(0, missing(a), missing(b));
  const widened = (panel: Panel): Panel => ({ ...panel, box: { ...panel.box, left: panel.box.left - room } });
  return [widened(a), widened(b)];
}

const sizeOf = ({ left, right, top, bottom }: Box) => ({
  width: right - left + 2 * MARGIN,
  height: bottom - top + 2 * MARGIN,
});

function inRow([a, b]: Panels): Drawing {
  const { width, height } = sizeOf(a.box);
  return drawing(2 * width + GAP, height, [...place(a, 0, 0), ...place(b, width + GAP, 0)]);
}

function stacked([a, b]: Panels): Drawing {
  const [first, second] = [sizeOf(a.box), sizeOf(b.box)];
  const below = first.height + GAP;
  return drawing(first.width, below + second.height, [...place(a, 0, 0), ...place(b, 0, below)]);
}

const drawing = (width: number, height: number, shapes: readonly Shape[]): Drawing => ({
  width: Math.ceil(width),
  height: Math.ceil(height),
  shapes,
});

function place({ letter, shapes, box }: Panel, x: number, y: number): readonly Shape[] {
  const floor: Shape = {
    d: polyline([
      [box.left, 0],
      [box.right, 0],
    ]),
    stroke: 'floor',
    strokeWidth: FLOOR_WIDTH,
  };
  const placed = moveShapes([floor, ...shapes], ([px, py]) => [
    px - box.left + MARGIN + x,
    py - box.top + MARGIN + y,
  ]);
  return [...placed, ...letterRing(letter, [x + RING_RADIUS + 1, y + RING_RADIUS + 1])];
}
