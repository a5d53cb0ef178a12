import { Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { say } from '../../ui/words.ts';
import { LIST_ID, optionId } from './entry-list.tsx';
import styles from './knowledge.module.css';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly active: string | undefined;
  readonly onType: (typed: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Keeps the focus while arrows move through the list under it. */
export const SearchField = ({ field, typed, active, onType, onKeyDown }: Props) => (
  <label className={styles['search']}>
    <Search size={17} aria-hidden="true" />
    <input
      ref={field}
      type="search"
      role="combobox"
      autoFocus
      autoComplete="off"
      spellCheck={false}
      aria-label={say('knowledge.search')}
      aria-expanded="true"
      aria-controls={LIST_ID}
      aria-autocomplete="list"
      aria-activedescendant={active === undefined ? undefined : optionId(active)}
      placeholder={say('knowledge.search')}
      value={typed}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={onKeyDown}
    />
  </label>
);
