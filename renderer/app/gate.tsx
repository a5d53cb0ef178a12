import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Status } from '#shared/contract/schemas.ts';
import { api } from '../client/client.ts';
import { describeError } from '../client/errors.ts';
import { forgetDrafts } from '../client/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { say } from '../ui/words.ts';
import { useOverlays } from './overlays.tsx';
import { TopBar } from './top-bar.tsx';
import styles from './gate.module.css';
import alone from './app.module.css';

const Unlock = lazy(async () => ({
  default: (await import('../features/unlock/unlock-screen.tsx')).UnlockScreen,
}));

const Rescue = lazy(async () => ({
  default: (await import('../features/backups/rescue.tsx')).Rescue,
}));

/** Nothing of the vault is on the screen while it is locked; unlocking brings back the very page. */
export function Gate() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const status = useQuery(api.app.status.queryOptions({ input: {}, staleTime: Infinity }));
  if (status.isPending) return <p className={styles['loading']}>{say('shell.loading')}</p>;
  if (status.isError) {
    const { title, text } = describeError(status.error);
    return (
      <main className={alone['alone']}>
        <Message title={title}>
          <p>{text}</p>
          <Button onPress={() => void status.refetch()}>{say('shell.again')}</Button>
        </Message>
      </main>
    );
  }
  const { vault, user } = status.data;
  if (vault !== 'open' || user === undefined) {
    return (
      <Suspense fallback={null}>
        <Unlock
          state={vault === 'missing' ? 'missing' : 'locked'}
          choices={status.data.unlockChoices}
          rescue={<Rescue onRestored={() => void queries.resetQueries()} />}
          onOpen={() => void queries.resetQueries()}
        />
      </Suspense>
    );
  }
  const onLock = async (): Promise<void> => {
    await forgetDrafts();
    await api.vault.lock.call({});
    await navigate({ to: '/' });
    await queries.resetQueries();
  };
  return <Frame user={user} isSample={status.data.sample} onLock={() => void onLock()} />;
}

interface FrameProps {
  readonly user: NonNullable<Status['user']>;
  readonly isSample: boolean;
  readonly onLock: () => void;
}

/** What stands around every screen of an open vault. */
function Frame({ user, isSample, onLock }: FrameProps) {
  const { find, overlays } = useOverlays(onLock);
  return (
    <div className={styles['frame']}>
      <a href="#content" className={styles['skip']} onClick={focusContent}>
        {say('shell.skip')}
      </a>
      <TopBar user={user} isSample={isSample} onFind={find} onLock={onLock} />
      <div id="content" tabIndex={-1} className={styles['content']}>
        <Outlet />
      </div>
      {overlays}
    </div>
  );
}

/** The address holds the route, so the link moves the focus itself. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
