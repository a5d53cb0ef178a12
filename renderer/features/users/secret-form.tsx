import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { say } from '#renderer/ui/words.ts';
import { Refusal } from './refusal.tsx';
import styles from './users.module.css';

interface SecretField {
  readonly key: string;
  readonly label: string;
  /** A secret being made, not one being proved: a password manager then offers to keep it. */
  readonly isNew?: boolean;
}
interface Props {
  readonly fields: readonly SecretField[];
  readonly go: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onGo: (secrets: Readonly<Record<string, string>>) => void;
  readonly onBack: () => void;
}

/** One or two passphrases and what is done with them. */
export function SecretForm({ fields, go, error, isPending, onGo, onBack }: Props) {
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  return (
    <form
      className={styles['secrets']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onGo(secrets);
      }}
    >
      {fields.map(({ key, label, isNew = false }, index) => (
        <TextField
          key={key}
          label={label}
          type="password"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoFocus={index === 0}
          value={secrets[key] ?? ''}
          onChange={(value) => setSecrets({ ...secrets, [key]: value })}
        />
      ))}
      <Refusal error={error} />
      <div className={styles['actions']}>
        <Button type="submit" isDisabled={isPending || fields.some(({ key }) => (secrets[key] ?? '') === '')}>
          {go}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {say('users.back')}
        </Button>
      </div>
    </form>
  );
}
