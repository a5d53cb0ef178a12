import type { Shape } from '../drawing.ts';
import { polygon, type Point } from '../geometry.ts';
import { moveShapes } from '../figure/box.ts';
import { frameShapes, type Frame } from '../figure/frame.ts';
import { arrow } from '../figure/marks.ts';
import { ofHeight } from '../figure/measures.ts';
import { arm, leg } from '../figure/pose.ts';

const STEP_WIDTH = 108;
const STEP_HEIGHT = 30;
/** Share of running in a session, step by step. */
const RUNNING = [0.25, 0.5, 0.75] as const;

const WALKER: Frame = {
  pose: {
    view: 'side',
    trunk: 3,
    near: { arm: arm(-18, -4), leg: leg(22, 16, 108) },
    far: { arm: arm(20, 34), leg: leg(-14, -30, 52, 90) },
  },
  on: { part: 'near-foot', height: 0, joint: 'pelvis', x: 0 },
  rests: [{ part: 'far-toes', height: 0 }],
};
const RUNNER: Frame = {
  pose: {
    view: 'side',
    trunk: 9,
    head: 6,
    near: { arm: arm(-52, 40), leg: leg(52, -8, 84) },
    far: { arm: arm(34, 122), leg: leg(-22, -44, 30, 62) },
  },
  on: { part: 'far-toes', height: 0, joint: 'pelvis', x: 0 },
};

const block = (from: number, to: number, bottom: number, top: number): string =>
  polygon([
    [from, -bottom],
    [from, -top],
    [to, -top],
    [to, -bottom],
  ]);

/** A step with the session on its face: walking light, running dark. */
function stair(running: number, index: number): readonly Shape[] {
  const from = index * STEP_WIDTH;
  const to = from + STEP_WIDTH;
  const top = (index + 1) * STEP_HEIGHT;
  const [start, end] = [from + 9, to - 9];
  const change = end - (end - start) * running;
  const edge = { stroke: 'floor', strokeWidth: ofHeight(0.007) } as const;
  return [
    { d: block(from, to, 0, top), fill: 'prop', ...edge },
    { d: block(start, change, top - 21, top - 9), fill: 'figure-far' },
    { d: block(change, end, top - 21, top - 9), fill: 'figure-near' },
  ];
}

const at = (frame: Frame, [x, height]: Point): readonly Shape[] =>
  moveShapes(frameShapes(frame), ([px, py]) => [px + x, py - height]);

/** From walking with a little running to running with a little walking, a step at a time. */
export const walkRunSteps: readonly Shape[] = [
  ...RUNNING.flatMap(stair),
  ...at(WALKER, [46, STEP_HEIGHT]),
  ...at(RUNNER, [2.5 * STEP_WIDTH, 3 * STEP_HEIGHT]),
  ...arrow([1.24 * STEP_WIDTH, -4.4 * STEP_HEIGHT], 118, 56, 3),
];
