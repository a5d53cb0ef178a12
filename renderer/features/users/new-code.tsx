import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/client/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RecoveryCode } from '#renderer/ui/recovery-code.tsx';
import { say } from '#renderer/ui/words.ts';
import { Refusal } from './refusal.tsx';
import { SecretForm } from './secret-form.tsx';
import styles from './users.module.css';

interface Props {
  /** What takes the new code, once it is on paper. */
  readonly change: {
    readonly error: unknown;
    readonly isPending: boolean;
    mutate(input: { readonly passphrase: string; readonly recoveryCode: string }): void;
  };
  readonly go: string;
  /** Said while it is done: a large vault takes minutes. */
  readonly running?: string;
  readonly onBack: () => void;
}

/** The passphrase first, then the new code and its end typed: nothing has changed before that. */
export function NewCode({ change, go, running = '', onBack }: Props) {
  const offer = useMutation(api.users.offerRecoveryCode.mutationOptions());
  if (!offer.isSuccess) {
    return (
      <SecretForm
        fields={[{ key: 'current', label: say('users.current') }]}
        go={say('users.code.show')}
        error={offer.error}
        isPending={offer.isPending}
        onGo={({ current = '' }) => offer.mutate({ passphrase: current })}
        onBack={onBack}
      />
    );
  }
  const { recoveryCode } = offer.data;
  return (
    <div className={styles['code']}>
      <p role="status">{say('users.code.shown')}</p>
      <RecoveryCode
        code={recoveryCode}
        go={go}
        isPending={change.isPending}
        onDone={() => change.mutate({ ...offer.variables, recoveryCode })}
        refusal={<Refusal error={change.error} />}
      >
        <Button kind="quiet" onPress={onBack}>
          {say('users.back')}
        </Button>
        <span role="status">{change.isPending ? running : ''}</span>
      </RecoveryCode>
    </div>
  );
}
