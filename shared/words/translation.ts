/** The same ids with words of another language: no id more, none less, none elsewhere. */
export type Translation<English> = English extends string
  ? string
  : English extends object
    ? { readonly [Id in keyof English]: Translation<English[Id]> }
    : English;
