import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { FolderInput } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { api, client } from '../client/client.ts';
import { describeError } from '../client/errors.ts';
import { makeFile, type FileRequest } from '../features/exchange/files.ts';
import { Menu, type MenuAction } from '../ui/menu.tsx';
import { say } from '../ui/words.ts';
import styles from './top-bar.module.css';

const HandOver = lazy(async () => ({
  default: (await import('../features/exchange/hand-over.tsx')).HandOver,
}));
const TakeOver = lazy(async () => ({
  default: (await import('../features/exchange/take-over.tsx')).TakeOver,
}));

type Shown =
  | { readonly kind: 'hand-over'; readonly personId: string }
  | { readonly kind: 'take-over'; readonly offered?: Offered };
type Offered = NonNullable<Awaited<ReturnType<typeof client.exchange.offered>>['file']>;

/** Files in and out, on every screen: of the open visit, of all people, and for another Genu. */
export function FilesMenu() {
  const [shown, setShown] = useState<Shown>();
  const navigate = useNavigate();
  const { assessmentId, personId: filedId } = useParams({ strict: false });
  const visit = useQuery(
    api.assessments.get.queryOptions({
      input: { id: assessmentId ?? '' },
      enabled: assessmentId !== undefined,
    }),
  );
  const save = useMutation({ mutationFn: makeFile });
  const file = (request: FileRequest): MenuAction => ({
    id: request.kind,
    label: say(`exchange.${request.kind}`),
    onAction: () => save.mutate(request),
  });
  const personId = assessmentId === undefined ? filedId : visit.data?.personId;
  const actions: readonly MenuAction[] = [
    ...(personId === undefined
      ? []
      : [
          {
            id: 'hand-over',
            label: say('exchange.handOver'),
            onAction: () => setShown({ kind: 'hand-over', personId }),
          },
        ]),
    ...(assessmentId === undefined ? [] : [file({ kind: 'fhir', assessmentId })]),
    { id: 'take-over', label: say('exchange.takeOver'), onAction: () => setShown({ kind: 'take-over' }) },
    file({ kind: 'people' }),
    file({ kind: 'outcomes' }),
    file({ kind: 'questionnaire' }),
  ];
  useOffered(useCallback((offered: Offered) => setShown({ kind: 'take-over', offered }), []));
  const close = (): void => {
    if (shown?.kind === 'take-over' && shown.offered !== undefined) void client.exchange.decline({});
    setShown(undefined);
  };
  const openPerson = (id: string): void => {
    close();
    void client.assessments
      .open({ personId: id })
      .then((draft) =>
        navigate({ to: '/assessments/$assessmentId/intake', params: { assessmentId: draft.id } }),
      );
  };
  return (
    <>
      <span role="status" className={styles['news']}>
        {save.error === null ? '' : describeError(save.error).title}
        {save.data === undefined ? '' : say('exchange.saved', { fileName: save.data })}
      </span>
      <Menu label={say('exchange.menu')} actions={actions}>
        <AriaButton className={styles['button'] ?? ''}>
          <FolderInput size={15} aria-hidden="true" />
          {say('exchange.menu')}
        </AriaButton>
      </Menu>
      <Suspense fallback={null}>
        {shown?.kind === 'hand-over' ? <HandOver personId={shown.personId} onClose={close} /> : null}
        {shown?.kind === 'take-over' ? (
          <TakeOver
            {...(shown.offered !== undefined && { offered: shown.offered })}
            onOpenPerson={openPerson}
            onClose={close}
          />
        ) : null}
      </Suspense>
    </>
  );
}

/** Looks for a file that was opened with Genu: once the vault is open, and whenever the window comes forward. */
function useOffered(onOffered: (offered: Offered) => void): void {
  useEffect(() => {
    const look = (): void =>
      void client.exchange
        .offered({})
        .then(({ file }) => (file === undefined ? undefined : onOffered(file)))
        .catch(() => undefined);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [onOffered]);
}
