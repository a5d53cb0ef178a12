import type { BlankIntake } from '#shared/handout/blank/types.ts';
import { draw, layOut, openFile, type LaidOut } from '../press.ts';
import type { PdfDocument } from '../pdfmake-parts.ts';
import { TooLong } from '../refusals.ts';
import type { PrintedHandout } from '../render.ts';
import { toForm } from './form.ts';
import { formSizes } from './sizes.ts';

/** One leaf; a longer language on the smaller of the two papers takes a second one sooner than a smaller print. */
const LEAST_PAGES = 2;
const MOST_PAGES = 3;
/** Sizes of the text in points, smallest first: as large as the pages allow, never smaller than can be read. */
const TEXT_SIZES = [6.6, 6.8, 7, 7.2, 7.4, 7.6, 7.8, 8, 8.2, 8.4, 8.6, 8.8, 9, 9.3, 9.6, 10] as const;
/** The form changes only with the questions, so no day is given for its making. */
const MADE_AT = new Date('2026-01-01T00:00:00Z');

/** Prints the blank intake on two pages, or on three. Throws `TooLong` when the questions no longer fit. */
export async function renderBlank(intake: BlankIntake): Promise<PrintedHandout> {
  const file = openFile({ title: intake.title, language: intake.language, madeAt: MADE_AT });
  const laidOut = largest(intake, LEAST_PAGES, file) ?? largest(intake, MOST_PAGES, file);
  if (laidOut === undefined) throw new TooLong(MOST_PAGES);
  return { bytes: await draw(laidOut, file), pages: laidOut.pages.length };
}

function largest(intake: BlankIntake, pages: number, file: PdfDocument): LaidOut | undefined {
  let best: LaidOut | undefined;
  let low = 0;
  let high = TEXT_SIZES.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const sizes = formSizes(intake.paper, TEXT_SIZES[middle] ?? TEXT_SIZES[0]);
    const attempt = layOut(toForm(intake, sizes, file, pages), file);
    if (attempt.isWhole && attempt.pages.length <= pages) {
      best = attempt;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}
