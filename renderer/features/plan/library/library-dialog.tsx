import { useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { api } from '#renderer/client/client.ts';
import { describeError } from '#renderer/client/errors.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Sign } from '#renderer/ui/sign.tsx';
import { useHeld } from '#renderer/ui/use-held.ts';
import { say } from '#renderer/ui/words.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import { addItem } from '../choices/items.ts';
import { nameOf } from '../lines/item-name.ts';
import { usePlan } from '../plan-context.ts';
import { findShelves, type Shelf, type ShelfEntry } from './shelves.ts';
import styles from './library.module.css';

interface Props {
  /** The domain whose items come first. */
  readonly from: Domain;
  readonly onClose: () => void;
}

/** Everything that could stand on the plan, to be searched; what may not says why and cannot be chosen. */
export function LibraryDialog({ from, onClose }: Props) {
  const view = usePlan();
  const [search, setSearch] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const { data, error } = useQuery(
    api.plan.library.queryOptions({ input: { id: view.assessmentId }, staleTime: 0, gcTime: 0 }),
  );
  const shelves = findShelves(data ?? [], search, from, view.source.words);
  const choose = (id: InterventionId): void => {
    const entry = shelves.flatMap(({ entries }) => entries).find((one) => one.id === id);
    if (entry === undefined) return;
    if (entry.offer.kind !== 'free') return setRefusal(entry.note);
    view.change((now) => addItem(now, id));
    view.announce(say('plan.library.added', { name: nameOf(view, id) }));
    onClose();
  };
  const isLoaded = data !== undefined;
  const chooseFirst = useHeld(isLoaded, () => {
    const [first] = shelves.flatMap(({ entries }) => entries);
    if (first !== undefined) choose(first.id);
  });
  /** Once there is a list, it has this key itself. */
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter' && !isLoaded && search.trim() !== '') chooseFirst('first');
  };
  return (
    <Dialog title={say('plan.library')} isOpen onClose={onClose}>
      {error === null ? null : <p className={styles['note']}>{describeError(error).title}</p>}
      <div className={styles['scroll']} role="presentation" onKeyDownCapture={onKey}>
        <Autocomplete inputValue={search} onInputChange={setSearch}>
          <SearchField aria-label={say('plan.library.search')} autoFocus className={styles['search'] ?? ''}>
            <Input className={styles['input'] ?? ''} placeholder={say('plan.library.search')} />
          </SearchField>
          <ListBox
            aria-label={say('plan.library')}
            items={shelves}
            className={styles['list'] ?? ''}
            selectionMode="none"
            onAction={(key) => choose(key as InterventionId)}
            renderEmptyState={() => (
              <p className={`${styles['note']} ${styles['empty']}`}>
                {say(isLoaded ? 'plan.library.none' : 'shell.loading')}
              </p>
            )}
          >
            {(shelf: Shelf) => (
              <ListBoxSection id={shelf.domain}>
                <Header className={styles['shelf'] ?? ''}>{say(`plan.domain.${shelf.domain}`)}</Header>
                <Collection items={shelf.entries}>{(entry) => <Entry entry={entry} />}</Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Autocomplete>
      </div>
      <p role="status" className={styles['refusal']}>
        {refusal ?? say('plan.library.hint')}
      </p>
    </Dialog>
  );
}

function Entry({ entry }: { readonly entry: ShelfEntry }) {
  const { name, plain, note, offer } = entry;
  return (
    <ListBoxItem id={entry.id} textValue={name} className={styles['entry'] ?? ''} data-offer={offer.kind}>
      <span className={styles['name']}>{name}</span>
      {offer.kind === 'blocked' ? <Sign kind="open" /> : null}
      {offer.kind === 'on-plan' ? <Sign kind="checked" /> : null}
      <span className={styles['plain']}>{plain}</span>
      {note === '' ? null : <span className={styles['note']}>{note}</span>}
    </ListBoxItem>
  );
}
