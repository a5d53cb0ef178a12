import { useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { LOOSE, fuzzyFit } from './fuzzy.ts';
import styles from './finder.module.css';

export interface FinderItem {
  readonly id: string;
  readonly label: string;
  /** Stands beside the label, in a quieter tone. */
  readonly note?: string;
}
interface Props {
  readonly label: string;
  readonly items: readonly FinderItem[];
  readonly onChoose: (id: string) => void;
  /** Offered before anything is typed. */
  readonly suggested?: readonly FinderItem[];
  readonly autoFocus?: boolean;
  /** Called with what is typed, for items that are looked up elsewhere. */
  readonly onType?: (typed: string) => void;
}

const MOST_SHOWN = 8;
const NOTHING: readonly FinderItem[] = [];

/**
 * Finds one of many as one types. The first that matches has the focus of the list, so Enter takes it; arrows move.
 * The field is empty again afterwards: what was chosen is shown by whoever asked.
 */
export function Finder({ label, items, onChoose, suggested = NOTHING, autoFocus = false, onType }: Props) {
  const [typed, setTyped] = useState('');
  const type = (text: string): void => {
    setTyped(text);
    onType?.(text);
  };
  const found = typed.trim() === '' ? suggested.slice(0, MOST_SHOWN) : bestOf(items, typed);
  return (
    <div className={styles['finder']}>
      <Autocomplete inputValue={typed} onInputChange={type}>
        <SearchField autoFocus={autoFocus} className={styles['field'] ?? ''}>
          <Label className={styles['label'] ?? ''}>{label}</Label>
          <Input className={styles['input'] ?? ''} />
        </SearchField>
        <ListBox<FinderItem>
          aria-label={label}
          items={found}
          className={styles['list'] ?? ''}
          onAction={(id) => {
            onChoose(String(id));
            type('');
          }}
        >
          {({ id, label: text, note }) => (
            <ListBoxItem id={id} textValue={text} className={styles['item'] ?? ''}>
              <span>{text}</span>
              {note === undefined ? null : <span className={styles['note']}>{note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}

/** The items that fit what is typed, the best ones first, equal ones as they came; loose fits where there are no others. */
function bestOf(items: readonly FinderItem[], typed: string): readonly FinderItem[] {
  return items
    .flatMap((item) => {
      const fit = fuzzyFit(typed, item.label);
      return fit === undefined ? [] : [{ item, fit }];
    })
    .filter(({ fit }, _, all) => fit < LOOSE || all.every((one) => one.fit === LOOSE))
    .toSorted((one, other) => one.fit - other.fit)
    .slice(0, MOST_SHOWN)
    .map(({ item }) => item);
}
