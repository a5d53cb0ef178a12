import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '#renderer/client/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/words.ts';
import type { Role } from '#shared/contract/users.ts';
import { Keychain } from './keychain.tsx';
import { NewCode } from './new-code.tsx';
import { useRefreshUsers } from './refresh.ts';
import { SecretForm } from './secret-form.tsx';
import styles from './users.module.css';

/** The passphrase, the recovery code and, for a doctor, the key of the vault itself. */
export function OwnSecrets({ role }: { readonly role: Role }) {
  const refresh = useRefreshUsers();
  const change = useMutation(api.users.changePassphrase.mutationOptions());
  const renew = useMutation(api.users.renewRecoveryCode.mutationOptions());
  const encrypt = useMutation(api.users.changeDataKey.mutationOptions({ onSuccess: refresh }));
  return (
    <>
      <h3>{say('users.secrets')}</h3>
      <Secret title={say('users.change')} work={change} done={<p role="status">{say('users.changed')}</p>}>
        {(onBack) => (
          <SecretForm
            fields={[
              { key: 'current', label: say('users.current') },
              { key: 'next', label: say('users.next'), isNew: true },
            ]}
            go={say('users.change.go')}
            error={change.error}
            isPending={change.isPending}
            onGo={({ current = '', next = '' }) => change.mutate({ current, next })}
            onBack={onBack}
          />
        )}
      </Secret>
      <Secret
        title={say('users.code')}
        text={say('users.code.text')}
        work={renew}
        done={<p role="status">{say('users.code.done')}</p>}
      >
        {(onBack) => <NewCode change={renew} go={say('users.code.go')} onBack={onBack} />}
      </Secret>
      <Keychain />
      {role === 'doctor' ? (
        <Secret
          title={say('users.key')}
          text={say('users.key.text')}
          work={encrypt}
          done={<p role="status">{say('users.key.done')}</p>}
        >
          {(onBack) => (
            <NewCode
              change={encrypt}
              go={say('users.key.go')}
              running={say('users.key.running')}
              onBack={onBack}
            />
          )}
        </Secret>
      ) : null}
    </>
  );
}

interface SecretProps {
  readonly title: string;
  readonly text?: string;
  readonly work: { readonly isSuccess: boolean; reset(): void };
  readonly done: ReactNode;
  readonly children: (onBack: () => void) => ReactNode;
}
/** A line that opens its form, and after it what came of it. */
function Secret({ title, text, work, done, children }: SecretProps) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    work.reset();
  };
  return (
    <div role="group" aria-label={title} className={styles['secret']}>
      <Button kind="link" aria-expanded={isOpen} onPress={() => (isOpen ? close() : setOpen(true))}>
        {title}
      </Button>
      {text === undefined ? null : <p className={styles['lead']}>{text}</p>}
      {isOpen ? (work.isSuccess ? done : children(close)) : null}
    </div>
  );
}
