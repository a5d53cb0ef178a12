import { FACES } from './fonts.ts';
import type { EmbeddedFace, PdfDocument } from './pdfmake-parts.ts';

type Face = new (file: PdfDocument, font: object, id: string) => EmbeddedFace;
interface Known {
  readonly Face: Face;
  readonly font: object;
  /** Words as the face sets them, by the word. */
  words: EmbeddedFace['layoutCache'];
}
const parsed = new Map<string, Known>();
/** Some handouts in one language; a word takes about a kilobyte. */
const MOST_WORDS = 5000;

/**
 * Gives a file its two faces. pdfkit would parse them anew for every file, which takes longer than to lay out its
 * pages: what was parsed for the first file serves all later ones, and so do the words that were set. What a file
 * embeds stays its own, and so do its glyphs: embedding leaves some behind that no longer know their characters, and a later file could not be read.
 */
export function giveFaces(file: PdfDocument): void {
  Object.values(FACES).forEach((path, index) => {
    const known = parsed.get(path);
    if (known === undefined) {
      const { _font: face } = file.font(path);
      parsed.set(path, { Face: face.constructor as Face, font: face.font, words: face.layoutCache });
      return;
    }
    if (Object.keys(known.words).length > MOST_WORDS) known.words = {};
    Object.assign(known.font, { _glyphs: {} });
    const face = new known.Face(file, known.font, `F${index + 1}`);
    face.layoutCache = known.words;
    const { _fontFamilies: families } = file;
    families[path] = face;
    families[face.name] = face;
  });
}
