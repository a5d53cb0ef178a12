/** Where on a sheet characters stand: in the name, in the letterhead, or in its sentences. */
export type Place = 'name' | 'letterhead' | 'words';

const PLACES: Readonly<Record<Place, string>> = {
  name: 'the name of the person',
  letterhead: 'the letterhead',
  words: 'a wording',
};

/** Characters that the faces lack: they would vanish from the paper without a word, so nothing is printed. */
export class MissingGlyphs extends Error {
  /** The characters as code points: "U+4E2D". */
  readonly codePoints: readonly string[];
  /** The first place that has one. */
  readonly place: Place;

  constructor(codePoints: readonly string[], place: Place) {
    const which = codePoints.length === 1 ? 'a letter' : 'letters';
    super(
      `${PLACES[place]} has ${which} that cannot be printed (${codePoints.join(', ')}). ` +
        'Write it in Latin, Greek or Cyrillic letters.',
    );
    this.name = 'MissingGlyphs';
    this.codePoints = codePoints;
    this.place = place;
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
