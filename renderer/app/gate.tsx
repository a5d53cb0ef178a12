import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useState } from 'react';
import type { Status } from '#shared/contract/schemas.ts';
import { api, places, statusQuery } from '../client/client.ts';
import { describeError } from '../client/errors.ts';
import { emptyClipboard } from '../client/clipboard.ts';
import { forgetPrints } from '../client/print-pdf.ts';
import { forgetDrafts } from '../client/use-draft.ts';
import { UnlockScreen } from '../features/unlock/unlock-screen.tsx';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { loadCatalogue, say, useLanguage } from '../ui/words.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { useVaultNews } from './use-vault-news.ts';
import alone from './app.module.css';

/** The words of knees and runners come with the first screen that speaks of them. */
const Frame = lazy(async () => {
  const [{ OpenFrame }] = await Promise.all([import('./open-frame.tsx'), loadCatalogue()]);
  return { default: OpenFrame };
});

const Rescue = lazy(async () => ({
  default: (await import('../features/backups/rescue.tsx')).Rescue,
}));

/** Nothing of the vault is on the screen while it is locked; unlocking brings back the very page. */
export function Gate() {
  useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const status = useQuery(statusQuery());
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
    <Suspense fallback={null}>
      <Frame
        user={user}
        isSample={status.data.sample}
        isMakingSample={status.data.sampleProgress !== undefined}
        onLock={() => void onLock()}
        onRestored={() => {
          tellOthers();
          void queries.resetQueries();
        }}
      />
    </Suspense>
  );
}

/** The door. Whatever locked the vault: nothing that was read from it stays in memory. */
function Closed({ status, onOpen }: { readonly status: Status; readonly onOpen: () => void }) {
  const queries = useQueryClient();
  // Drawn in slices, behind the first frame: in one go the form would hold the page up.
  const isDrawn = useDeferredValue(true, false);
  useEffect(() => {
    const kept = hashKey(api.app.status.queryKey({ input: {} }));
    queries.removeQueries({ predicate: ({ queryHash }) => queryHash !== kept });
    void forgetDrafts();
    forgetPrints();
    void emptyClipboard();
  }, [queries]);
  return (
    <>
      <ConnectionBanner />
      {isDrawn ? (
        <UnlockScreen
          state={status.vault === 'missing' ? 'missing' : 'locked'}
          choices={status.unlockChoices}
          isKeyKept={status.isKeyKept}
          language={<LanguageChoice />}
          rescue={
            <Suspense fallback={null}>
              <Rescue onRestored={onOpen} />
            </Suspense>
          }
          onOpen={onOpen}
        />
      ) : null}
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
