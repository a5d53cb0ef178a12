import { useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components';
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
  readonly autoFocus?: boolean;
}

const MOST_SHOWN = 8;

/**
 * Finds one of many as one types. The first that matches has the focus of the list, so Enter takes it; arrows move.
 * The field is empty again afterwards: what was chosen is shown by whoever asked.
 */
export function Finder({ label, items, onChoose, autoFocus = false }: Props) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const found = typed.trim() === '' ? [] : items.filter((item) => contains(item.label, typed.trim()));
  return (
    <div className={styles['finder']}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField autoFocus={autoFocus} className={styles['field'] ?? ''}>
          <Label className={styles['label'] ?? ''}>{label}</Label>
          <Input className={styles['input'] ?? ''} />
        </SearchField>
        <ListBox<FinderItem>
          aria-label={label}
          items={found.slice(0, MOST_SHOWN)}
          className={styles['list'] ?? ''}
          onAction={(id) => {
            onChoose(String(id));
            setTyped('');
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
