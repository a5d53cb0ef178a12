import type { Content } from 'pdfmake/interfaces';
import { COLUMNS, type FormSizes } from './sizes.ts';

/** Contents that stay together, and how high they are. */
export interface Piece {
  readonly contents: readonly Content[];
  readonly height: number;
}

/** Pieces in their order, down one column and on in the next; the highest column is as low as it can be. */
export function balanced(pieces: readonly Piece[], { column, gutter }: FormSizes): Content {
  const heights = pieces.map(({ height }) => height);
  const limit = lowestLimit(heights);
  const columns: Content[][] = [[]];
  let used = 0;
  for (const { contents, height } of pieces) {
    if (used > 0 && used + height > limit && columns.length < COLUMNS) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(...contents);
    used += height;
  }
  while (columns.length < COLUMNS) columns.push([]);
  return { columns: columns.map((stack) => ({ stack, width: column })), columnGap: gutter };
}

/** The lowest height that holds everything in three columns, in this order. */
export function lowestLimit(heights: readonly number[]): number {
  if (heights.length === 0) return 0;
  const total = heights.reduce((sum, height) => sum + height, 0);
  let low = Math.max(total / COLUMNS, ...heights);
  let high = total;
  while (high - low > 0.5) {
    const limit = (low + high) / 2;
    if (columnsFor(heights, limit) <= COLUMNS) high = limit;
    else low = limit;
  }
  return high;
}

function columnsFor(heights: readonly number[], limit: number): number {
  let columns = 1;
  let used = 0;
  for (const height of heights) {
    if (used > 0 && used + height > limit) {
      columns += 1;
      used = 0;
    }
    used += height;
  }
  return columns;
}
