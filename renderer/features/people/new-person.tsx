import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Person } from '#shared/contract/schemas.ts';
import { api, client } from '../../client/client.ts';
import { describeError } from '../../client/errors.ts';
import { Button } from '../../ui/button.tsx';
import { formatBirthDate } from '../../ui/dates.ts';
import { Message } from '../../ui/message.tsx';
import { readDate } from '../../ui/read-date.ts';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/words.ts';
import styles from './people.module.css';

const schema = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: say('people.person.noName') })
    .max(200),
  birthDate: z
    .string()
    .trim()
    .refine((text) => text === '' || readDate(text) !== undefined, { error: say('people.person.noDate') }),
});
type Fields = z.infer<typeof schema>;

interface Props {
  readonly onClose: () => void;
  readonly onOpen: (personId: string) => void;
}

/** Adds a person, after a look at who is already there under that name. */
export function NewPerson({ onClose, onOpen }: Props) {
  const queries = useQueryClient();
  const [duplicates, setDuplicates] = useState<readonly Person[]>([]);
  const { control, handleSubmit } = useForm<Fields>({
    resolver: zodResolver(schema),
    defaultValues: { name: '', birthDate: '' },
  });
  const add = useMutation({
    mutationFn: async ({ name, birthDate }: Fields) => {
      const isoDate = readDate(birthDate);
      const input = { name, ...(isoDate !== undefined && { birthDate: isoDate }) };
      const found = duplicates.length === 0 ? await client.people.findDuplicates(input) : [];
      if (found.length > 0) return { found };
      return { created: await client.people.create(input) };
    },
    onSuccess: async (result) => {
      if (result.found !== undefined) return setDuplicates(result.found);
      await queries.invalidateQueries({ queryKey: api.people.key() });
      onClose();
      onOpen(result.created.id);
    },
  });
  const failure = add.error === null ? undefined : describeError(add.error);
  return (
    <ModalOverlay isOpen isDismissable className={styles['overlay'] ?? ''} onOpenChange={onClose}>
      <Modal>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title">{say('people.person.title')}</Heading>
          <form noValidate onSubmit={(event) => void handleSubmit((fields) => add.mutate(fields))(event)}>
            <Controller
              control={control}
              name="name"
              render={({ field, fieldState }) => (
                <TextField
                  label={say('people.person.name')}
                  autoFocus
                  autoComplete="off"
                  {...without(field)}
                  error={fieldState.error?.message}
                />
              )}
            />
            <Controller
              control={control}
              name="birthDate"
              render={({ field, fieldState }) => (
                <TextField
                  label={say('people.person.birthDate')}
                  autoComplete="off"
                  {...without(field)}
                  hint={say('people.person.birthHint')}
                  error={fieldState.error?.message}
                />
              )}
            />
            {duplicates.map((person) => (
              <Message key={person.id} title={describeDuplicate(person)}>
                <Button kind="quiet" onPress={() => onOpen(person.id)}>
                  {say('people.person.openExisting')}
                </Button>
              </Message>
            ))}
            {failure === undefined ? null : <Message title={failure.title}>{failure.text}</Message>}
            <div className={styles['actions']}>
              <Button type="submit" kind="primary" shortcut="Enter" isDisabled={add.isPending}>
                {say(duplicates.length > 0 ? 'people.person.createAnyway' : 'people.person.create')}
              </Button>
              <Button kind="quiet" onPress={onClose}>
                {say('people.person.cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface Field {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly ref: React.Ref<HTMLInputElement>;
}
/** What a text field takes of a form's field. */
const without = ({ value, onChange, onBlur, ref }: Field) => ({ value, onChange, onBlur, inputRef: ref });

const describeDuplicate = ({ name, birthDate }: Person): string =>
  birthDate === undefined
    ? say('people.person.duplicateNoDate', { name })
    : say('people.person.duplicate', { name, birthDate: formatBirthDate(birthDate) });
