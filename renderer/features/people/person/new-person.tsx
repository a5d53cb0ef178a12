import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonDetails } from '#shared/contract/people.ts';
import { api, client } from '../../../client/client.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { say } from '../../../ui/words.ts';
import { emptyFields } from './fields.ts';
import { PersonForm } from './person-form.tsx';

interface Props {
  readonly onClose: () => void;
  readonly onCreated: (personId: string) => void;
  readonly onExisting: (personId: string) => void;
}

/** Adds a person, with a look at who is already there under that name. */
export function NewPerson({ onClose, onCreated, onExisting }: Props) {
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: (details: PersonDetails) => client.people.create(details),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: api.people.key() });
      onClose();
      onCreated(id);
    },
  });
  return (
    <Dialog title={say('people.person.title')} isOpen onClose={onClose}>
      <PersonForm
        start={emptyFields()}
        isWhole={false}
        submit={(hasAlike) => say(hasAlike ? 'people.person.createAnyway' : 'people.person.create')}
        isBusy={add.isPending}
        failure={add.error}
        onSubmit={(details) => add.mutate(details)}
        onExisting={onExisting}
        onClose={onClose}
      />
    </Dialog>
  );
}
