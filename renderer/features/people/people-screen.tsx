import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { PEOPLE_SORTS, type PeopleFilter } from '#shared/contract/people.ts';
import type { Language } from '#shared/words/languages.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';
import { describeError } from '../../client/errors.ts';
import { useCommands, type Command } from '../../ui/commands.ts';
import { KeyBar } from '../../ui/key-bar.tsx';
import { isModified, letterOf } from '../../ui/key-letter.ts';
import { Message } from '../../ui/message.tsx';
import { say, useLanguage } from '../../ui/words.ts';
import type { Fields } from './person/fields.ts';
import { NewPerson } from './person/new-person.tsx';
import { keyTarget, PeopleTable, sortedBy, type Sorting } from './people-table.tsx';
import { PeopleTools, SHOWN_FILTERS } from './people-tools.tsx';
import { RosterDialog } from './roster/roster-dialog.tsx';
import { SidePanel } from './side-panel.tsx';
import { useChoice } from './use-choice.ts';
import { usePeopleKeys } from './use-people-keys.ts';
import { usePeopleWindow } from './use-people-window.ts';
import type { PeopleWays } from './ways.ts';
import styles from './people.module.css';

interface Props extends PeopleWays {
  /** Saves the intake to fill in by hand. */
  readonly onBlankIntake: () => Promise<void>;
}

/** Everyone, found as one types, with what is known of the chosen one beside. */
export function PeopleScreen({ onBlankIntake, ...ways }: Props) {
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<PeopleFilter>('everyone');
  const [sorting, setSorting] = useState<Sorting>({ column: 'lastVisit', descending: true });
  const [dialog, setDialog] = useState<'new' | 'roster' | undefined>();
  const [newFields, setNewFields] = useState<Fields | undefined>();
  const [failure, setFailure] = useState<unknown>();
  const searchField = useRef<HTMLInputElement>(null);
  const searched = useDeferredValue(search);
  const people = usePeopleWindow(searched, filter, sorting);
  const { summary, at, show, error } = people;
  const matching = summary?.matching ?? 0;

  usePeopleCommands(setDialog);
  const follow = (way: Promise<void> | undefined): void => void way?.catch(setFailure);
  const open = (one: Pick<PersonRow, 'id'>): void => follow(ways.onOpen(one));
  const isSettled = people.isSettled && searched === search;
  const choice = useChoice({ ...people, isSettled, matching }, open);
  const { person } = choice;
  const sortBy = (next: Sorting): void => {
    setSorting(next);
    choice.reorder();
  };
  const filterBy = (next: PeopleFilter): void => {
    setFilter(next);
    choice.begin();
    // Who has waited longest is seen first.
    if (next === 'due') setSorting({ column: 'nextReview', descending: false });
  };
  const sortByNext = (): void => {
    const next = PEOPLE_SORTS[(PEOPLE_SORTS.indexOf(sorting.column) + 1) % PEOPLE_SORTS.length] ?? 'name';
    sortBy(sortedBy(next, sorting));
  };
  usePeopleKeys({
    n: () => setDialog('new'),
    i: () => setDialog('roster'),
    '/': () => searchField.current?.focus(),
    p: () => follow(person && ways.onPerson(person.id)),
    f: () => follow(person && ways.onFollowUp(person.id)),
    h: () => follow(person?.assessmentId === undefined ? undefined : ways.onHandout(person.assessmentId)),
    'Shift+s': sortByNext,
    ...Object.fromEntries(SHOWN_FILTERS.map((one, index) => [String(index + 1), () => filterBy(one)])),
  });
  const onSearchKey = (event: KeyboardEvent): void => {
    const target = event.key.startsWith('Arrow') ? keyTarget(event.key, choice.place, matching) : undefined;
    if (target !== undefined) {
      event.preventDefault();
      choice.choose(target);
    } else if (event.key === 'Enter') choice.open();
    else if (search === '' && isForFirst(event, summary)) setDialog('new');
  };
  const problem = failure ?? error ?? undefined;

  return (
    <div className={styles['screen']}>
      <div className={styles['columns']}>
        <main className={styles['main']}>
          <h1 className="visually-hidden">{say('people.title')}</h1>
          <PeopleTools
            search={search}
            searchField={searchField}
            summary={summary}
            filter={filter}
            onSearch={(text) => {
              setSearch(text);
              choice.begin();
            }}
            onSearchKey={onSearchKey}
            onFilter={filterBy}
            onNew={() => setDialog('new')}
            onImport={() => setDialog('roster')}
            onBlankIntake={() => follow(onBlankIntake())}
          />
          {problem === undefined ? null : <Problem error={problem} />}
          {summary?.isNear === true ? (
            <p role="status" className={styles['near']}>
              {say('people.near')}
            </p>
          ) : null}
          <PeopleTable
            at={at}
            matching={matching}
            search={searched}
            sorting={sorting}
            onSort={sortBy}
            choice={choice}
            onOpen={open}
            onShow={show}
          />
          <EmptyNote summary={summary} />
        </main>
        <SidePanel
          person={choice.marked === undefined ? person : at(choice.marked)}
          ways={ways}
          onFollow={follow}
        />
      </div>
      <KeyBar
        note={say('shell.intended')}
        hints={[
          { keys: ['↑', '↓'], does: say('people.key.move') },
          { keys: ['Enter'], does: say('people.key.open') },
          { keys: ['P'], does: say('people.key.person') },
          { keys: ['F'], does: say('people.key.followUp') },
          { keys: ['N'], does: say('people.key.new') },
          { keys: ['/'], does: say('people.key.search') },
          { keys: ['1–5'], does: say('people.key.filter') },
          { keys: ['Shift', 'S'], does: say('people.key.sort') },
        ]}
      />
      {dialog === 'new' ? (
        <NewPerson
          kept={newFields}
          onKeep={setNewFields}
          onClose={() => setDialog(undefined)}
          onCreated={(id) => open({ id })}
          onExisting={(id) => follow(ways.onPerson(id))}
        />
      ) : null}
      {dialog === 'roster' ? <RosterDialog onClose={() => setDialog(undefined)} /> : null}
    </div>
  );
}

