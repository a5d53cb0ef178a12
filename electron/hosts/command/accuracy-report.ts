import type { AccuracyCard, Tally } from '#shared/accuracy/card.ts';

const HEAD = ['diagnosis', 'cases', 'first', 'first 3', 'hidden', 'flagged', 'false alarms', 'cautious'];

/** The accuracy card as a text to read in a terminal: totals, a line per diagnosis, confusions and misses. */
export function accuracyText({ total, byDiagnosis, confusion, misses }: AccuracyCard): string {
  const rows = [...byDiagnosis.map((row) => [row.diagnosis, ...cells(row)]), ['all', ...cells(total)]];
  const mixed = confusion
    .filter(({ diagnosis, first }) => diagnosis !== first)
    .map(({ diagnosis, first, cases }) => [diagnosis, first, String(cases)]);
  return [
    table([HEAD, ...rows]),
    'hidden: a flag hid the ranking. flagged: urgent cases at their level or above. false alarms: emergency or',
    'same-day flags in routine cases. cautious: a visit within a week asked of a routine case.',
    '',
    'Ranked first for another diagnosis',
    table([['diagnosis', 'ranked first', 'cases'], ...mixed]),
    '',
    'Misses',
    table([
      ['case', 'diagnosis', 'fault'],
      ...misses.map(({ id, diagnosis, fault }) => [id, diagnosis, fault]),
    ]),
    '',
    'Why they stay as they are',
    ...misses.map(({ id, argument = 'Not argued yet.' }) => `${id}: ${argument}`),
  ].join('\n');
}

const cells = (tally: Tally): string[] => [
  String(tally.cases),
  share(tally.first, tally.ranked),
  share(tally.firstThree, tally.ranked),
  String(tally.hidden),
  share(tally.caught, tally.urgent),
  share(tally.falseAlarms, tally.routine),
  share(tally.cautious, tally.routine),
];

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${part}/${whole}`);

/** Columns as wide as their widest cell, two spaces apart. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
