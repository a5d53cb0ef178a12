import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { api } from '../../client/client.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { RecoveryCode } from '../../ui/recovery-code.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/words.ts';
import type { Fields } from './create-vault-schema.ts';
import { Failure } from './failure.tsx';
import { Strength } from './strength.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import styles from './unlock.module.css';

/** First run: who you are, what locks the vault, and the code for the day on which the passphrase is lost. */
export function CreateVault({ onOpen }: { readonly onOpen: () => void }) {
  const [code, setCode] = useState<string>();
  const { control, handleSubmit, setFocus } = useForm<Fields>({
    // What checks comes when there is something to check: the first screen does not wait for it.
    resolver: async (...form) => (await import('./create-vault-schema.ts')).check(...form),
    defaultValues: { clinicName: '', userName: '', role: 'doctor', passphrase: '', again: '' },
  });
  useFirstFocus(() => setFocus('clinicName'));
  const create = useMutation(
    api.vault.create.mutationOptions({ onSuccess: ({ recoveryCode }) => setCode(recoveryCode) }),
  );
  const sample = useMutation(api.vault.openSample.mutationOptions({ onSuccess: onOpen }));
  const failure = create.error ?? sample.error;
  const step = code === undefined ? 'you' : 'code';
  return (
    <>
      <h1 className={styles['title']}>{say('unlock.create.title')}</h1>
      <p className={styles['lead']}>{say('unlock.create.text')}</p>
      <ol className={styles['steps']}>
        {(['you', 'code'] as const).map((one, index) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {index + 1}&ensp;{say(`unlock.step.${one}`)}
          </li>
        ))}
      </ol>
      {code === undefined ? (
        <form
          noValidate
          onSubmit={(event) =>
            void handleSubmit(({ again: _again, ...input }) => create.mutate(input))(event)
          }
        >
          <div className={styles['fields']}>
            <div className={styles['wide']}>
              <FormField control={control} name="clinicName" label={say('unlock.clinic')} />
            </div>
            <FormField control={control} name="userName" label={say('unlock.name')} />
            <Controller
              control={control}
              name="role"
              render={({ field }) => (
                <div>
                  <p className={styles['label']}>{say('unlock.role')}</p>
                  <Chips
                    label={say('unlock.role')}
                    size="large"
                    value={field.value}
                    onChange={field.onChange}
                    chips={[
                      { value: 'doctor', label: say('unlock.doctor') },
                      { value: 'coach', label: say('unlock.coach') },
                    ]}
                  />
                </div>
              )}
            />
            <FormField
              control={control}
              name="passphrase"
              label={say('unlock.passphrase')}
              isSecret
              hint={<WatchedStrength control={control} />}
            />
            <FormField control={control} name="again" label={say('unlock.again')} isSecret />
          </div>
          {failure === null ? null : <Failure error={failure} />}
          <div className={styles['actions']}>
            <Button type="submit" kind="primary" shortcut="Enter" isDisabled={create.isPending}>
              {say('unlock.continue')}
            </Button>
            <Button kind="quiet" isDisabled={sample.isPending} onPress={() => sample.mutate({})}>
              {say('unlock.sample')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <h2>{say('unlock.code.title')}</h2>
          <p className={styles['lead']}>{say('unlock.code.text')}</p>
          <RecoveryCode code={code} go={say('unlock.code.done')} onDone={onOpen}>
            <Button onPress={() => window.print()}>{say('unlock.code.print')}</Button>
          </RecoveryCode>
        </>
      )}
    </>
  );
}

type FormControl = ReturnType<typeof useForm<Fields>>['control'];

/** Only this small part draws itself anew with each letter of the passphrase. */
function WatchedStrength({ control }: { readonly control: FormControl }) {
  return <Strength passphrase={useWatch({ control, name: 'passphrase' })} />;
}

interface FieldProps {
  readonly control: FormControl;
  readonly name: 'clinicName' | 'userName' | 'passphrase' | 'again';
  readonly label: string;
  readonly isSecret?: boolean;
  readonly hint?: ReactNode;
}
function FormField({ control, name, label, isSecret = false, hint }: FieldProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          label={label}
          name={name}
          type={isSecret ? 'password' : 'text'}
          autoComplete={isSecret ? 'new-password' : 'off'}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={fieldState.error?.message}
          hint={hint}
        />
      )}
    />
  );
}
