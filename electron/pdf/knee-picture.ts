import type { Content } from 'pdfmake/interfaces';
import type { SoreKnee } from '#shared/handout/block-parts.ts';
import { toSvg } from '#shared/illustration/drawing.ts';
import { kneeWithZones } from '#shared/illustration/knee/marked.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';

/** Share of the width for the drawing; the name of the sore spot stands right of it. */
const DRAWING_SHARE = 0.56;

/** The knee with its sore zones, a line from the main one to its name; undefined for pain away from the knee. */
export function kneePicture(
  { side, zones, main, soreSpot }: SoreKnee,
  width: number,
  accent: string,
): Content | undefined {
  const [marked] = kneeWithZones({ side, zones, main });
  if (marked === undefined) return undefined;
  const drawn = width * DRAWING_SHARE;
  const scale = drawn / marked.drawing.width;
  return {
    columns: [
      { svg: toSvg(marked.drawing, { ...PRINT_PALETTE, accent }), width: drawn },
      {
        width: '*',
        stack: marked.leaders.map(({ y }) => ({
          text: soreSpot,
          bold: true,
          margin: [3, y * scale - 8, 0, 0],
        })),
      },
    ],
    columnGap: 0,
  };
}
