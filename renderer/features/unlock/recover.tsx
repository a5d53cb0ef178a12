import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { UnlockChoice } from '#shared/contract/users.ts';
import { api } from '../../client/client.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/words.ts';
import { Failure } from './failure.tsx';
import { Strength } from './strength.tsx';
import styles from './unlock.module.css';
import { Who } from './who.tsx';

interface Props {
  readonly choices: readonly UnlockChoice[];
  readonly onOpen: () => void;
  readonly onBack: () => void;
}

/** Opens with the recovery code and sets a new passphrase. */
export function Recover({ choices, onOpen, onBack }: Props) {
  const [userId, setUserId] = useState(choices[0]?.userId);
  const [recoveryCode, setRecoveryCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const recover = useMutation(api.vault.recover.mutationOptions({ onSuccess: onOpen }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        recover.mutate({ recoveryCode, passphrase, ...(userId !== undefined && { userId }) });
      }}
    >
      <h1 className={styles['title']}>{say('unlock.recover.title')}</h1>
      <p className={styles['lead']}>{say('unlock.recover.text')}</p>
      <Who choices={choices} userId={userId} onChoose={setUserId} />
      <TextField
        label={say('unlock.recover.code')}
        autoFocus
        autoComplete="off"
        placeholder="XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"
        value={recoveryCode}
        onChange={setRecoveryCode}
      />
      <div className={styles['spaced']}>
        <TextField
          label={say('unlock.recover.newPassphrase')}
          type="password"
          autoComplete="new-password"
          value={passphrase}
          onChange={setPassphrase}
          hint={<Strength passphrase={passphrase} />}
        />
      </div>
      {recover.error === null ? null : <Failure error={recover.error} />}
      <div className={styles['actions']}>
        <Button type="submit" kind="primary" shortcut="Enter" isDisabled={recover.isPending}>
          {say('unlock.recover.open')}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {say('unlock.back')}
        </Button>
      </div>
    </form>
  );
}
