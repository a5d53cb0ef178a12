import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, statusQuery } from '#renderer/client/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/words.ts';
import { Refusal } from './refusal.tsx';
import { SecretForm } from './secret-form.tsx';
import styles from './users.module.css';

/** On the desktop: the keychain of this account as a third way in, what it protects and what not. */
export function Keychain() {
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const refresh = async (): Promise<void> => {
    setOpen(false);
    await queries.invalidateQueries({ queryKey: api.app.status.key() });
  };
  const { data } = useQuery(statusQuery());
  const keep = useMutation(api.users.keepInKeychain.mutationOptions({ onSuccess: refresh }));
  const forget = useMutation(api.users.forgetInKeychain.mutationOptions({ onSuccess: refresh }));
  if (data?.capabilities.keychain !== true || data.sample) return null;
  return (
    <div role="group" aria-label={say('users.keychain')} className={styles['secret']}>
      {data.isKeyKept ? (
        <>
          <p role="status">{say('users.keychain.kept')}</p>
          <Button kind="link" isDisabled={forget.isPending} onPress={() => forget.mutate({})}>
            {say('users.keychain.forget')}
          </Button>
          <Refusal error={forget.error} />
        </>
      ) : (
        <Button kind="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {say('users.keychain')}
        </Button>
      )}
      <p className={styles['lead']}>{say('users.keychain.text')}</p>
      {isOpen && !data.isKeyKept ? (
        <SecretForm
          fields={[{ key: 'current', label: say('users.current') }]}
          go={say('users.keychain.go')}
          error={keep.error}
          isPending={keep.isPending}
          onGo={({ current = '' }) => keep.mutate({ passphrase: current })}
          onBack={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
