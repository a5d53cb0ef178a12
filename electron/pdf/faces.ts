import { FACES } from './fonts.ts';
import type { EmbeddedFace, PdfDocument } from './pdfmake-parts.ts';

type Face = new (file: PdfDocument, font: object, id: string) => EmbeddedFace;
const parsed = new Map<string, { readonly Face: Face; readonly font: object }>();

/**
 * Gives a file its two faces. pdfkit would parse them anew for every file, which takes longer than to lay out its
 * pages: what was parsed for the first file serves all later ones. What a file embeds stays its own, and so do its
 * glyphs: embedding leaves some behind that no longer know their characters, and a later file could not be read.
 */
export function giveFaces(file: PdfDocument): void {
  Object.values(FACES).forEach((path, index) => {
    const known = parsed.get(path);
    if (known === undefined) {
      const { _font: face } = file.font(path);
      parsed.set(path, { Face: face.constructor as Face, font: face.font });
      return;
    }
    Object.assign(known.font, { _glyphs: {} });
    const face = new known.Face(file, known.font, `F${index + 1}`);
    const { _fontFamilies: families } = file;
    families[path] = face;
    families[face.name] = face;
  });
}
