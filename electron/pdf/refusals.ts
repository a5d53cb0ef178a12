/** Characters that the faces lack: they would vanish from the paper without a word, so nothing is printed. */
export class MissingGlyphs extends Error {
  /** The characters as code points: "U+4E2D". */
  readonly codePoints: readonly string[];

  constructor(codePoints: readonly string[]) {
    super(`the font has no glyph for ${codePoints.join(', ')}.`);
    this.name = 'MissingGlyphs';
    this.codePoints = codePoints;
  }
}

/** More than fits, however close it is set: it would be clipped or never read, so nothing is printed. */
export class TooLong extends Error {
  readonly mostPages: number;

  constructor(mostPages: number) {
    super(`it does not fit on ${mostPages} pages. Take items off the plan, or shorten the wordings.`);
    this.name = 'TooLong';
    this.mostPages = mostPages;
  }
}
