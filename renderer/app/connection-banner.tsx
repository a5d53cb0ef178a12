import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { connection } from '../client/client.ts';
import { useConnection } from '../client/use-connection.ts';
import { resumeDrafts } from '../client/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { Sign } from '../ui/sign.tsx';
import { say } from '../ui/words.ts';
import styles from './banner.module.css';

/** Says over every screen that the host is away, and what becomes of what is typed meanwhile. */
export function ConnectionBanner() {
  const state = useConnection();
  const queries = useQueryClient();
  useEffect(() => {
    if (state !== 'connected') return;
    resumeDrafts();
    void queries.refetchQueries(
      { predicate: ({ state: { status } }) => status === 'error' },
      { cancelRefetch: false },
    );
  }, [state, queries]);
  if (state === 'connected') return null;
  return (
    <div role="alert" className={styles['banner']}>
      <Sign kind="diamond" />
      <p>
        <strong>{say(`shell.connection.${state}.title`)}</strong> {say(`shell.connection.${state}.text`)}
      </p>
      {state === 'gone' ? (
        <Button kind="quiet" onPress={() => void connection.askNow()}>
          {say('shell.again')}
        </Button>
      ) : null}
    </div>
  );
}
