import type { LaidItem, LaidPage } from './pdfmake-parts.ts';

/** The line to cut, its scissors and its words are drawn one after the other. */
const CUT_MARKS = 3;
/** Between the strip and the foot of the page. */
const ABOVE_FOOT = 4;
/** Between the strip and a line to cut below it. */
const BELOW = 12;

/**
 * Moves the strip to the foot of its page, where one cut takes it off. A strip that has a page of its own stays
 * at the top, and its line goes below it. `head` and `foot` are where the text of a page begins and ends, in points
 * from the top.
 */
export function placeStrip(
  page: LaidPage,
  { head, foot }: { readonly head: number; readonly foot: number },
): void {
  const items = page.items.map(({ item }) => item);
  const body = items.filter((item) => topOf(item) >= head && topOf(item) < foot);
  const cut = body.findIndex(({ isCut }) => isCut === true);
  const marks = cut === -1 ? [] : body.slice(cut, cut + CUT_MARKS);
  const [line] = marks;
  if (line === undefined) return;
  // Grounds of cells are drawn before everything else, so the order alone does not tell.
  const strip = body.filter((item, index) => index >= cut || topOf(item) > topOf(line));
  const end = Math.max(...strip.map(bottomOf));
  if (strip.length === body.length) {
    for (const item of marks) move(item, end + BELOW - topOf(line));
  } else {
    for (const item of strip) move(item, foot - end - ABOVE_FOOT);
  }
}

const topOf = ({ y, y1 }: LaidItem): number => y ?? y1 ?? 0;

function bottomOf(item: LaidItem): number {
  const { _height: height, h, y2 } = item;
  return Math.max(topOf(item) + (item.getHeight?.() ?? height ?? h ?? 0), y2 ?? 0);
}

function move(item: LaidItem, by: number): void {
  if (item.y !== undefined) item.y += by;
  if (item.y1 !== undefined) item.y1 += by;
  if (item.y2 !== undefined) item.y2 += by;
}
