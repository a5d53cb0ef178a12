import {
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type SortingState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { PersonRow } from '#shared/contract/schemas.ts';
import { ageOn, todayIso } from '../../ui/dates.ts';
import { say } from '../../ui/words.ts';
import { AgeCell, DraftCell, PictureCell, ReviewCell, UrgencyCell, VisitCell } from './cells.tsx';
import styles from './people.module.css';

/** The columns that the store can sort by; sorting happens there, over everybody. */
export const SORTABLE = ['name', 'age', 'lastVisit', 'urgency', 'nextReview'] as const;
export type SortColumn = (typeof SORTABLE)[number];
export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, PersonRow>();
const columns = helper.columns([
  helper.accessor('name', { id: 'name', header: say('people.column.name') }),
  helper.accessor((person) => ageOn(person.birthDate, todayIso()), {
    id: 'age',
    header: say('people.column.age'),
    cell: ({ getValue }) => <AgeCell age={getValue()} />,
  }),
  helper.accessor('lastVisit', {
    id: 'lastVisit',
    header: say('people.column.lastVisit'),
    cell: ({ getValue }) => <VisitCell instant={getValue()} />,
  }),
  helper.display({
    id: 'picture',
    header: say('people.column.picture'),
    cell: ({ row }) => <PictureCell person={row.original} />,
  }),
  helper.accessor('urgency', {
    id: 'urgency',
    header: say('people.column.urgency'),
    cell: ({ getValue }) => <UrgencyCell urgency={getValue()} />,
  }),
  helper.accessor('nextReview', {
    id: 'nextReview',
    header: say('people.column.nextReview'),
    cell: ({ getValue }) => <ReviewCell date={getValue()} />,
  }),
  helper.display({
    id: 'draft',
    header: () => <span className="visually-hidden">{say('people.column.draft')}</span>,
    cell: ({ row }) => <DraftCell hasDraft={row.original.hasDraft} />,
  }),
]);

interface Props {
  /** What is loaded so far; holes are rows that are still on their way. */
  readonly people: readonly PersonRow[];
  readonly matching: number;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onOpen: (person: PersonRow) => void;
  /** Told when the end of what is loaded comes near. */
  readonly onNeedMore: () => void;
}

const ROW_HEIGHT = 34;
const NEAR_THE_END = 20;
const isSortable = (id: string): id is SortColumn => (SORTABLE as readonly string[]).includes(id);

/** Everybody who matches, as many rows as fit on the screen at a time. */
export function PeopleTable({
  people,
  matching,
  sorting,
  onSort,
  chosen,
  onChoose,
  onOpen,
  onNeedMore,
}: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const sortingState: SortingState = [{ id: sorting.column, desc: sorting.descending }];
  const table = useTable({
    features,
    columns,
    data: people,
    manualSorting: true,
    state: { sorting: sortingState },
  });
  const { rows } = table.getRowModel();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const visible = virtualizer.getVirtualItems();
  const last = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length < matching && last >= rows.length - NEAR_THE_END) onNeedMore();
  }, [last, rows.length, matching, onNeedMore]);
  useEffect(() => {
    if (chosen < rows.length) virtualizer.scrollToIndex(chosen, { align: 'auto' });
  }, [chosen, rows.length, virtualizer]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const person = people[chosen];
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      onChoose(Math.max(0, Math.min(rows.length - 1, chosen + step)));
    } else if (event.key === 'Enter' && person !== undefined) {
      event.preventDefault();
      onOpen(person);
    }
  };
  const above = visible[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (visible.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        className={styles['table']}
        role="grid"
        aria-label={say('people.title')}
        aria-rowcount={matching + 1}
        aria-activedescendant={people[chosen] === undefined ? undefined : `person-${chosen}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <ColumnHeader key={header.id} id={header.column.id} sorting={sorting} onSort={onSort}>
                  <table.FlexRender header={header} />
                </ColumnHeader>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 ? <tr aria-hidden="true" style={{ height: above }} /> : null}
          {visible.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <tr
                key={row.id}
                id={`person-${index}`}
                aria-rowindex={index + 2}
                aria-selected={index === chosen}
                className={styles['row']}
                onClick={() => onChoose(index)}
                onDoubleClick={() => onOpen(row.original)}
              >
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} data-column={cell.column.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 ? <tr aria-hidden="true" style={{ height: below }} /> : null}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderProps {
  readonly id: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly children: React.ReactNode;
}
function ColumnHeader({ id, sorting, onSort, children }: HeaderProps) {
  if (!isSortable(id)) return <th scope="col">{children}</th>;
  const isSorted = sorting.column === id;
  const direction = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" data-column={id} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className={styles['sort']}
        onClick={() => onSort({ column: id, descending: isSorted ? !sorting.descending : id !== 'name' })}
      >
        {children}
        <span aria-hidden="true">{isSorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
