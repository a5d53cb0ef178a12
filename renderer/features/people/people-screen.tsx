import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { FileDown, Plus, Search } from 'lucide-react';
import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { api } from '../../client/client.ts';
import { describeError } from '../../client/errors.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { KeyBar } from '../../ui/key-bar.tsx';
import { Message } from '../../ui/message.tsx';
import { say } from '../../ui/words.ts';
import { NewPerson } from './new-person.tsx';
import { PeopleTable, type Sorting } from './people-table.tsx';
import styles from './people.module.css';

const FILTERS = ['everyone', 'due', 'drafts', 'flags'] as const;
type Filter = (typeof FILTERS)[number];
const PAGE = 100;

interface Props {
  readonly onOpen: (personId: string) => Promise<void>;
  /** Saves the intake to fill in by hand. */
  readonly onBlankIntake: () => Promise<void>;
}

/** Everyone, found as one types. */
export function PeopleScreen({ onOpen, onBlankIntake }: Props) {
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('everyone');
  const [sorting, setSorting] = useState<Sorting>({ column: 'lastVisit', descending: true });
  const [chosen, setChosen] = useState(0);
  const [isAdding, setAdding] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const searchField = useRef<HTMLInputElement>(null);
  const people = usePeople(useDeferredValue(search), filter, sorting);
  const rows = people.data?.pages.flatMap((page) => page.rows) ?? [];
  const summary = people.data?.pages[0];

  useShortcuts({
    onNew: () => setAdding(true),
    onSearch: () => searchField.current?.focus(),
    onFilter: (index) => setFilter(FILTERS[index] ?? 'everyone'),
  });
  const open = (personId: string): void => {
    onOpen(personId).catch(setFailure);
  };
  const onSearchKey = (event: KeyboardEvent): void => {
    const person = rows[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen(Math.max(0, Math.min(rows.length - 1, chosen + step)));
    } else if (event.key === 'Enter' && person !== undefined) {
      open(person.id);
    }
  };
  const problem = failure ?? people.error ?? undefined;

  return (
    <div className={styles['screen']}>
      <main className={styles['main']}>
        <h1 className="visually-hidden">{say('people.title')}</h1>
        <div className={styles['tools']}>
          <label className={styles['search']}>
            <Search size={17} aria-hidden="true" />
            <input
              ref={searchField}
              type="search"
              autoFocus
              autoComplete="off"
              spellCheck={false}
              aria-label={say('people.search')}
              placeholder={say('people.search')}
              value={search}
              onChange={(event) => {
                setSearch(event.target.value);
                setChosen(0);
              }}
              onKeyDown={onSearchKey}
            />
            {summary === undefined ? null : (
              <span role="status">
                {say('people.found', { matching: summary.matching, total: summary.total })}
              </span>
            )}
          </label>
          <Chips
            label={say('people.filter')}
            value={filter}
            onChange={(next) => {
              setFilter(next);
              setChosen(0);
            }}
            chips={FILTERS.map((one) => ({
              value: one,
              label: say(`people.filter.${one}`),
              ...(one !== 'everyone' && summary !== undefined && { count: summary.counts[one] }),
            }))}
          />
          <Button kind="quiet" onPress={() => void onBlankIntake().catch(setFailure)}>
            <FileDown size={16} aria-hidden="true" />
            {say('shell.blankIntake')}
          </Button>
          <Button kind="primary" shortcut="N" onPress={() => setAdding(true)}>
            <Plus size={16} aria-hidden="true" />
            {say('people.new')}
          </Button>
        </div>
        {problem === undefined ? null : <Problem error={problem} />}
        {summary !== undefined && summary.total === 0 ? (
          <div className={styles['empty']}>
            <h2>{say('people.empty.title')}</h2>
            <p>{say('people.empty.text')}</p>
          </div>
        ) : (
          <PeopleTable
            people={rows}
            matching={summary?.matching ?? 0}
            sorting={sorting}
            onSort={setSorting}
            chosen={chosen}
            onChoose={setChosen}
            onOpen={(person) => open(person.id)}
            onNeedMore={() => void people.fetchNextPage()}
          />
        )}
        {summary !== undefined && summary.total > 0 && summary.matching === 0 ? (
          <p className={styles['empty']}>{say('people.noMatch')}</p>
        ) : null}
      </main>
      <KeyBar
        note={say('shell.intended')}
        hints={[
          { keys: ['↑', '↓'], does: say('people.key.move') },
          { keys: ['Enter'], does: say('people.key.open') },
          { keys: ['N'], does: say('people.key.new') },
          { keys: ['/'], does: say('people.key.search') },
        ]}
      />
      {isAdding ? <NewPerson onClose={() => setAdding(false)} onOpen={open} /> : null}
    </div>
  );
}

function Problem({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}

const usePeople = (search: string, filter: Filter, { column, descending }: Sorting) =>
  useInfiniteQuery(
    api.people.list.infiniteOptions({
      input: (offset: number) => ({ search, filter, sort: column, descending, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, _pages, offset) => (offset + PAGE < last.matching ? offset + PAGE : undefined),
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );

interface Shortcuts {
  readonly onNew: () => void;
  readonly onSearch: () => void;
  readonly onFilter: (index: number) => void;
}
/** Single letters work everywhere but in fields. */
function useShortcuts({ onNew, onSearch, onFilter }: Shortcuts): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, select, textarea, [role=dialog]');
      if (isTyping !== null && isTyping !== false) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'n' || event.key === 'N') onNew();
      else if (event.key === '/' || event.key === 'f' || event.key === 'F') onSearch();
      else if (/^[1-4]$/.test(event.key)) onFilter(Number(event.key) - 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
