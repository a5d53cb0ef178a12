import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { api } from '#renderer/client/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Chips } from '#renderer/ui/chips.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { say } from '#renderer/ui/words.ts';
import { newUser, type Role } from '#shared/contract/users.ts';
import { useRefreshUsers } from './refresh.ts';
import { Refusal } from './refusal.tsx';
import styles from './users.module.css';

type Fields = z.input<typeof newUser>;
const TEXTS = [
  { name: 'name', label: 'users.name', type: 'text' },
  { name: 'signature', label: 'users.signature', type: 'text' },
  { name: 'passphrase', label: 'users.passphrase', type: 'password' },
] as const;

/** A further user of this vault, in one of the roles that who sits there may give. */
export function AddUser({ roles }: { readonly roles: readonly [Role, ...Role[]] }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{say('users.add')}</Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={say('users.add')}>
      <AddForm roles={roles} onClose={() => setOpen(false)} />
    </div>
  );
}

interface FormProps {
  readonly roles: readonly [Role, ...Role[]];
  readonly onClose: () => void;
}
function AddForm({ roles, onClose }: FormProps) {
  const refresh = useRefreshUsers();
  const add = useMutation(
    api.users.add.mutationOptions({
      onSuccess: async () => {
        onClose();
        await refresh();
      },
    }),
  );
  const { control, handleSubmit } = useForm<Fields>({
    resolver: zodResolver(newUser),
    defaultValues: { name: '', signature: '', passphrase: '', role: roles[0] },
  });
  return (
    <form
      className={styles['secrets']}
      noValidate
      onSubmit={(event) => void handleSubmit((input) => add.mutate(input))(event)}
    >
      {TEXTS.map(({ name, label, type }, index) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <TextField
              label={say(label)}
              type={type}
              autoComplete={type === 'password' ? 'new-password' : 'off'}
              autoFocus={index === 0}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              inputRef={field.ref}
              error={fieldState.error === undefined ? undefined : say('users.missing')}
            />
          )}
        />
      ))}
      <Controller
        control={control}
        name="role"
        render={({ field }) => (
          <Chips
            label={say('users.role')}
            value={field.value}
            onChange={field.onChange}
            chips={roles.map((role) => ({ value: role, label: say('users.role.name', { role }) }))}
          />
        )}
      />
      <Refusal error={add.error} />
      <div className={styles['actions']}>
        <Button type="submit" isDisabled={add.isPending}>
          {say('users.add.go')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {say('users.back')}
        </Button>
      </div>
    </form>
  );
}
