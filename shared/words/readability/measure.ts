/** How hard a language is to read, by a named formula. */
export interface Measure {
  readonly formula: string;
  /** The figure of the formula, for a text with words. */
  readonly scoreOf: (text: string) => number;
  /** What a text for the runner must reach. */
  readonly limit: number;
  /** What all texts for the runner must reach together, as the formula's own scale calls a passage plain. */
  readonly passageLimit: number;
  /** Formulas are made for passages: where single long words are common, a shorter text is judged by its words alone. */
  readonly fewestWords: number;
  /** Formulas of reading ease grow with it; formulas of school years fall. */
  readonly easier: 'higher' | 'lower';
  readonly syllablesOf: (word: string) => number;
  /** Words with more syllables are hard. */
  readonly mostSyllables: number;
  /** Long words without a shorter one, in lower case: whom to call, what stands on the package, what one does. */
  readonly accepted: ReadonlySet<string>;
}
