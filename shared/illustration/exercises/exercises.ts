import type { ExerciseId } from '#shared/knowledge/interventions.ts';
import type { Drawing } from '../drawing.ts';
import { drawTwoFrames, type TwoFrames } from '../figure/frames.ts';
import type { Side } from '../knee/types.ts';
import { hips } from './hips.ts';

const FRAMES: Readonly<Partial<Record<ExerciseId, TwoFrames>>> = hips;

/** Start and end of an exercise, for the side that works; in units of the figure, 200 high. */
export function drawExercise(id: ExerciseId, side: Side): Drawing | undefined {
  const frames = FRAMES[id];
  return frames && drawTwoFrames(frames, side);
}
