import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../client/client.ts';
import { Button } from '../ui/button.tsx';
import { Sign } from '../ui/sign.tsx';
import { say } from '../ui/words.ts';
import { backupConcern } from './backup-concern.ts';
import styles from './banner.module.css';
import { useBackupState } from './use-backup-state.ts';

/** Says over every screen what the settings say in full: whoever never goes there is warned as well, until he has read it. */
export function BackupNotice({ isSample }: { readonly isSample: boolean }) {
  const state = useBackupState(isSample);
  const queries = useQueryClient();
  const [read, setRead] = useState<string>();
  const start = useMutation(
    api.backups.start.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: api.backups.key() }),
    }),
  );
  const concern = state && backupConcern(state);
  const said = concern && `${concern.title} ${concern.text}`;
  // What was read no longer holds: whatever comes after it, or back, is news.
  if (read !== undefined && read !== said) setRead(undefined);
  if (concern === undefined || said === read) return null;
  return (
    <div role="status" className={styles['banner']}>
      <Sign kind="triangle" />
      <p>
        <strong>{say(concern.title)}</strong> {say(concern.text)}
      </p>
      {concern.isMended ? (
        <Button kind="quiet" isDisabled={start.isPending} onPress={() => start.mutate({})}>
          {say('backups.now')}
        </Button>
      ) : null}
      <Button kind="quiet" onPress={() => setRead(said)}>
        {say('shell.close')}
      </Button>
    </div>
  );
}
