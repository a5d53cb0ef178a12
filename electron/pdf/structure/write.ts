import type { PdfDocument, PdfElement } from '../pdfmake-parts.ts';
import type { StructureElement } from './element.ts';

/** Hangs the tree into the file, once everything is drawn. Elements for which nothing was drawn are left out. */
export function writeStructure(document: PdfDocument, root: StructureElement): void {
  document.addStructure(build(document, root));
}

/** Empty cells keep the table in order; anything else that is empty would only be noise. */
const isRead = ({ role, marks, children }: StructureElement): boolean =>
  role === 'TD' || role === 'TH' || role === 'TR' || marks.length > 0 || children.some(isRead);

function build(document: PdfDocument, element: StructureElement): PdfElement {
  const { role, alt, scope, marks, children } = element;
  const made = document.struct(role, {
    ...(alt !== undefined && { alt }),
    ...(scope !== undefined && { scope }),
  });
  const { data } = made.dictionary;
  if (element.columns !== undefined) {
    data['A'] = { ...(data['A'] as object | undefined), O: 'Table', ColSpan: element.columns };
  }
  if (element.box !== undefined) data['A'] = { O: 'Layout', Placement: 'Block', BBox: [...element.box] };
  for (const mark of marks) made.add(mark);
  for (const child of children.filter(isRead)) made.add(build(document, child));
  return made;
}
