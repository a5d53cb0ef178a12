import type { Shape } from '../drawing.ts';
import { circle, movePath, type Point } from '../geometry.ts';
import { ofHeight } from './measures.ts';

/** Which of the two frames; the words of the paper call them so too. */
export type Letter = 'a' | 'b';

export const RING_RADIUS = ofHeight(0.06);

// Drawn, so that no printer needs a font for it; the middle of the ring is the origin.
const LETTERS: Readonly<Record<Letter, string>> = {
  a: 'M-3.9 5.2L0 -5.4L3.9 5.2M-2.5 1.7L2.5 1.7',
  b: 'M-3 5.2L-3 -5.2L0.4 -5.2C4.2 -5.2 4.2 -0.3 0.4 -0.3L-3 -0.3M0.4 -0.3C5.2 -0.3 5.2 5.2 0.6 5.2L-3 5.2',
};

/** A letter in its ring. */
export const letterRing = (letter: Letter, at: Point): readonly Shape[] => [
  { d: circle(at, RING_RADIUS), stroke: 'ink', strokeWidth: 1.3 },
  { d: movePath(LETTERS[letter], ([x, y]) => [x + at[0], y + at[1]]), stroke: 'ink', strokeWidth: 1.9 },
];
