import type { Handout } from '#shared/handout/types.ts';
import { toDocument } from './document.ts';
import { bottomOf, itemsOf, type Body } from './laid-items.ts';
import type { PdfDocument } from './pdfmake-parts.ts';
import { placeStrip } from './place-strip.ts';
import { layOut, type LaidOut } from './press.ts';
import { TooLong } from './refusals.ts';
import { removeSeams, spread } from './spread.ts';
import type { Density } from './theme.ts';

/** A runner reads four pages at most (dossier handout.md §1). */
const MOST_PAGES = 4;
/** What a sheet should not exceed if the closest setting can help it: two sides of a leaf, two leaves in large print. */
const wantedPages = ({ largePrint }: Handout): number => (largePrint ? MOST_PAGES : 2);
/** A roomy sheet takes at least this share of its pages more than a close one. */
const ROOM_FOR_AIR = 0.04;
/** Drawings of advice take at least this share of a page. */
const ROOM_FOR_DRAWINGS = 0.03;
/** The closest setting saves at most this share of the pages of a close one. */
const CLOSEST_SAVES = 0.2;

type Attempt = LaidOut & Body;

/**
 * Lays a handout out with as much air as its pages allow, on no more than are wanted wherever a closer setting can
 * keep it there, and puts the strip at the foot of the last. Throws `TooLong` when a runner's sheet does not fit on four
 * pages however close it is set, or when a part of any sheet is longer than a page.
 */
export function fit(handout: Handout, file: PdfDocument): LaidOut {
  const attempt = (density: Density, isIllustrated = false): Attempt => {
    const definition = toDocument(handout, { density, isIllustrated });
    const [, head, , bottom] = definition.pageMargins;
    return { ...layOut(definition, file), head, foot: definition.pageSize.height - bottom };
  };
  const best = handout.audience === 'clinician' ? whole(attempt('roomy')) : runnersSheet(attempt, handout);
  const last = best.pages.at(-1);
  if (last !== undefined) placeStrip(last, best);
  for (const page of best.pages) {
    if (handout.audience === 'runner') spread(page, best);
    removeSeams(page);
  }
  return best;
}

type Try = (density: Density, isIllustrated?: boolean) => Attempt;

function runnersSheet(attempt: Try, handout: Handout): Attempt {
  const wanted = wantedPages(handout);
  const close = attempt('close');
  const isTooLong = !isWithin(MOST_PAGES, close);
  // A page that can be saved is: what would stand on it alone is the first to be lost.
  const most = isWithin(wanted, close) ? close.pages.length - 1 : wanted;
  if (isTooLong || filled(close) * (1 - CLOSEST_SAVES) <= most) {
    const closest = attempt('closest');
    if (isWithin(most, closest)) return airiest(closest, 'closest', attempt, handout);
    if (isTooLong && whole(closest).pages.length > MOST_PAGES) throw new TooLong(MOST_PAGES);
    if (isTooLong) return closest;
  }
  return airiest(close, 'close', attempt, handout);
}

const isWithin = (most: number, { isWhole, pages }: Attempt): boolean => isWhole && pages.length <= most;

function whole(attempt: Attempt): Attempt {
  if (!attempt.isWhole) throw new TooLong(MOST_PAGES);
  return attempt;
}

/** What is tried with the room that is left, best first, and the share of a page or of every page that it takes. */
const AIRIER = {
  close: [
    { density: 'roomy', isIllustrated: true, ofEach: ROOM_FOR_AIR, ofOne: ROOM_FOR_DRAWINGS },
    { density: 'roomy', isIllustrated: false, ofEach: ROOM_FOR_AIR, ofOne: 0 },
    { density: 'close', isIllustrated: true, ofEach: 0, ofOne: ROOM_FOR_DRAWINGS },
  ],
  closest: [{ density: 'closest', isIllustrated: true, ofEach: 0, ofOne: ROOM_FOR_DRAWINGS }],
} as const;

/** The airiest sheet that takes no page more: with air, with the drawings of its advice, or as it is. */
function airiest(sheet: Attempt, set: keyof typeof AIRIER, attempt: Try, { blocks }: Handout): Attempt {
  const most = sheet.pages.length;
  const free = most - filled(sheet);
  const hasDrawings = blocks.some((block) => 'pictures' in block);
  for (const { density, isIllustrated, ofEach, ofOne } of AIRIER[set]) {
    if (ofEach * most + ofOne >= free || (isIllustrated && !hasDrawings)) continue;
    const airier = attempt(density, isIllustrated);
    if (isWithin(most, airier)) return airier;
  }
  return sheet;
}

/** Pages that are filled, the last one as far as its words reach. */
function filled({ pages, ...body }: Attempt): number {
  const last = pages.at(-1);
  const bottoms = last === undefined ? [] : itemsOf(last, body).map(bottomOf);
  return pages.length - 1 + Math.max(0, ...bottoms) / body.foot;
}
