import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ErasurePreview } from '#shared/contract/people.ts';
import { api, client } from '../../../client/client.ts';
import { describeError } from '../../../client/errors.ts';
import { Button } from '../../../ui/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { say } from '../../../ui/words.ts';
import { dayOf } from '../cells.tsx';
import styles from './person.module.css';

interface Props {
  readonly kind: 'erase' | 'anonymise';
  readonly personId: string;
  readonly onClose: () => void;
  /** Told what is left of the person, if anything. */
  readonly onDone: (left: string | undefined) => void;
}

/** Says plainly what goes and what stays, and asks for the name. */
export function EraseDialog({ kind, personId, onClose, onDone }: Props) {
  const preview = useQuery(api.people.previewErasure.queryOptions({ input: { id: personId } }));
  return (
    <Dialog title={say(`person.${kind}.title`)} isOpen onClose={onClose}>
      {preview.data === undefined ? null : (
        <Confirm kind={kind} personId={personId} preview={preview.data} onClose={onClose} onDone={onDone} />
      )}
    </Dialog>
  );
}

function Confirm({ kind, personId, preview, onClose, onDone }: Props & { readonly preview: ErasurePreview }) {
  const queries = useQueryClient();
  const [typedName, setTypedName] = useState('');
  const [isTold, setTold] = useState(false);
  const act = useMutation({
    mutationFn: async () => {
      const confirmed = { id: personId, typedName };
      if (kind === 'anonymise') return (await client.people.anonymise(confirmed)).id;
      await client.people.erase(confirmed);
      return undefined;
    },
    onSuccess: async (left) => {
      onClose();
      onDone(left);
      queries.removeQueries({ queryKey: api.people.key() });
      await queries.invalidateQueries();
    },
  });
  const { name, assessments, handouts, backups, lastBackup } = preview;
  const isSame = typedName.trim().toLowerCase() === name.toLowerCase();
  const problem = act.error === null ? undefined : describeError(act.error);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTold(true);
        if (isSame) act.mutate();
      }}
    >
      <p>
        {kind === 'erase'
          ? say('person.erase.gone', { name, assessments, handouts })
          : say('person.anonymise.what', { handouts })}
      </p>
      <p>
        {say('person.erase.backups', {
          count: backups,
          date: lastBackup === undefined ? '' : formatDay(dayOf(lastBackup)),
        })}{' '}
        {say('person.erase.files')}
      </p>
      {kind === 'erase' ? <p className={styles['soft']}>{say('person.erase.law')}</p> : null}
      <TextField
        label={say('person.erase.type')}
        hint={name}
        autoFocus
        autoComplete="off"
        value={typedName}
        onChange={setTypedName}
        error={isTold && !isSame ? say('person.erase.differs', { name }) : undefined}
      />
      {problem === undefined ? null : <Message title={problem.title}>{problem.text}</Message>}
      <div className={styles['buttons']}>
        <Button type="submit" isDisabled={act.isPending}>
          {say(`person.${kind}.do`)}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {say('people.person.cancel')}
        </Button>
      </div>
    </form>
  );
}
