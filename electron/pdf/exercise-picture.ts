import type { Content } from 'pdfmake/interfaces';
import type { ExerciseCard } from '#shared/handout/types.ts';
import { toSvg } from '#shared/illustration/drawing.ts';
import { drawExercise } from '#shared/illustration/exercises/exercises.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';

/** In points: so high, the sheet of worked example 1 keeps to two pages of A4. */
const HEIGHT_AT_MOST = 95;

/** How the exercise begins and where it ends, for the side that works. */
export function exercisePicture({ id, side }: ExerciseCard, width: number): Content | undefined {
  const drawing = drawExercise(id, side);
  if (drawing === undefined) return undefined;
  const scale = Math.min(width / drawing.width, HEIGHT_AT_MOST / drawing.height);
  return {
    svg: toSvg(drawing, PRINT_PALETTE),
    width: drawing.width * scale,
    height: drawing.height * scale,
  };
}
