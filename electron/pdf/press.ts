import type { Content, Style } from 'pdfmake/interfaces';
import { giveFaces } from './faces.ts';
import { FACES } from './fonts.ts';
import { PdfDocument, type LaidPage } from './pdfmake-parts.ts';
import { PictureMeasure } from './picture-measure.ts';
import { MarkingRenderer, StructuredLayout } from './structure/draw.ts';
import { readStructure, type ContentStructure } from './structure/read.ts';
import { isWhole } from './structure/whole.ts';
import { writeStructure } from './structure/write.ts';

/** What is laid out on sheets of one size. Lengths in points. */
export interface SheetDefinition {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: readonly [left: number, top: number, right: number, bottom: number];
  readonly content: readonly Content[];
  readonly header: (page: number) => Content | null;
  readonly footer: (page: number, pages: number) => Content;
  readonly defaultStyle: Style;
}
/** What the file says of itself. */
export interface FileInformation {
  readonly title: string;
  readonly language: string;
  /** The moment that the file gives as its making; the clock is never asked. */
  readonly madeAt: Date;
}
export interface LaidOut {
  readonly pages: readonly LaidPage[];
  readonly structure: ContentStructure;
  /** False when a part is higher than a page: pdfmake drops what does not fit, without a word. */
  readonly isWhole: boolean;
}

const faces: ReadonlySet<string> = new Set(Object.values(FACES));

/** A file that nothing is drawn on yet. */
export function openFile({ title, language, madeAt }: FileInformation): PdfDocument {
  const document = new PdfDocument(
    { Inter: { ...FACES } },
    {},
    {},
    {},
    {
      pdfVersion: '1.7',
      // True, because a tree is always written: see `draw`.
      tagged: true,
      displayTitle: true,
      lang: language,
      compress: true,
      fontLayoutCache: true,
      autoFirstPage: false,
      font: null,
      info: { Title: title, Creator: 'Genu', Producer: 'Genu', CreationDate: madeAt },
    },
    null,
    // Nothing but our own two faces is ever read, and nothing is ever fetched.
    (path) => faces.has(path),
  );
  giveFaces(document);
  // Bookmarks are there for who looks for them; the panel does not open by itself.
  const { _root: catalogue } = document;
  catalogue.data['PageMode'] = 'UseNone';
  return document;
}

/** Lays a definition out with the faces of the file. Nothing is drawn, so it may be done again another way. */
export function layOut(definition: SheetDefinition, file: PdfDocument): LaidOut {
  const [left, top, right, bottom] = definition.pageMargins;
  const builder = new StructuredLayout(
    definition.pageSize,
    { left, top, right, bottom },
    new PictureMeasure(),
  );
  const structure = readStructure(definition.content);
  const pages = builder.layoutDocument(
    [...definition.content],
    file,
    {},
    definition.defaultStyle,
    undefined,
    definition.header,
    definition.footer,
  );
  return { pages, structure, isWhole: isWhole(pages, structure.expected) };
}

/** Draws the pages with their structure, closes the file and returns its bytes. */
export function draw({ pages, structure }: LaidOut, file: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    new MarkingRenderer(file).renderPages(pages);
    writeStructure(file, structure.root);
    file.end();
  });
}
