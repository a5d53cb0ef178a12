import type {
  drawingMessages as englishDrawingMessages,
  exerciseDrawingWords as englishExerciseDrawingWords,
  adviceDrawingWords as englishAdviceDrawingWords,
} from '../en/drawings.ts';
import type { Translated } from '../translation.ts';

/** How drawings are told to those who cannot see them. `side` is left, right or both. */
export const drawingMessages: Translated<typeof englishDrawingMessages> = {};

export const exerciseDrawingWords: Translated<typeof englishExerciseDrawingWords> = {};

export const adviceDrawingWords: Translated<typeof englishAdviceDrawingWords> = {};
