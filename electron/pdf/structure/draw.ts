import {
  LayoutBuilder,
  Renderer,
  type LaidItem,
  type LaidPage,
  type PdfDocument,
  type TextLine,
  type TextNode,
} from '../pdfmake-parts.ts';
import type { Leaf, StructureElement } from './element.ts';

/** A layout whose lines remember the element that their text belongs to; pictures carry theirs as they are. */
export class StructuredLayout extends LayoutBuilder {
  override buildNextLine(node: TextNode & Leaf): TextLine | null {
    const line = super.buildNextLine(node);
    if (line !== null && node.element !== undefined) line.element = node.element;
    return line;
  }
}

type Artifact = 'Layout' | 'Pagination';

/** Draws pages and marks every piece: content of its element, or an artifact that no reader is told. */
export class MarkingRenderer extends Renderer {
  readonly #document: PdfDocument;
  #open: StructureElement | Artifact | undefined;
  /** What has been read once; the head of a table that comes again on the next page is an artifact. */
  readonly #drawn = new WeakSet<object>();

  constructor(document: PdfDocument) {
    super(document);
    this.#document = document;
    // pdfkit closes what is open at the end of a page.
    document.on('pageAdded', () => {
      this.#open = undefined;
    });
  }

  override renderPages(pages: readonly LaidPage[]): void {
    super.renderPages(pages);
    this.#close();
  }

  override renderLine(line: TextLine, x: number, y: number): void {
    const words = line.inlines ?? line;
    const isAgain = this.#drawn.has(words);
    this.#drawn.add(words);
    if (isAgain) Object.assign(line, { _outline: undefined });
    // Words without an element are the head and the foot of a page, or a table's head on its next page.
    this.#begin(isAgain ? undefined : line.element, 'Pagination');
    super.renderLine(line, x, y);
  }

  override renderVector(vector: LaidItem): void {
    this.#begin(undefined);
    super.renderVector(vector);
  }

  override renderImage(picture: LaidItem): void {
    this.#begin(undefined);
    super.renderImage(picture);
  }

  override renderSVG(picture: LaidItem): void {
    const { element } = picture;
    this.#begin(element);
    if (element !== undefined) placeFigure(element, picture, this.#document.page.height);
    super.renderSVG(picture);
  }

  #begin(element: StructureElement | undefined, artifact: Artifact = 'Layout'): void {
    const next = element ?? artifact;
    if (this.#open === next) return;
    this.#close();
    if (element === undefined) this.#document.markContent('Artifact', { type: artifact });
    else element.marks.push(this.#document.markStructureContent(element.role));
    this.#open = next;
  }

  #close(): void {
    if (this.#open !== undefined) this.#document.endMarkedContent();
    this.#open = undefined;
  }
}

function placeFigure(figure: StructureElement, picture: LaidItem, pageHeight: number): void {
  const { x = 0, y = 0, _width: width = 0, _height: height = 0 } = picture;
  const { box } = figure;
  const [left, bottom, right, top] = [x, pageHeight - y - height, x + width, pageHeight - y];
  figure.box =
    box === undefined
      ? [left, bottom, right, top]
      : [Math.min(left, box[0]), Math.min(bottom, box[1]), Math.max(right, box[2]), Math.max(top, box[3])];
}
