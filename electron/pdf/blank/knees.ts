import type { Content } from 'pdfmake/interfaces';
import type { BlankField } from '#shared/handout/blank/types.ts';
import { toSvg } from '#shared/illustration/drawing.ts';
import { knee } from '#shared/illustration/knee/knee.ts';
import { KNEE_BOX } from '#shared/illustration/knee/types.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';
import { tagged } from '../structure/tag.ts';
import type { FormSizes } from './sizes.ts';

type Knees = Extract<BlankField, { kind: 'knees' }>;

const VIEWS = 8;
const GAP = 7;
/** Wide enough to shade a kneecap with a ball pen. */
const widthOf = ({ page, margin }: FormSizes): number =>
  (page.width - 2 * margin.side - (VIEWS - 1) * GAP) / VIEWS;

/** Height of the band of drawings with its words. */
export const kneesHeight = (sizes: FormSizes): number =>
  (widthOf(sizes) / KNEE_BOX.width) * KNEE_BOX.height + sizes.line * 2.6 + sizes.gap * 3;

/** Both knees from four sides, to be marked by hand. */
export function kneesContent({ words, pictures }: Knees, sizes: FormSizes): Content {
  const width = widthOf(sizes);
  return {
    stack: [
      { text: words, bold: true, margin: [0, sizes.gap * 2, 0, sizes.gap] },
      {
        columns: pictures.map(({ side, view, caption, alternative }) => ({
          width,
          stack: [
            tagged(
              'Figure',
              { svg: toSvg(knee({ side, view }).drawing, PRINT_PALETTE), width },
              { alt: alternative },
            ),
            { text: caption, fontSize: sizes.text * 0.9, alignment: 'center' },
          ],
        })),
        columnGap: GAP,
      },
    ],
    margin: [0, 0, 0, sizes.gap],
  };
}
