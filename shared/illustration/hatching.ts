import { polyline, type Point } from './geometry.ts';

/**
 * Parallel strokes at 45° inside closed polygons (even–odd), `gap` units apart: a mark that survives a printer
 * without colour. `rising` strokes go up to the right.
 */
export function hatch(rings: readonly (readonly Point[])[], gap: number, rising = false): string {
  const slope = rising ? -1 : 1;
  // On the line y = slope · x + c the offset c is what tells one stroke from the next.
  const offset = ([x, y]: Point): number => y - slope * x;
  const offsets = rings.flat().map(offset);
  const first = Math.ceil(Math.min(...offsets) / gap) * gap;
  const strokes: string[] = [];
  for (let line = first; line <= Math.max(...offsets); line += gap) {
    const hits = rings
      .flatMap((ring) =>
        ring.flatMap((from, index) => crossing(from, ring[(index + 1) % ring.length], line, offset)),
      )
      .sort((a, b) => a[0] - b[0]);
    for (let index = 0; index + 1 < hits.length; index += 2)
      strokes.push(polyline(hits.slice(index, index + 2)));
  }
  return strokes.join('');
}

/** Where an edge meets the line of this offset; the lower end counts, the upper does not, so no corner counts twice. */
function crossing(
  from: Point,
  to: Point | undefined,
  line: number,
  offset: (point: Point) => number,
): readonly Point[] {
  if (to === undefined) return [];
  const [start, end] = [offset(from), offset(to)];
  if (start <= line === end <= line) return [];
  const share = (line - start) / (end - start);
  return [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]];
}
