import { interventions, type ExerciseId, type InterventionId } from '#shared/knowledge/interventions.ts';
import { adviceIds, drawAdvice, type AdviceId } from './advice/advice.ts';
import type { Drawing } from './drawing.ts';
import { drawExercise } from './exercises/exercises.ts';
import type { Side } from './knee/types.ts';

export type { AdviceId } from './advice/advice.ts';

/** Items of the plan that have a drawing: every exercise, and advice that one picture explains. */
export type DrawnId = ExerciseId | AdviceId;

export const isAdvice = (id: InterventionId): id is AdviceId => adviceIds.some((advice) => advice === id);
export const isDrawn = (id: InterventionId): id is DrawnId => 'doses' in interventions[id] || isAdvice(id);

/** Each is drawn once: a sheet that is laid out again, or a screen that is drawn again, takes what is there. */
const drawn = new Map<string, Drawing>();

/** The drawing of an item, for the side of the body that works or hurts; in units of the figure, which is 200 high. */
export function drawItem(id: DrawnId, side: Side): Drawing {
  const key = `${id} ${side}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const drawing = isAdvice(id) ? drawAdvice(id, side) : drawExercise(id, side);
  drawn.set(key, drawing);
  return drawing;
}
