/** How hard a language is to read: a named formula that gives school years. */
export interface Measure {
  readonly formula: string;
  readonly gradeOf: (text: string) => number;
  readonly syllablesOf: (word: string) => number;
  /** Long words without a shorter one, in lower case: whom to call, what stands on the package, what one does. */
  readonly accepted: ReadonlySet<string>;
}
