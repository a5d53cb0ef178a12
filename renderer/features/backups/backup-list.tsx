import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/client/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { formatClock, formatDay } from '#renderer/ui/dates.ts';
import { say } from '#renderer/ui/words.ts';
import type { BackupEntry } from '#shared/contract/backups.ts';
import styles from './backups.module.css';
import { SecretForm } from './secret-form.tsx';

const BYTES_PER_MEGABYTE = 1_000_000;

interface Props {
  readonly backups: readonly BackupEntry[];
  /** After a restore: everything on the screen came from another vault. */
  readonly onRestored: () => void;
}

/** Every backup with what it holds; each can be tested, and put in the place of the vault. */
export const BackupList = ({ backups, onRestored }: Props) => (
  <table className={styles['list']}>
    <caption className="visually-hidden">{say('backups.list')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('backups.made')}</th>
        <th scope="col">{say('backups.why')}</th>
        <th scope="col">{say('backups.holds')}</th>
        <th scope="col" className={styles['number']}>
          {say('backups.size')}
        </th>
        <td />
      </tr>
    </thead>
    {backups.map((backup) => (
      <BackupRow key={backup.id} entry={backup} onRestored={onRestored} />
    ))}
  </table>
);

/** Wed 25 November, 18:08 */
const whenMade = ({ createdAt }: BackupEntry): string =>
  `${formatDay(createdAt.slice(0, 10))}, ${formatClock(createdAt).slice(0, 5)}`;

interface RowProps {
  readonly entry: BackupEntry;
  readonly onRestored: () => void;
}
function BackupRow({ entry, onRestored }: RowProps) {
  const [asked, setAsked] = useState<'prove' | 'restore'>();
  const queries = useQueryClient();
  const prove = useMutation(api.backups.prove.mutationOptions());
  const restore = useMutation(
    api.backups.restore.mutationOptions({
      onSuccess: async () => {
        await queries.cancelQueries();
        onRestored();
      },
    }),
  );
  const when = whenMade(entry);
  const work = asked === 'restore' ? restore : prove;
  const ask = (what: 'prove' | 'restore'): void => {
    prove.reset();
    restore.reset();
    setAsked(what);
  };
  return (
    <tbody>
      <tr>
        <th scope="row">{when}</th>
        <td>{say(`backups.reason.${entry.reason}`)}</td>
        <td>{say('backups.counts', { people: entry.people, assessments: entry.assessments })}</td>
        <td className={styles['number']}>
          {say('backups.megabytes', { megabytes: entry.bytes / BYTES_PER_MEGABYTE })}
        </td>
        <td className={styles['buttons']}>
          <Button kind="link" aria-label={say('backups.prove.name', { when })} onPress={() => ask('prove')}>
            {say('backups.prove')}
          </Button>
          <Button
            kind="link"
            aria-label={say('backups.restore.name', { when })}
            onPress={() => ask('restore')}
          >
            {say('backups.restore')}
          </Button>
        </td>
      </tr>
      {asked === undefined ? null : (
        <tr>
          <td colSpan={5}>
            {prove.isSuccess && asked === 'prove' ? (
              <p role="status">{say('backups.proved', { when })}</p>
            ) : (
              <SecretForm
                go={say(`backups.${asked}.go`)}
                running={say(`backups.${asked}.running`)}
                {...(asked === 'restore' && { text: say('backups.restore.text') })}
                error={work.error}
                isPending={work.isPending}
                onGo={(secret) => work.mutate({ id: entry.id, secret })}
                onBack={() => setAsked(undefined)}
              />
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}
