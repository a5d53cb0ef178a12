import type { ExerciseId } from '#shared/knowledge/interventions.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { facing, oneFrame, twoFrames } from '../figure/arrange.ts';
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
  const { a, b } = momentsOf(id);
  return twoFrames(facing(a, side), facing(b, side));
}

/** Where an exercise ends, alone and without a letter: enough to tell it from others in a small space. */
export const drawEnd = (id: ExerciseId, side: Side): Drawing => oneFrame(facing(momentsOf(id).b, side));

function momentsOf(id: ExerciseId): { readonly a: readonly Shape[]; readonly b: readonly Shape[] } {
  if (id === 'ex-short-foot') return shortFoot;
  const exercise = figureExercises[id];
  return { a: frameShapes(exercise.a, exercise), b: frameShapes(exercise.b, exercise) };
}
