import { bottomOf, itemsOf, move, stripOf, topOf, type Body } from './laid-items.ts';
import type { LaidPage } from './pdfmake-parts.ts';

/** The line to cut, its scissors and its words are drawn one after the other. */
const CUT_MARKS = 3;
/** Between the strip and the foot of the page. */
const ABOVE_FOOT = 4;
/** Between the strip and a line to cut below it. */
const BELOW = 12;

/**
 * Moves the strip to the foot of its page, where one cut takes it off. A strip that has a page of its own stays
 * at the top, and its line goes below it.
 */
export function placeStrip(page: LaidPage, place: Body): void {
  const body = itemsOf(page, place).filter(({ isSeam }) => isSeam !== true);
  const found = stripOf(body);
  if (found === undefined) return;
  const { cut, strip } = found;
  const marks = body.slice(cut, cut + CUT_MARKS);
  const end = Math.max(...strip.map(bottomOf));
  if (strip.length === body.length) {
    for (const item of marks) move(item, end + BELOW - Math.min(...marks.map(topOf)));
  } else {
    for (const item of strip) move(item, place.foot - end - ABOVE_FOOT);
  }
}
