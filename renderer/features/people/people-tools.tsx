import { ChevronDown, Plus, Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { PeopleFilter, PeoplePage } from '#shared/contract/people.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Menu } from '../../ui/menu.tsx';
import { say } from '../../ui/words.ts';
import styles from './people.module.css';

/** The filters by their keys; the last one is asked for in the menu, as archived people are. */
export const SHOWN_FILTERS = ['everyone', 'due', 'drafts', 'flags', 'recent'] as const;
const ON_SCREEN = SHOWN_FILTERS.slice(0, 4);

interface Props {
  readonly search: string;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly summary: Omit<PeoplePage, 'rows'> | undefined;
  readonly filter: PeopleFilter;
  readonly onSearch: (text: string) => void;
  readonly onSearchKey: (event: KeyboardEvent) => void;
  readonly onFilter: (filter: PeopleFilter) => void;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onBlankIntake: () => void;
}

/** The search, the filters, and what can be done with the list. */
export function PeopleTools({ search, searchField, summary, filter, ...on }: Props) {
  const shown = ON_SCREEN.some((one) => one === filter) ? ON_SCREEN : [...ON_SCREEN, filter];
  return (
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
          placeholder={say('people.search.short')}
          value={search}
          onChange={(event) => on.onSearch(event.target.value)}
          onKeyDown={on.onSearchKey}
        />
        {summary === undefined ? null : (
          <span role="status">
            {say('people.found', {
              matching: summary.matching,
              total: filter === 'archived' ? summary.counts.archived : summary.total,
            })}
          </span>
        )}
      </label>
      <Chips
        label={say('people.filter')}
        value={filter}
        onChange={on.onFilter}
        chips={shown.map((one) => ({
          value: one,
          label: say(`people.filter.${one}`),
          ...(one !== 'everyone' && summary !== undefined && { count: summary.counts[one] }),
        }))}
      />
      <div className={styles['actions']}>
        <Menu
          label={say('people.more.label')}
          actions={[
            { id: 'import', label: say('people.more.import'), keys: ['I'], onAction: on.onImport },
            { id: 'blank', label: say('shell.blankIntake'), onAction: on.onBlankIntake },
            {
              id: 'recent',
              label: say('people.more.recent'),
              keys: ['5'],
              onAction: () => on.onFilter('recent'),
            },
            { id: 'archived', label: say('people.more.archived'), onAction: () => on.onFilter('archived') },
          ]}
        >
          <Button kind="quiet">
            {say('people.more')}
            <ChevronDown size={15} aria-hidden="true" />
          </Button>
        </Menu>
        <Button kind="primary" shortcut="N" onPress={on.onNew}>
          <Plus size={16} aria-hidden="true" />
          {say('people.new')}
        </Button>
      </div>
    </div>
  );
}
