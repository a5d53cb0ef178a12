import type { LaidPage } from '../pdfmake-parts.ts';
import type { Expected, Leaf, StructureElement } from './element.ts';

/** True when every letter of the content stands on some page. */
export function isWhole(pages: readonly LaidPage[], expected: readonly Expected[]): boolean {
  const laid = lettersByElement(
    pages.flatMap(({ items }) =>
      items.flatMap(({ item }) => {
        const { element }: Leaf = item;
        const text = item.inlines?.map((inline) => inline.text).join('');
        return element === undefined || text === undefined ? [] : [{ element, text }];
      }),
    ),
  );
  // The head of a table comes again on its next page, so there may be more than were given.
  return [...lettersByElement(expected)].every(([element, letters]) => (laid.get(element) ?? 0) >= letters);
}

/** Letters of the texts that share an element; blanks at the ends of lines do not count. */
function lettersByElement(texts: readonly Expected[]): ReadonlyMap<StructureElement, number> {
  const letters = new Map<StructureElement, number>();
  for (const { element, text } of texts) {
    letters.set(element, (letters.get(element) ?? 0) + text.replaceAll(/\s/gu, '').length);
  }
  return letters;
}
