import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/client.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/words.ts';
import { Failure } from './failure.tsx';
import styles from './unlock.module.css';

interface Props {
  readonly onOpen: () => void;
  readonly onLost: () => void;
}

/** The passphrase, and the way out when it is lost. */
export function Unlock({ onOpen, onLost }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const unlock = useMutation(api.vault.unlock.mutationOptions({ onSuccess: onOpen }));
  const sample = useMutation(api.vault.openSample.mutationOptions({ onSuccess: onOpen }));
  const failure = unlock.error ?? sample.error;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        unlock.mutate({ passphrase });
      }}
    >
      <h1 className={styles['title']}>{say('unlock.title')}</h1>
      <p className={styles['lead']}>{say('unlock.text')}</p>
      <TextField
        label={say('unlock.passphrase')}
        type="password"
        autoComplete="current-password"
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
      />
      {failure === null ? null : <Failure error={failure} />}
      <div className={styles['actions']}>
        <Button type="submit" kind="primary" shortcut="Enter" isDisabled={unlock.isPending}>
          {say('unlock.open')}
        </Button>
        <Button kind="quiet" onPress={onLost}>
          {say('unlock.lost')}
        </Button>
        <Button kind="quiet" isDisabled={sample.isPending} onPress={() => sample.mutate({})}>
          {say('unlock.sample')}
        </Button>
      </div>
    </form>
  );
}
