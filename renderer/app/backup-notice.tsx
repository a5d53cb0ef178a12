import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupState } from '#shared/contract/backups.ts';
import { api } from '../client/client.ts';
import { Button } from '../ui/button.tsx';
import { Sign } from '../ui/sign.tsx';
import { say, type MessageId } from '../ui/words.ts';
import styles from './banner.module.css';
import { useBackupState } from './use-backup-state.ts';

/** Says over every screen what the settings say in full: whoever never goes there is warned as well, until he has read it. */
export function BackupNotice({ isSample }: { readonly isSample: boolean }) {
  const state = useBackupState(isSample);
  const queries = useQueryClient();
  const [read, setRead] = useState<MessageId>();
  const start = useMutation(
    api.backups.start.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: api.backups.key() }),
    }),
  );
  const concern = state && concernOf(state);
  if (concern === undefined || concern.title === read) return null;
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
      <Button kind="quiet" onPress={() => setRead(concern.title)}>
        {say('shell.close')}
      </Button>
    </div>
  );
}

interface Concern {
  readonly title: MessageId;
  readonly text: MessageId;
  /** By a backup that is made now. */
  readonly isMended: boolean;
}
/** The gravest first. Damage has a screen of its own, and who cancelled a backup knows it. */
function concernOf({ failure, isOld, backups, running, folderRisk }: BackupState): Concern | undefined {
  if (running !== undefined) return undefined;
  if (failure !== undefined && failure !== 'CANCELLED' && failure !== 'VAULT_DAMAGED') {
    return { title: 'backups.failed', text: `errors.${failure}.title`, isMended: true };
  }
  if (isOld && backups.length > 0) {
    return { title: 'backups.old', text: 'backups.old.text', isMended: true };
  }
  if (folderRisk === undefined) return undefined;
  return { title: `backups.${folderRisk}`, text: 'backups.place.text', isMended: false };
}
