import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/client/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Message } from '#renderer/ui/message.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { say } from '#renderer/ui/words.ts';
import type { BackupState } from '#shared/contract/backups.ts';
import { BackupList } from './backup-list.tsx';
import styles from './backups.module.css';
import { Refusal } from './secret-form.tsx';
import { useBackups } from './use-backups.ts';

interface Props {
  /** The vault on the screen is another one now. */
  readonly onVaultChanged: () => void;
}

/** Settings: what is backed up, how old it is, and how to bring it back. */
export function BackupsSection({ onVaultChanged }: Props) {
  const state = useBackups();
  if (state.data === undefined) return null;
  const { backups, folder } = state.data;
  return (
    <section aria-labelledby="backups-title" className={styles['section']}>
      <h2 id="backups-title">{say('backups.title')}</h2>
      <p className={styles['lead']}>{say('backups.lead')}</p>
      <Warnings state={state.data} onVaultChanged={onVaultChanged} />
      <MakeBackup running={state.data.running} />
      {backups.length === 0 ? (
        <p className={styles['lead']}>{say('backups.none')}</p>
      ) : (
        <BackupList backups={backups} onRestored={onVaultChanged} />
      )}
      <p className={styles['folder']}>{say('backups.folder', { folder })}</p>
    </section>
  );
}

/** Damage is said in other words, and who cancelled a backup knows it. */
const QUIET: ReadonlySet<string> = new Set(['VAULT_DAMAGED', 'CANCELLED']);

function Warnings({ state, onVaultChanged }: Props & { readonly state: BackupState }) {
  const undo = useMutation(api.backups.undoRestore.mutationOptions({ onSuccess: onVaultChanged }));
  const { failure, folderRisk, canUndoRestore, isOld, backups, running } = state;
  return (
    <>
      {failure === 'VAULT_DAMAGED' ? (
        <Message sign="filled" title={say('backups.damaged')}>
          {say('backups.damaged.text')}
        </Message>
      ) : null}
      {failure === undefined || QUIET.has(failure) || running !== undefined ? null : (
        <Message sign="triangle" title={say('backups.failed')}>
          <p>{say(`errors.${failure}.title`)}</p>
          <p>{say('backups.failed.text')}</p>
        </Message>
      )}
      {folderRisk === undefined ? null : (
        <Message sign="triangle" title={say(`backups.${folderRisk}`)}>
          {say('backups.place.text')}
        </Message>
      )}
      {isOld && backups.length > 0 && running === undefined ? (
        <Message sign="triangle" title={say('backups.old')}>
          {say('backups.old.text')}
        </Message>
      ) : null}
      {canUndoRestore ? (
        <Message sign="diamond" title={say('backups.undo')}>
          <p>{say('backups.undo.text')}</p>
          <Button kind="link" isDisabled={undo.isPending} onPress={() => undo.mutate({})}>
            {say('backups.undo.go')}
          </Button>
        </Message>
      ) : null}
    </>
  );
}

function MakeBackup({ running }: Pick<BackupState, 'running'>) {
  const queries = useQueryClient();
  const [folder, setFolder] = useState('');
  const refresh = () => queries.invalidateQueries({ queryKey: api.backups.key() });
  const start = useMutation(api.backups.start.mutationOptions({ onSettled: refresh }));
  const cancel = useMutation(api.backups.cancel.mutationOptions({ onSettled: refresh }));
  if (running !== undefined) {
    return (
      <div className={styles['actions']}>
        <progress aria-label={say('backups.title')} value={running.progress} />
        <span>{say('backups.running', { percent: running.progress })}</span>
        <Button kind="quiet" onPress={() => cancel.mutate({})}>
          {say('backups.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles['actions']}>
        <Button onPress={() => start.mutate({})}>{say('backups.now')}</Button>
      </div>
      <form
        className={styles['elsewhere']}
        onSubmit={(event) => {
          event.preventDefault();
          start.mutate({ folder: folder.trim() });
        }}
      >
        <TextField
          label={say('backups.elsewhere')}
          hint={say('backups.elsewhere.hint')}
          value={folder}
          onChange={setFolder}
        />
        <Button type="submit" isDisabled={folder.trim() === ''}>
          {say('backups.elsewhere.go')}
        </Button>
      </form>
      {start.error === null ? null : <Refusal error={start.error} />}
    </>
  );
}
