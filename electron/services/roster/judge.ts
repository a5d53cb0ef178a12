import { soundKey } from '#electron/store/sound-key.ts';
import type { Store } from '#electron/store/store.ts';
import type { RosterCheck, RosterRow } from '#shared/contract/roster.ts';
import type { ReadRow, Roster } from './read.ts';

/** A row with what an import would do with it. */
export type JudgedRow = ReadRow & { readonly state: RosterRow['state'] };

/** Holds every row against the vault and the rows before it. `onRow` is told how many are done. */
export function judgeRows(
  store: Pick<Store, 'people'>,
  rows: readonly ReadRow[],
  onRow: (done: number) => void,
): readonly JudgedRow[] {
  const seen = new Set<string>();
  return rows.map((row, index) => {
    onRow(index);
    if (!('details' in row)) return { ...row, state: 'problem' };
    const { name, birthDate } = row.details;
    const key = `${soundKey(name).split(' ').toSorted().join(' ')} ${birthDate ?? ''}`;
    const isKnown = seen.has(key) || store.people.findDuplicates(name, birthDate).length > 0;
    seen.add(key);
    return { ...row, state: isKnown ? 'known' : 'new' };
  });
}

/** As many as somebody looks through. */
const MOST_SHOWN = 200;
const SAMPLES = 3;
const ORDER = ['problem', 'known', 'new'] as const;

export function asCheck(roster: Roster, judged: readonly JudgedRow[]): RosterCheck {
  const count = (state: RosterRow['state']): number => judged.filter((row) => row.state === state).length;
  return {
    columns: roster.headings.map((heading, index) => ({
      heading,
      field: roster.mapping[index] ?? 'ignore',
      samples: roster.cells.slice(0, SAMPLES).map((row) => (row[index] ?? '').slice(0, 80)),
    })),
    dateOrder: roster.dateOrder,
    isOrderOpen: roster.isOrderOpen,
    counts: { new: count('new'), known: count('known'), problem: count('problem') },
    rows: ORDER.flatMap((state) => judged.filter((row) => row.state === state))
      .slice(0, MOST_SHOWN)
      .map(asRow),
  };
}

function asRow(row: JudgedRow): RosterRow {
  const { line, state } = row;
  if (!('details' in row)) {
    const { problem, name, birthDate, team } = row;
    return { line, state, problem, name, birthDate, team };
  }
  const { name, birthDate = '', team } = row.details;
  return { line, state, name, birthDate, team };
}
