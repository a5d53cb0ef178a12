import { createRequire } from 'node:module';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Leaf, MarkedContent } from './structure/element.ts';

/**
 * The parts that pdfmake itself is put together from. Its own `createPdf` lays out and draws in one go; here a
 * layout can be looked at and tried again before anything is drawn, and what is drawn can be marked for readers
 * who do not see it. The version of pdfmake is pinned, and the tests of this folder go through every part.
 */
// Not called `require`: the bundle of the desktop declares one of its own.
const load = createRequire(import.meta.url);
const part = <Part>(name: string): Part => (load(`pdfmake/js/${name}.js`) as { default: Part }).default;

/** An element of the structure tree of the file. */
export interface PdfElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: PdfElement | MarkedContent): this;
  end(): void;
}
/** A face as one file embeds it: the parsed font, and which of its glyphs the file uses. */
export interface EmbeddedFace {
  readonly name: string;
  readonly font: object;
  /** Words that were set, each with its glyphs and their places. */
  layoutCache: Record<string, object>;
}
/** What Genu uses of pdfkit's document. */
export interface PdfDocument {
  readonly _font: EmbeddedFace;
  readonly _fontFamilies: Record<string, EmbeddedFace>;
  font(path: string): this;
  readonly page: { readonly height: number };
  readonly _root: { readonly data: Record<string, unknown> };
  on(event: 'pageAdded' | 'end', listener: () => void): this;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  markContent(tag: 'Artifact', options?: { readonly type: string }): this;
  markStructureContent(tag: string): MarkedContent;
  endMarkedContent(): this;
  struct(role: string, options: { readonly alt?: string; readonly scope?: string }): PdfElement;
  addStructure(element: PdfElement): this;
  end(): void;
}
export interface PageItem {
  readonly type: string;
  readonly item: LaidItem;
}
/** A line of text, a picture or a stroke where it stands: points from the upper left corner. */
export interface LaidItem extends Leaf {
  readonly x?: number;
  y?: number;
  y1?: number;
  y2?: number;
  readonly h?: number;
  readonly _width?: number;
  readonly _height?: number;
  /** The line along which the strip is cut off. */
  readonly isCut?: true;
  /** The mark of a place where blocks part. */
  readonly isSeam?: true;
  readonly inlines?: readonly { readonly text: string }[];
  getHeight?(): number;
}
export interface LaidPage {
  items: readonly PageItem[];
}
export type TextNode = object;
export type TextLine = LaidItem;

interface LayoutBuilder {
  buildNextLine(node: TextNode): TextLine | null;
  layoutDocument(
    content: Content,
    document: PdfDocument,
    styles: object,
    defaultStyle: object | undefined,
    background: undefined,
    header: TDocumentDefinitions['header'],
    footer: TDocumentDefinitions['footer'],
  ): LaidPage[];
}
interface Renderer {
  renderPages(pages: readonly LaidPage[]): void;
  renderLine(line: TextLine, x: number, y: number): void;
  renderVector(vector: LaidItem): void;
  renderSVG(picture: LaidItem): void;
  renderImage(picture: LaidItem): void;
}
interface PageSize {
  readonly width: number;
  readonly height: number;
}
/** In points; undefined where a picture names none. */
export interface PictureSize {
  readonly width: number | undefined;
  readonly height: number | undefined;
}
interface SvgMeasure {
  measureSVG(svg: string): PictureSize;
  /** The same picture with its size written into it. */
  writeDimensions(svg: string, size: PictureSize): string;
}
interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const PdfDocument =
  part<
    new (
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      files: null,
      mayRead: (path: string) => boolean,
    ) => PdfDocument
  >('PDFDocument');
export const LayoutBuilder =
  part<new (size: PageSize, margins: Margins, svgMeasure: object) => LayoutBuilder>('LayoutBuilder');
export const Renderer = part<new (document: PdfDocument) => Renderer>('Renderer');
export const SvgMeasure = part<new () => SvgMeasure>('SVGMeasure');
