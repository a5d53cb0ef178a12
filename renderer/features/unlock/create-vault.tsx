import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../client/client.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/words.ts';
import { Failure } from './failure.tsx';
import { passphraseStrength } from './passphrase-strength.ts';
import { RecoveryCode } from './recovery-code.tsx';
import { Strength } from './strength.tsx';
import styles from './unlock.module.css';

/** Its words are those of the language on the screen when it is called. */
const createSchema = () =>
  z
    .object({
      clinicName: z.string().trim().max(200),
      userName: z
        .string()
        .trim()
        .min(1, { error: say('unlock.error.name') }),
      role: z.enum(['doctor', 'coach']),
      passphrase: z
        .string()
        .refine((text) => passphraseStrength(text) > 0, { error: say('unlock.error.passphrase') }),
      again: z.string(),
    })
    .refine(({ passphrase, again }) => passphrase === again, {
      path: ['again'],
      error: say('unlock.error.again'),
    });
type Fields = z.infer<ReturnType<typeof createSchema>>;

/** First run: who you are, what locks the vault, and the code for the day on which the passphrase is lost. */
export function CreateVault({ onOpen }: { readonly onOpen: () => void }) {
  const [code, setCode] = useState<string>();
  const { control, handleSubmit } = useForm<Fields>({
    resolver: zodResolver(createSchema()),
    defaultValues: { clinicName: '', userName: '', role: 'doctor', passphrase: '', again: '' },
  });
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
              <FormField control={control} name="clinicName" label={say('unlock.clinic')} autoFocus />
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
        <RecoveryCode code={code} onDone={onOpen} />
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
  readonly autoFocus?: boolean;
  readonly hint?: ReactNode;
}
function FormField({ control, name, label, isSecret = false, autoFocus = false, hint }: FieldProps) {
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
          autoFocus={autoFocus}
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
