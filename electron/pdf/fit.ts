import type { Handout } from '#shared/handout/types.ts';
import { toDocument } from './document.ts';
import type { LaidItem, PdfDocument } from './pdfmake-parts.ts';
import { placeStrip } from './place-strip.ts';
import { layOut, type LaidOut } from './press.ts';
import { TooLong } from './refusals.ts';
import type { Density } from './theme.ts';

/** A runner reads four pages at most (dossier handout.md §1). */
const MOST_PAGES = 4;
/** A roomy sheet takes at least this share of its pages more than a close one. */
const ROOM_FOR_AIR = 0.04;

interface Attempt extends LaidOut {
  /** Where the text of a page begins and ends, in points from the top. */
  readonly head: number;
  readonly foot: number;
}

/**
 * Lays a handout out on as few pages as it can have, with as much air as these allow, and puts the strip at the
 * foot of the last. Throws `TooLong` when a runner's sheet does not fit on four pages however close it is set, or
 * when a part of any sheet is longer than a page.
 */
export function fit(handout: Handout, file: PdfDocument): LaidOut {
  const attempt = (density: Density): Attempt => {
    const definition = toDocument(handout, density);
    const [, head, , bottom] = definition.pageMargins;
    return { ...layOut(definition, file), head, foot: definition.pageSize.height - bottom };
  };
  if (handout.audience === 'clinician') return whole(attempt('roomy'));
  const close = whole(attempt('close'));
  if (close.pages.length > MOST_PAGES) throw new TooLong(MOST_PAGES);
  const best = hasRoomForAir(close) ? airier(close, attempt('roomy')) : close;
  const last = best.pages.at(-1);
  if (last !== undefined) placeStrip(last, best);
  return best;
}

function whole(attempt: Attempt): Attempt {
  if (!attempt.isWhole) throw new TooLong(MOST_PAGES);
  return attempt;
}

const airier = (close: Attempt, roomy: Attempt): Attempt =>
  roomy.isWhole && roomy.pages.length <= close.pages.length ? roomy : close;

/** False when so little of the last page is free that a roomy sheet would surely take one more. */
function hasRoomForAir({ pages, foot }: Attempt): boolean {
  const bottoms = (pages.at(-1)?.items ?? []).flatMap(({ item }) => bottomAbove(foot, item));
  return foot - Math.max(0, ...bottoms) > ROOM_FOR_AIR * foot * pages.length;
}

function bottomAbove(foot: number, item: LaidItem): readonly number[] {
  const { y, y1, _height: height } = item;
  const top = y ?? y1 ?? 0;
  return top < foot ? [top + (item.getHeight?.() ?? height ?? 0)] : [];
}
