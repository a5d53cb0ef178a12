import type { Content } from 'pdfmake/interfaces';
import type { SoreKnee } from '#shared/handout/block-parts.ts';
import { toSvg } from '#shared/illustration/drawing.ts';
import { kneeWithZones } from '#shared/illustration/knee/marked.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';
import { lineCount, widthOf } from './fonts.ts';
import { cell } from './parts.ts';
import type { Theme } from './theme.ts';

/** Largest share of the width for the drawing; the names stand right of it, and the longest word needs its room. */
const DRAWING_SHARE = 0.56;
/** Points between a line and its name. */
const BESIDE = 3;
/** Of the height of a line, from its top to the middle of its letters. */
const MIDDLE = 0.55;
/** The natural line of the faces, as a factor on their size. */
const LINE = 1.21;

/** A name beside the drawing, in points from its top. */
interface Name {
  readonly text: string;
  readonly bold: boolean;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The knee with its sore zones, and lines to the names of the main one and of the parts that have room beside it
 * without making the picture higher or wider; undefined for pain away from the knee.
 */
export function kneePicture(knee: SoreKnee, width: number, { accent, size }: Theme): Content | undefined {
  const { side, zones, main, soreSpot, parts = [] } = knee;
  const roomFor = (text: string, weight: 'normal' | 'bold'): number =>
    BESIDE + Math.max(...text.split(' ').map((word) => widthOf(word, size.body, weight)));
  const drawn = Math.min(width * DRAWING_SHARE, width - roomFor(soreSpot, 'bold'));
  const [all] = kneeWithZones({ side, zones, main, point: parts.map(({ part }) => part) });
  if (all === undefined) return undefined;
  const scale = drawn / all.drawing.width;
  const height = all.drawing.height * scale;
  const nameAt = (text: string, bold: boolean, y: number): Name => {
    const line = size.body * LINE;
    const lines = lineCount(text, width - drawn - BESIDE, size.body, bold ? 'bold' : 'normal');
    const top = Math.max(0, y * scale - line * MIDDLE);
    return { text, bold, top, bottom: top + lines * line };
  };
  const heightOf = (part: string): number => all.leaders.find((one) => one.part === part)?.y ?? 0;
  const sore = nameAt(soreSpot, true, heightOf('sore-spot'));
  const named = parts
    .filter(({ name }) => roomFor(name, 'normal') <= width - drawn)
    .map(({ part, name }) => ({ part, ...nameAt(name, false, heightOf(part)) }))
    .filter(({ top, bottom }) => bottom <= sore.top || (top >= sore.bottom && bottom <= height));
  const [marked = all] = kneeWithZones({ side, zones, main, point: named.map(({ part }) => part) });
  return {
    columns: [
      { svg: toSvg(marked.drawing, { ...PRINT_PALETTE, accent }), width: drawn },
      { width: '*', stack: stackOf(marked.leaders.length > named.length ? [sore, ...named] : named) },
    ],
    columnGap: 0,
  };
}

/** Names at their heights, from above. */
function stackOf(names: readonly Name[]): Content[] {
  const sorted = names.toSorted((one, other) => one.top - other.top);
  return sorted.map(({ text, bold, top }, index) =>
    cell({ text, bold, lineHeight: 1 }, { margin: [BESIDE, top - (sorted[index - 1]?.bottom ?? 0), 0, 0] }),
  );
}
