import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Status } from '#shared/contract/schemas.ts';
import { api, places } from '../client/client.ts';
import { describeError } from '../client/errors.ts';
import { emptyClipboard } from '../client/clipboard.ts';
import { forgetPrints } from '../client/print-pdf.ts';
import { forgetDrafts, resumeDrafts } from '../client/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { say, useLanguage } from '../ui/words.ts';
import { useAutoLock } from './auto-lock.ts';
import { AtPlace } from './at-place.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { useOverlays } from './overlays.tsx';
import { TopBar } from './top-bar.tsx';
import { useSampleNews } from './use-sample-news.ts';
import { useVaultNews } from './use-vault-news.ts';
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
  useLanguage();
  const navigate = useNavigate();
  const status = useQuery(api.app.status.queryOptions({ input: {}, staleTime: Infinity }));
  const { refetch } = status;
  const [isLocking, setLocking] = useState(false);
  const tellOthers = useVaultNews(useCallback(() => void refetch(), [refetch]));
  if (status.isPending) return <Waiting>{say('shell.loading')}</Waiting>;
  if (status.data === undefined) return <NoStatus error={status.error} onRetry={() => void refetch()} />;
  const { vault, user } = status.data;
  const reopen = (): void => {
    tellOthers();
    void refetch();
  };
  if (vault !== 'open' || user === undefined) return <Closed status={status.data} onOpen={reopen} />;
  const onLock = async (): Promise<void> => {
    await places.end();
    await forgetDrafts();
    forgetPrints();
    await emptyClipboard();
    // Gone from the page before anything is locked.
    setLocking(true);
    try {
      await api.vault.lock.call({});
      tellOthers();
      await refetch();
      await navigate({ to: '/' });
    } finally {
      setLocking(false);
    }
  };
  if (isLocking) return <Waiting>{say('shell.loading')}</Waiting>;
  return (
    <Frame
      user={user}
      isSample={status.data.sample}
      isMakingSample={status.data.sampleProgress !== undefined}
      onLock={() => void onLock()}
    />
  );
}

interface FrameProps {
  readonly user: NonNullable<Status['user']>;
  readonly isSample: boolean;
  readonly isMakingSample: boolean;
  readonly onLock: () => void;
}

/** What stands around every screen of an open vault. */
function Frame({ user, isSample, isMakingSample, onLock }: FrameProps) {
  useSampleNews(isMakingSample);
  const { find, overlays } = useOverlays(onLock);
  useAutoLock(onLock);
  return (
    <div className={styles['frame']}>
      <a href="#content" className={styles['skip']} onClick={focusContent}>
        {say('shell.skip')}
      </a>
      <TopBar user={user} isSample={isSample} onFind={find} onLock={onLock} />
      <ConnectionBanner />
      <div id="content" tabIndex={-1} className={styles['content']}>
        <Opened key={user.id} userId={user.id} />
      </div>
      {overlays}
    </div>
  );
}

/** The screens of an open vault, at the user's place; what they could not save before is sent now. */
function Opened({ userId }: { readonly userId: string }) {
  useEffect(resumeDrafts, []);
  return (
    <AtPlace userId={userId}>
      <Outlet />
    </AtPlace>
  );
}

/** The door. Whatever locked the vault: nothing that was read from it stays in memory. */
function Closed({ status, onOpen }: { readonly status: Status; readonly onOpen: () => void }) {
  const queries = useQueryClient();
  useEffect(() => {
    const kept = hashKey(api.app.status.queryKey({ input: {} }));
    queries.removeQueries({ predicate: ({ queryHash }) => queryHash !== kept });
    void forgetDrafts();
  }, [queries]);
  return (
    <>
      <ConnectionBanner />
      <Suspense fallback={null}>
        <Unlock
          state={status.vault === 'missing' ? 'missing' : 'locked'}
          choices={status.unlockChoices}
          rescue={<Rescue onRestored={onOpen} />}
          onOpen={onOpen}
        />
      </Suspense>
    </>
  );
}

function NoStatus({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { title, text } = describeError(error);
  return (
    <main className={alone['alone']}>
      <Message title={title}>
        <p>{text}</p>
        <Button onPress={onRetry}>{say('shell.again')}</Button>
      </Message>
    </main>
  );
}

/** The address holds the route, so the link moves the focus itself. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
