import type { Content } from 'pdfmake/interfaces';
import type { BlankField, BlankIntake, BlankSection } from '#shared/handout/blank/types.ts';
import type { PdfDocument } from '../pdfmake-parts.ts';
import type { SheetDefinition } from '../press.ts';
import { CLEAR_MARGIN, COLOUR } from '../theme.ts';
import { balanced, lowestLimit, type Piece } from './columns.ts';
import { fieldContent, sectionHeading } from './fields.ts';
import { kneesContent, kneesHeight } from './knees.ts';
import { heightsOf } from './measure.ts';
import type { FormSizes } from './sizes.ts';

/** What flows in columns, or the drawings that stand across them. */
type Part = Piece & { readonly isWide?: true };

/**
 * The form as pages of columns. The file is only measured with: the same form in the same sizes gives the same
 * definition.
 */
export function toForm(
  intake: BlankIntake,
  sizes: FormSizes,
  file: PdfDocument,
  pageCount: number,
): SheetDefinition {
  const parts = intake.sections.flatMap((section) => partsOf(section, intake, sizes, file));
  const [first = [], ...following] = dealt(parts, pageCount).map((page) => pageContent(page, sizes));
  const { side, top, bottom } = sizes.margin;
  return {
    pageSize: sizes.page,
    pageMargins: [side, top, side, bottom],
    content: [...first, ...following.flatMap(onNextPage)],
    header: (page) => head(intake, sizes, page === 1),
    footer: (page, pages) => foot(intake, sizes, page, pages),
    defaultStyle: { font: 'Inter', fontSize: sizes.text, lineHeight: 1, color: COLOUR.ink },
  };
}

/** A section begins with its name, which stays with its first field. */
function partsOf(
  section: BlankSection,
  intake: BlankIntake,
  sizes: FormSizes,
  file: PdfDocument,
): readonly Part[] {
  const fields = section.fields.flatMap(splitGrid);
  const contentsOf = (): readonly (readonly Content[])[] =>
    fields.map((field, index) => [
      ...(index === 0 ? [sectionHeading(section.title, sizes)] : []),
      ...(field.kind === 'knees' ? [] : [fieldContent(field, sizes, intake)]),
    ]);
  const heights = heightsOf(contentsOf(), sizes, file);
  // Made anew: what was measured carries its place with it.
  return contentsOf().map((contents, index): Part => {
    const field = fields[index];
    return field?.kind === 'knees'
      ? { contents: [kneesContent(field, sizes)], height: kneesHeight(sizes), isWide: true }
      : { contents, height: heights[index] ?? 0 };
  });
}

const MOST_ROWS = 9;

/** A long grid may go on in the next column, under its heads. */
function splitGrid(field: BlankField): readonly BlankField[] {
  if (field.kind !== 'grid' || field.rows.length <= MOST_ROWS) return [field];
  const { key: _key, ...rest } = { ...field, rows: field.rows.slice(MOST_ROWS) };
  return [{ ...field, rows: field.rows.slice(0, MOST_ROWS) }, ...splitGrid(rest)];
}

/** Drawings end what flows in columns above them; what follows begins three new ones. */
function bandsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const bands: Part[][] = [];
  for (const part of parts) {
    const last = bands.at(-1);
    if (last === undefined || part.isWide === true || last[0]?.isWide === true) bands.push([part]);
    else last.push(part);
  }
  return bands;
}

const heightOfPage = (parts: readonly Part[]): number =>
  bandsOf(parts).reduce((sum, band) => {
    const [first] = band;
    return sum + (first?.isWide === true ? first.height : lowestLimit(band.map(({ height }) => height)));
  }, 0);

/** Parts in their order on so many pages, so that the fullest of them is as empty as it can be. */
function dealt(parts: readonly Part[], pageCount: number): readonly (readonly Part[])[] {
  if (pageCount === 1) return [parts];
  const ways = parts.map((_, split) => {
    const pages = [parts.slice(0, split), ...dealt(parts.slice(split), pageCount - 1)];
    return { pages, fullest: Math.max(...pages.map(heightOfPage)) };
  });
  return ways.reduce((best, one) => (one.fullest < best.fullest ? one : best)).pages;
}

const pageContent = (parts: readonly Part[], sizes: FormSizes): readonly Content[] =>
  bandsOf(parts).flatMap((band) => (band[0]?.isWide === true ? band[0].contents : [balanced(band, sizes)]));

function onNextPage([first, ...rest]: readonly Content[]): readonly Content[] {
  return first === undefined ? [] : [{ ...(first as object), pageBreak: 'before' } as Content, ...rest];
}

/** Whose it is, by hand: on each sheet, because sheets come apart. */
function head({ title, head: labels }: BlankIntake, sizes: FormSizes, isFirst: boolean): Content {
  const { side } = sizes.margin;
  const names = isFirst ? labels.first : labels.following;
  return {
    columns: [
      { text: title, bold: true, fontSize: isFirst ? 12 : 9, width: 'auto', noWrap: true },
      ...names.map((name, index) => ({
        text: `${name} ${'_'.repeat(index === 0 ? 18 : 9)}`.replaceAll(' ', '\u00A0'),
        fontSize: 9,
        width: index === 0 ? ('*' as const) : ('auto' as const),
        alignment: 'right' as const,
        margin: [0, isFirst ? 2.5 : 0, 0, 0] as [number, number, number, number],
      })),
    ],
    columnGap: 9,
    margin: [side, CLEAR_MARGIN - 4, side, 0],
  };
}

function foot({ legend, pageOf }: BlankIntake, sizes: FormSizes, page: number, pages: number): Content {
  const { side } = sizes.margin;
  return {
    columns: [
      { text: legend, width: '*' },
      {
        text: pageOf.replace('{page}', `${page}`).replace('{pages}', `${pages}`),
        width: 'auto',
        noWrap: true,
      },
    ],
    fontSize: 7.5,
    color: COLOUR.ink2,
    margin: [side, 2, side, 0],
  };
}
