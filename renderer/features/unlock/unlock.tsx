import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import type { UnlockChoice } from '#shared/contract/users.ts';
import { api } from '../../client/client.ts';
import { errorCode } from '../../client/errors.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/words.ts';
import { Failure } from './failure.tsx';
import styles from './unlock.module.css';
import { useFirstFocus } from './use-first-focus.ts';
import { Who } from './who.tsx';

interface Props {
  /** The users of the vault, by their initials. */
  readonly choices: readonly UnlockChoice[];
  /** The keychain of this account keeps the key. */
  readonly isKeyKept: boolean;
  /** Shown when the vault cannot be read. */
  readonly rescue: ReactNode;
  readonly onOpen: () => void;
  readonly onLost: () => void;
}

/** The passphrase, and the way out when it is lost. */
export function Unlock({ choices, isKeyKept, rescue, onOpen, onLost }: Props) {
  const [userId, setUserId] = useState(choices[0]?.userId);
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useFirstFocus(() => field.current?.focus());
  const unlock = useMutation(api.vault.unlock.mutationOptions({ onSuccess: onOpen }));
  const sample = useMutation(api.vault.openSample.mutationOptions({ onSuccess: onOpen }));
  const keychain = useMutation(api.vault.unlockWithKeychain.mutationOptions({ onSuccess: onOpen }));
  const failure = unlock.error ?? sample.error ?? keychain.error;
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          unlock.mutate({ passphrase, ...(userId !== undefined && { userId }) });
        }}
      >
        <h1 className={styles['title']}>{say('unlock.title')}</h1>
        <p className={styles['lead']}>{say('unlock.text')}</p>
        <Who choices={choices} userId={userId} onChoose={setUserId} />
        <TextField
          label={say('unlock.passphrase')}
          type="password"
          autoComplete="current-password"
          inputRef={field}
          value={passphrase}
          onChange={setPassphrase}
        />
        {failure === null ? null : <Failure error={failure} />}
        <div className={styles['actions']}>
          <Button type="submit" kind="primary" shortcut="Enter" isDisabled={unlock.isPending}>
            {say('unlock.open')}
          </Button>
          {isKeyKept ? (
            <Button isDisabled={keychain.isPending} onPress={() => keychain.mutate({})}>
              {say('unlock.keychain')}
            </Button>
          ) : null}
          <Button kind="quiet" onPress={onLost}>
            {say('unlock.lost')}
          </Button>
          <Button kind="quiet" isDisabled={sample.isPending} onPress={() => sample.mutate({})}>
            {say('unlock.sample')}
          </Button>
        </div>
      </form>
      {/* It has forms of its own, which must not stand inside this one. */}
      {failure !== null && errorCode(failure) === 'VAULT_DAMAGED' ? (
        <div className={styles['spaced']}>{rescue}</div>
      ) : null}
    </>
  );
}
