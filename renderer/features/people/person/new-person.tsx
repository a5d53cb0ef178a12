import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonDetails } from '#shared/contract/people.ts';
import { api, client } from '../../../client/client.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { say } from '../../../ui/words.ts';
import { emptyFields, type Fields } from './fields.ts';
import { PersonForm } from './person-form.tsx';

interface Props {
  /** What was typed before the window was last closed by a key. */
  readonly kept: Fields | undefined;
  readonly onKeep: (fields: Fields | undefined) => void;
  readonly onClose: () => void;
  readonly onCreated: (personId: string) => void;
  readonly onExisting: (personId: string) => void;
}

/** Adds a person, with a look at who is already there under that name. Esc keeps what is typed, Cancel does not. */
export function NewPerson({ kept, onKeep, onClose, onCreated, onExisting }: Props) {
  const queries = useQueryClient();
  const discard = (): void => {
    onKeep(undefined);
    onClose();
  };
  const add = useMutation({
    mutationFn: (details: PersonDetails) => client.people.create(details),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: api.people.key() });
      discard();
      onCreated(id);
    },
  });
  return (
    <Dialog title={say('people.person.title')} isOpen onClose={onClose}>
      <PersonForm
        start={kept ?? emptyFields()}
        onTyped={onKeep}
        isWhole={false}
        submit={(hasAlike) => say(hasAlike ? 'people.person.createAnyway' : 'people.person.create')}
        isBusy={add.isPending}
        failure={add.error}
        onSubmit={(details) => add.mutate(details)}
        onExisting={onExisting}
        onClose={discard}
      />
    </Dialog>
  );
}
