import { useState } from 'react';
import { describeError } from '#renderer/client/errors.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Message } from '#renderer/ui/message.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { say } from '#renderer/ui/words.ts';
import styles from './backups.module.css';

interface Props {
  readonly go: string;
  readonly text?: string;
  /** Said while it is done: a large vault takes minutes. */
  readonly running: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onGo: (secret: string) => void;
  readonly onBack: () => void;
}

/** Asks for the passphrase or the recovery code of a backup before anything is done with it. */
export function SecretForm({ go, text, running, error, isPending, onGo, onBack }: Props) {
  const [secret, setSecret] = useState('');
  return (
    <form
      className={styles['secret']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onGo(secret);
      }}
    >
      <TextField
        label={say('backups.secret')}
        type="password"
        autoComplete="off"
        autoFocus
        value={secret}
        onChange={setSecret}
        {...(text !== undefined && { hint: text })}
      />
      {error === null ? null : <Refusal error={error} />}
      <div className={styles['actions']}>
        <Button type="submit" isDisabled={isPending || secret === ''}>
          {go}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {say('backups.back')}
        </Button>
        <span role="status">{isPending ? running : ''}</span>
      </div>
    </form>
  );
}

/** What happened, what is safe and what to do next. */
export function Refusal({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}
