import {
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type SortingState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef, type KeyboardEvent } from 'react';
import { PEOPLE_SORTS } from '#shared/contract/people.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';
import type { Language } from '#shared/words/languages.ts';
import { ageOn, todayIso } from '../../ui/dates.ts';
import { say, useLanguage } from '../../ui/words.ts';
import { AgeCell, DraftCell, PictureCell, ReviewCell, UrgencyCell, VisitCell } from './cells.tsx';
import type { Chosen } from './choice.ts';
import { FoundLetters } from './found-letters.tsx';
import styles from './people.module.css';

/** The columns that the store can sort by; sorting happens there, over everybody. */
export type SortColumn = (typeof PEOPLE_SORTS)[number];
export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}
/** Turns a column round, or begins with the direction in which it is looked at first. */
export const sortedBy = (column: SortColumn, { column: present, descending }: Sorting): Sorting => ({
  column,
  descending: column === present ? !descending : column !== 'name' && column !== 'nextReview',
});

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, PersonRow>();
/** Columns are said in the language that is shown. */
const columnsFor = (search: string, _language: Language) =>
  helper.columns([
    helper.accessor('name', {
      id: 'name',
      header: say('people.column.name'),
      cell: ({ getValue }) => (
        <span title={getValue()}>
          <FoundLetters name={getValue()} search={search} />
        </span>
      ),
    }),
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
      cell: ({ row }) => <PictureCell {...row.original} />,
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
  readonly at: (index: number) => PersonRow | undefined;
  readonly matching: number;
  readonly search: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly choice: Chosen & { readonly choose: (place: number) => void; readonly open: () => void };
  readonly onOpen: (person: PersonRow) => void;
  /** Told which places are in sight. */
  readonly onShow: (first: number, last: number) => void;
}

const ROW_HEIGHT = 34;
const isSortable = (id: string): id is SortColumn => (PEOPLE_SORTS as readonly string[]).includes(id);

/** Everybody who matches, as many rows as fit on the screen at a time. */
export function PeopleTable(props: Props) {
  const { at, matching, search, sorting, onSort, choice, onOpen, onShow } = props;
  const { marked } = choice;
  const scroller = useRef<HTMLDivElement>(null);
  // The list may be ordered anew between two clicks: only who was under both is opened.
  const clicked = useRef<string>(undefined);
  const virtualizer = useVirtualizer({
    count: matching,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const visible = virtualizer.getVirtualItems();
  const [first, last] = [visible[0]?.index ?? 0, visible.at(-1)?.index ?? 0];
  const show = useEffectEvent(onShow);
  useEffect(() => show(first, last), [first, last]);
  useEffect(() => {
    if (marked !== undefined && marked < matching) virtualizer.scrollToIndex(marked, { align: 'auto' });
  }, [marked, matching, virtualizer]);

  // The table holds the rows in sight; those that are still on their way are drawn empty.
  const inSight = visible.flatMap(({ index }) => at(index) ?? []);
  const language = useLanguage();
  const columns = useMemo(() => columnsFor(search, language), [search, language]);
  const sortingState: SortingState = [{ id: sorting.column, desc: sorting.descending }];
  const table = useTable({
    features,
    columns,
    data: inSight,
    manualSorting: true,
    getRowId: ({ id }) => id,
    state: { sorting: sortingState },
  });
  const { rowsById } = table.getRowModel();
  const above = visible[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (visible.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        className={styles['table']}
        role="grid"
        aria-label={say('people.title')}
        aria-rowcount={matching + 1}
        aria-activedescendant={
          marked === undefined || at(marked) === undefined ? undefined : `person-${marked}`
        }
        tabIndex={0}
        onKeyDown={(event) => moveByKey(event, props)}
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
            const person = at(index);
            const row = person === undefined ? undefined : rowsById[person.id];
            return (
              <tr
                key={index}
                id={`person-${index}`}
                aria-rowindex={index + 2}
                aria-selected={index === marked}
                className={styles['row']}
                onClick={({ detail }) => {
                  if (detail === 1) clicked.current = person?.id;
                  choice.choose(index);
                }}
                onDoubleClick={() => {
                  if (person !== undefined && person.id === clicked.current) onOpen(person);
                }}
              >
                {row === undefined ? (
                  <td colSpan={columns.length}>
                    <span className={styles['nothing']}>{say('people.loading')}</span>
                  </td>
                ) : (
                  row.getAllCells().map((cell) => (
                    <td key={cell.id} data-column={cell.column.id}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ))
                )}
              </tr>
            );
          })}
          {below > 0 ? <tr aria-hidden="true" style={{ height: below }} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** Arrows, pages and both ends move through everybody; Enter opens. */
function moveByKey(event: KeyboardEvent, { matching, choice }: Props): void {
  const target = keyTarget(event.key, choice.place, matching);
  if (target !== undefined) {
    event.preventDefault();
    choice.choose(target);
    return;
  }
  if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
  event.preventDefault();
  choice.open();
}

const PAGE_ROWS = 15;
/** The place to which a key goes; undefined for a key that goes nowhere. */
export function keyTarget(key: string, chosen: number, matching: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: chosen + 1,
    ArrowUp: chosen - 1,
    PageDown: chosen + PAGE_ROWS,
    PageUp: chosen - PAGE_ROWS,
    Home: 0,
    End: matching - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.max(0, Math.min(matching - 1, target));
}

interface HeaderProps {
  readonly id: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly children: React.ReactNode;
}
function ColumnHeader({ id, sorting, onSort, children }: HeaderProps) {
  if (!isSortable(id)) {
    return (
      <th scope="col" data-column={id}>
        {children}
      </th>
    );
  }
  const isSorted = sorting.column === id;
  const direction = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" data-column={id} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" className={styles['sort']} onClick={() => onSort(sortedBy(id, sorting))}>
        {children}
        <span aria-hidden="true">{isSorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
