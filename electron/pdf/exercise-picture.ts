import type { Content } from 'pdfmake/interfaces';
import type { ExerciseCard } from '#shared/handout/types.ts';
import { toSvg } from '#shared/illustration/drawing.ts';
import { drawExercise } from '#shared/illustration/exercises/exercises.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';

interface Picture {
  readonly content: Content;
  readonly width: number;
}

/** How the exercise begins and where it ends, for the side that works; as large as the room in points allows. */
export function exercisePicture(
  { id, side }: ExerciseCard,
  room: { readonly width: number; readonly height: number },
): Picture {
  const drawing = drawExercise(id, side);
  const scale = Math.min(room.width / drawing.width, room.height / drawing.height);
  const width = drawing.width * scale;
  return { content: { svg: toSvg(drawing, PRINT_PALETTE), width, height: drawing.height * scale }, width };
}
