import type { Paper } from '#shared/handout/types.ts';
import { CLEAR_MARGIN, PAGES, mm } from '../theme.ts';

/** Lengths in points of a form whose text is set in one size. */
export interface FormSizes {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  /** Size of the text. */
  readonly text: number;
  /** From one line of text to the next. */
  readonly line: number;
  /** Between two questions. */
  readonly gap: number;
  /** Width of a column, and what stands between two of them. */
  readonly column: number;
  readonly gutter: number;
}

export const COLUMNS = 3;
/** The natural line of the face, as a factor of its size. */
const LINE = 1.21;

/** `text` in points decides everything else. */
export function formSizes(paper: Paper, text: number): FormSizes {
  const page = PAGES[paper];
  const side = mm(12);
  const gutter = 13;
  return {
    page,
    margin: { side, top: CLEAR_MARGIN + 21, bottom: CLEAR_MARGIN + 10 },
    text,
    line: text * LINE,
    gap: text * 0.3,
    column: (page.width - 2 * side - (COLUMNS - 1) * gutter) / COLUMNS,
    gutter,
  };
}
