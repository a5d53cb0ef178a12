import type { Tag } from './tag.ts';

/** A marked piece of a page, to be hung into the structure tree. */
export type MarkedContent = object;

/** One element of the structure tree, from its reading to its writing. */
export interface StructureElement extends Tag {
  readonly children: StructureElement[];
  /** The pieces of pages that are drawn for it, in the order of drawing. */
  readonly marks: MarkedContent[];
  /** Columns of a table that a cell goes over. */
  readonly columns?: number;
  /** Where a figure stands: left, bottom, right and top in points of the page. */
  box?: readonly [left: number, bottom: number, right: number, top: number];
}

/** Words of a leaf as they stand in the content; the layout must not lose a letter of them. */
export interface Expected {
  readonly element: StructureElement;
  readonly text: string;
}

/** What pdfmake carries from the content through the layout to the drawing. */
export interface Leaf {
  element?: StructureElement;
}

export const newElement = (tag: Tag, columns?: number): StructureElement => ({
  ...tag,
  children: [],
  marks: [],
  ...(columns !== undefined && { columns }),
});
