/** The same ids with words of another language: no id more, none less, none elsewhere. */
export type Translation<English> = English extends string
  ? string
  : English extends object
    ? { readonly [Id in keyof English]: Translation<English[Id]> }
    : English;

/** A translation that may still lack ids, but has no others. */
export type Draft<English> = English extends string
  ? string
  : English extends object
    ? { readonly [Id in keyof English]?: Draft<English[Id]> }
    : English;

/** What a file of a language must hold. */
export type Translated<English> = Draft<English>;
