import type { ExerciseId } from '#shared/knowledge/interventions.ts';
import type { Drawing } from '../drawing.ts';
import { facing, twoFrames } from '../figure/arrange.ts';
import { frameShapes, type TwoFrames } from '../figure/frame.ts';
import type { Side } from '../knee/types.ts';
import { calf } from './calf.ts';
import { floor } from './floor.ts';
import { shortFoot } from './short-foot.ts';
import { squats } from './squats.ts';
import { standing } from './standing.ts';
import { stretches } from './stretches.ts';

/** Every exercise that the whole figure shows. */
export const figureExercises: Readonly<Record<Exclude<ExerciseId, 'ex-short-foot'>, TwoFrames>> = {
  ...floor,
  ...squats,
  ...calf,
  ...standing,
  ...stretches,
};

/**
 * How an exercise begins and where it ends, for the side of the body that works. Both moments stand at one scale
 * with their letters; in units of the figure, which is 200 high.
 */
export function drawExercise(id: ExerciseId, side: Side): Drawing {
  const [a, b] =
    id === 'ex-short-foot'
      ? [shortFoot.a, shortFoot.b]
      : [figureExercises[id].a, figureExercises[id].b].map((frame) =>
          frameShapes(frame, figureExercises[id]),
        );
  return twoFrames(facing(a ?? [], side), facing(b ?? [], side));
}
