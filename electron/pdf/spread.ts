import type { Content } from 'pdfmake/interfaces';
import { bottomOf, itemsOf, move, stripOf, topOf, type Body } from './laid-items.ts';
import type { LaidItem, LaidPage } from './pdfmake-parts.ts';

/** A gap grows by so many points at most: more would tear the sheet apart. */
const MOST = 10;
/** Between the last words and the foot, or the line to cut off the strip below them. */
const ABOVE_FOOT = 8;
const ABOVE_CUT = 14;

/** Marks where blocks part, so that `spread` finds the places. Nothing of it is drawn. */
export const withSeams = (contents: readonly Content[]): Content[] =>
  contents.flatMap((content) => [seam(), content]);

const seam = (): Content => {
  const mark = { type: 'line' as const, x1: 0, y1: 0, x2: 0, y2: 0, isSeam: true };
  return { canvas: [mark] };
};

/** Gives what is left empty at the end of a page to the gaps between its blocks, in equal parts. */
export function spread(page: LaidPage, body: Body): void {
  const items = itemsOf(page, body);
  const strip = stripOf(page, body)?.strip ?? new Set();
  const end = strip.size === 0 ? body.foot - ABOVE_FOOT : Math.min(...[...strip].map(topOf)) - ABOVE_CUT;
  const movable = items.filter((item) => !strip.has(item));
  const words = movable.filter(({ isSeam }) => isSeam !== true);
  const seams = movable.filter((item) => isBetween(item, words));
  const free = end - Math.max(...words.map(bottomOf));
  const share = Math.min(MOST, free / seams.length);
  if (seams.length === 0 || share <= 0) return;
  const order = new Map(items.map((item, index) => [item, index]));
  const shifts = words.map((item) => seams.filter((one) => isBelow(item, one, order)).length * share);
  words.forEach((item, index) => move(item, shifts[index] ?? 0));
}

/** The marks have served once the sheet is as it will be. */
export function removeSeams(page: LaidPage): void {
  page.items = page.items.filter(({ item }) => item.isSeam !== true);
}

/** A mark at the head of a page, or after its last block, parts nothing. */
const isBetween = (mark: LaidItem, words: readonly LaidItem[]): boolean =>
  mark.isSeam === true &&
  words.some((item) => bottomOf(item) <= topOf(mark) && bottomOf(item) > topOf(item)) &&
  words.some((item) => topOf(item) >= topOf(mark));

/** Grounds of cells are drawn before everything else, so the order alone does not tell. */
const isBelow = (item: LaidItem, mark: LaidItem, order: ReadonlyMap<LaidItem, number>): boolean =>
  (order.get(item) ?? 0) > (order.get(mark) ?? 0) || (topOf(item) + bottomOf(item)) / 2 > topOf(mark);
