import { bottomOf, itemsOf, move, stripOf, topOf, type Body } from './laid-items.ts';
import type { LaidPage } from './pdfmake-parts.ts';

/** Between the strip and the foot of the page. */
const ABOVE_FOOT = 4;
/** Between the strip and what marks the cut below it. */
const BELOW = 5;

/**
 * Moves the strip to the foot of its page, where one cut takes it off. A strip that has a page of its own stays
 * at the top, and its line goes below it.
 */
export function placeStrip(page: LaidPage, body: Body): void {
  const found = stripOf(page, body);
  if (found === undefined) return;
  const { marks, strip } = found;
  const end = Math.max(...[...strip].map(bottomOf));
  const isAlone = itemsOf(page, body).every((item) => strip.has(item) || item.isSeam === true);
  if (isAlone) {
    const top = Math.min(...marks.map(topOf));
    for (const item of marks) move(item, end + BELOW - top);
  } else {
    for (const item of strip) move(item, body.foot - end - ABOVE_FOOT);
  }
}
