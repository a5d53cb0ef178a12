import type { LaidItem, LaidPage } from './pdfmake-parts.ts';

/** Where the text of a page begins and ends, in points from the top. */
export interface Body {
  readonly head: number;
  readonly foot: number;
}

/** What stands between the running head and the foot, in the order in which it is drawn. */
export const itemsOf = (page: LaidPage, { head, foot }: Body): readonly LaidItem[] =>
  page.items.map(({ item }) => item).filter((item) => topOf(item) >= head && topOf(item) < foot);

export const topOf = ({ y, y1 }: LaidItem): number => y ?? y1 ?? 0;

export function bottomOf(item: LaidItem): number {
  const { _height: height, h, y2 } = item;
  return Math.max(topOf(item) + (item.getHeight?.() ?? height ?? h ?? 0), y2 ?? 0);
}

export function move(item: LaidItem, by: number): void {
  if (item.y !== undefined) item.y += by;
  if (item.y1 !== undefined) item.y1 += by;
  if (item.y2 !== undefined) item.y2 += by;
}

/** The line to cut, its scissors and its words are drawn one after the other. */
const CUT_MARKS = 3;

/** The strip to be cut off, and what marks the cut. Undefined on a page without one. */
export function stripOf(
  page: LaidPage,
  body: Body,
): { readonly marks: readonly LaidItem[]; readonly strip: ReadonlySet<LaidItem> } | undefined {
  const items = page.items.map(({ item }) => item);
  const cut = items.findIndex(({ isCut }) => isCut === true);
  const line = items[cut];
  if (line === undefined) return undefined;
  // Grounds of cells are drawn before everything else, so the order alone does not tell.
  const below = itemsOf(page, body).filter((item) => items.indexOf(item) > cut || topOf(item) > topOf(line));
  // The scissors rise above the line, at the head of a page above the body.
  const marks = items.slice(cut, cut + CUT_MARKS);
  return { marks, strip: new Set([...marks, ...below]) };
}
