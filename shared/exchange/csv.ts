/** A cell of a table; an absent one stays empty. */
export type Cell = string | number | undefined;

/** With this in front a spreadsheet takes the text for a formula, and may run it. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n|%]/u;
const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_LINE = '\r\n';

/**
 * How a CSV file (RFC 4180) begins that a spreadsheet opens as text: every cell in quotes, and what would begin a formula
 * behind an apostrophe. Numbers are numbers, negative ones too. The mark in front tells the letters of all languages.
 */
export const csvHead = (head: readonly string[]): string => BYTE_ORDER_MARK + csvRows([head]);

/** How it goes on: rows that may come a page at a time. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map(cellText).join(',') + END_OF_LINE).join('');

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}
