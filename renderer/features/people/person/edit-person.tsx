import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonDetails, PersonFile } from '#shared/contract/people.ts';
import { api, client } from '../../../client/client.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { say } from '../../../ui/words.ts';
import { asFields } from './fields.ts';
import { PersonForm } from './person-form.tsx';

interface Props {
  readonly file: PersonFile;
  readonly onClose: () => void;
  readonly onExisting: (personId: string) => void;
}

/** Changes the details; what they were stays in the history. */
export function EditPerson({ file: { person, details }, onClose, onExisting }: Props) {
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (next: PersonDetails) => client.people.update({ ...next, id: person.id }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.people.key() });
      onClose();
    },
  });
  return (
    <Dialog title={say('person.edit')} isOpen onClose={onClose}>
      <PersonForm
        start={asFields(details)}
        except={person.id}
        isWhole
        submit={() => say('person.save')}
        isBusy={save.isPending}
        failure={save.error}
        onSubmit={(next) => save.mutate(next)}
        onExisting={onExisting}
        onClose={onClose}
      />
    </Dialog>
  );
}
