import type { Content } from 'pdfmake/interfaces';
import { layOut } from '../press.ts';
import type { PdfDocument } from '../pdfmake-parts.ts';
import type { FormSizes } from './sizes.ts';

/** Long enough for every question under each other. */
const ENDLESS = 100_000;
/** Thinner than anything that is drawn: how the begin of a content is found again. */
const MARK = 0.001;

/** How high each of these contents stands in a column, in points: they are laid out, and nothing is drawn. */
export function heightsOf(
  contents: readonly (readonly Content[])[],
  { column, text }: FormSizes,
  file: PdfDocument,
): readonly number[] {
  const mark = (): Content => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: 1, y2: 0, lineWidth: MARK }],
  });
  const { pages } = layOut(
    {
      pageSize: { width: column, height: ENDLESS },
      pageMargins: [0, 0, 0, 0],
      content: [...contents.flatMap((content) => [mark(), ...content]), mark()],
      header: () => null,
      footer: () => ({ text: '' }),
      defaultStyle: { font: 'Inter', fontSize: text, lineHeight: 1 },
    },
    file,
  );
  const marks = (pages[0]?.items ?? []).flatMap(({ item }) =>
    'lineWidth' in item && item.lineWidth === MARK ? [item.y1 ?? 0] : [],
  );
  return marks.slice(1).map((end, index) => end - (marks[index] ?? 0));
}
