import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { RosterState } from '#shared/contract/roster.ts';
import { api, client } from '../../../client/client.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import { say } from '../../../ui/words.ts';
import styles from './roster.module.css';

const LOOK_MS = 150;

/** How far the import is, and what it did. */
export function RosterProgress({ onClose }: { readonly onClose: () => void }) {
  const queries = useQueryClient();
  const { data } = useQuery(
    api.roster.state.queryOptions({
      input: {},
      staleTime: 0,
      gcTime: 0,
      refetchInterval: ({ state }) => (hasEnded(state.data) ? false : LOOK_MS),
    }),
  );
  const isOver = hasEnded(data);
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: api.people.key() });
  }, [isOver, queries]);
  return (
    <Dialog
      title={say('roster.title')}
      isOpen
      onClose={isOver ? onClose : () => void client.roster.cancel({})}
    >
      <div className={styles['dialog']}>
        {data !== undefined && isOver ? <Outcome state={data} /> : <Progress share={data?.progress ?? 0} />}
        <div className={styles['buttons']}>
          {isOver ? (
            <Button kind="primary" autoFocus onPress={onClose}>
              {say('roster.close')}
            </Button>
          ) : (
            <Button autoFocus onPress={() => void client.roster.cancel({})}>
              {say('roster.cancel')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

const hasEnded = (state: RosterState | undefined): boolean =>
  state !== undefined && state.progress === undefined;

function Progress({ share }: { readonly share: number }) {
  const percent = Math.round(share * 100);
  const words = say('roster.progress', { percent });
  return (
    <ProgressBar value={percent} aria-label={words} className={styles['progress'] ?? ''}>
      <p>{words}</p>
      <div className={styles['track']}>
        <div className={styles['fill']} style={{ inlineSize: `${percent}%` }} />
      </div>
    </ProgressBar>
  );
}

function Outcome({ state: { done, failure } }: { readonly state: RosterState }) {
  if (failure === 'CANCELLED') return <p role="status">{say('roster.cancelled')}</p>;
  if (failure !== undefined) {
    return (
      <Message title={say(`errors.${failure}.title`)}>
        {say(`errors.${failure}.text`, { detail: '' })}
      </Message>
    );
  }
  return (
    <p role="status">
      {say('roster.done', { added: done?.added ?? 0 })} {say('roster.doneLeft', { left: done?.left ?? 0 })}
    </p>
  );
}