/** The palette finds what the list can do, in the language that is shown. */
function usePeopleCommands(show: (dialog: 'new' | 'roster') => void): void {
  const language = useLanguage();
  useCommands(useMemo(() => commandsIn(language, show), [language, show]));
}

const commandsIn = (_language: Language, show: (dialog: 'new' | 'roster') => void): readonly Command[] => [
  { id: 'new-person', label: say('people.new'), note: say('shell.find.command'), run: () => show('new') },
  {
    id: 'roster',
    label: say('people.more.import'),
    note: say('shell.find.command'),
    run: () => show('roster'),
  },
];

function Problem({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}

type Summary = ReturnType<typeof usePeopleWindow>['summary'];
const isNobodyHere = (summary: Summary): boolean => summary?.total === 0 && summary.counts.archived === 0;
/** N in the search is no letter while there is nobody to search for: it is what the empty list asks for. */
function isForFirst(event: KeyboardEvent, summary: Summary): boolean {
  const isLetter = letterOf(event) === 'n' && !isModified(event);
  if (!isLetter || !isNobodyHere(summary)) return false;
  event.preventDefault();
  return true;
}

/** Why nobody is in sight. */
function EmptyNote({ summary }: { readonly summary: Summary }) {
  if (summary === undefined || summary.matching > 0) return null;
  if (!isNobodyHere(summary)) {
    return <p className={styles['empty']}>{say('people.noMatch')}</p>;
  }
  return (
    <div className={styles['empty']}>
      <h2>{say('people.empty.title')}</h2>
      <p>{say('people.empty.text')}</p>
    </div>
  );
}
