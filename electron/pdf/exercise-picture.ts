import type { Content } from 'pdfmake/interfaces';
import type { ExerciseCard } from '#shared/handout/types.ts';

export function exercisePicture(_exercise: ExerciseCard, _width: number): Content | undefined {
  return undefined;
}
