/** Signs that are never drawn: controls, and marks that only steer letters or the direction of writing. */
const UNDRAWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * What somebody typed, as paper takes it: letters and their accents in one character each where there is one, line
 * breaks and tabs as blanks, nothing that cannot be seen.
 */
const typedText = (text: string): string =>
  text.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(UNDRAWN, '').trim();

/** The same record with these of its texts as paper takes them; one of which nothing is left is absent. */
export function typedParts<Typed extends { readonly [Key in Part]?: string }, Part extends keyof Typed>(
  record: Typed,
  parts: readonly Part[],
): Typed {
  const typed = parts.map((part) => [part, typedText(record[part] ?? '')] as const);
  const kept = Object.entries(record).filter(([key]) => !parts.some((part) => part === key));
  return Object.fromEntries([...kept, ...typed.filter(([, text]) => text !== '')]) as Typed;
}
