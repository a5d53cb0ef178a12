/** What a file of a language must hold: the ids of English with words of its own, no id more, none less, none elsewhere. */
export type Translated<English> = English extends string
  ? string
  : English extends object
    ? { readonly [Id in keyof English]: Translated<English[Id]> }
    : English;
