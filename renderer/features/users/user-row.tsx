import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/client/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { noteSetting } from '#renderer/ui/settings/history.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { say } from '#renderer/ui/words.ts';
import type { UserEntry } from '#shared/contract/users.ts';
import { useRefreshUsers } from './refresh.ts';
import { Refusal } from './refusal.tsx';
import { SecretForm } from './secret-form.tsx';
import styles from './users.module.css';

interface Props {
  readonly user: UserEntry;
  /** Whether who sits there may change this user. */
  readonly isManaged: boolean;
}

/** One user: the name and the line under a signature, the role, and what can be done. */
export function UserRow({ user, isManaged }: Props) {
  const [name, setName] = useState(user.name);
  const [signature, setSignature] = useState(user.signature);
  const [shown, setShown] = useState(user);
  // What was taken back, or changed elsewhere, is in the fields again.
  if (shown.name !== user.name || shown.signature !== user.signature) {
    setShown(user);
    setName(user.name);
    setSignature(user.signature);
  }
  const refresh = useRefreshUsers();
  const update = useMutation(api.users.update.mutationOptions({ onSuccess: refresh }));
  const isChanged = name.trim() !== user.name || signature.trim() !== user.signature;
  return (
    <li className={styles['user']}>
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          const put = (next: { readonly name: string; readonly signature: string }) =>
            update.mutateAsync({ id: user.id, ...next });
          const before = { name: user.name, signature: user.signature };
          update.mutate(
            { id: user.id, name, signature },
            {
              onSuccess: () =>
                noteSetting({
                  name: () => before.name,
                  undo: () => put(before),
                  redo: () => put({ name, signature }),
                }),
            },
          );
        }}
      >
        <TextField label={say('users.name')} value={name} onChange={setName} isReadOnly={!isManaged} />
        <TextField
          label={say('users.signature')}
          value={signature}
          onChange={setSignature}
          isReadOnly={!isManaged}
        />
        <p className={styles['role']}>
          {say('users.role.name', { role: user.role })}
          {user.isSelf ? ` · ${say('users.you')}` : ''}
        </p>
        {isManaged ? (
          <Button type="submit" isDisabled={!isChanged || name.trim() === '' || update.isPending}>
            {say('users.save')}
          </Button>
        ) : null}
      </form>
      {update.isSuccess && !isChanged ? <p role="status">{say('users.saved')}</p> : null}
      <Refusal error={update.error} />
      {user.isSelf || !isManaged ? null : <Manage user={user} />}
    </li>
  );
}

function Manage({ user }: { readonly user: UserEntry }) {
  const [asked, setAsked] = useState<'give' | 'remove'>();
  const refresh = useRefreshUsers();
  const onSuccess = async (): Promise<void> => {
    setAsked(undefined);
    await refresh();
  };
  const give = useMutation(api.users.givePassphrase.mutationOptions({ onSuccess }));
  const remove = useMutation(api.users.remove.mutationOptions({ onSuccess }));
  const { id, name } = user;
  if (asked === 'give') {
    return (
      <SecretForm
        fields={[{ key: 'next', label: say('users.next'), isNew: true }]}
        go={say('users.give.go')}
        error={give.error}
        isPending={give.isPending}
        onGo={({ next = '' }) => give.mutate({ id, passphrase: next })}
        onBack={() => setAsked(undefined)}
      />
    );
  }
  if (asked === 'remove') {
    return (
      <div className={styles['secrets']}>
        <p>{say('users.remove.sure', { name })}</p>
        <Refusal error={remove.error} />
        <div className={styles['actions']}>
          <Button isDisabled={remove.isPending} onPress={() => remove.mutate({ id })}>
            {say('users.remove')}
          </Button>
          <Button kind="quiet" autoFocus onPress={() => setAsked(undefined)}>
            {say('users.back')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles['actions']}>
      {user.hasPassphrase ? null : <strong className={styles['warning']}>{say('users.noPassphrase')}</strong>}
      <Button kind="link" aria-label={say('users.give.name', { name })} onPress={() => setAsked('give')}>
        {say('users.give')}
      </Button>
      <Button kind="link" aria-label={say('users.remove.name', { name })} onPress={() => setAsked('remove')}>
        {say('users.remove')}
      </Button>
    </div>
  );
}
