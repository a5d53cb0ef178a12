import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, queryClient } from '../../client/client.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay, todayIso } from '../../ui/dates.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { say } from '../../ui/words.ts';
import { Failure } from './failure.tsx';
import styles from './handout.module.css';
import { formatMinute } from './minute.ts';

const LONGEST = 4000;
const SAVE_AFTER_MS = 400;

/** What was added to a signed record, and a place to add more; what is being written outlives a lock. */
export function AddendaPanel({ assessmentId }: { readonly assessmentId: string }) {
  const known = useQuery(api.assessments.addenda.queryOptions({ input: { id: assessmentId }, gcTime: 0 }));
  if (known.error !== null) return <Failure error={known.error} />;
  if (known.data === undefined) return null;
  return (
    <section>
      <h2>{say('record.addenda')}</h2>
      <ul className={styles['changes']}>
        {known.data.addenda.map(({ id, text, writtenBy, writtenAt }) => (
          <li key={id}>
            {text}
            <div className={styles['hash']}>
              {say('record.addendum.by', {
                name: writtenBy,
                date: formatDay(todayIso(new Date(writtenAt))),
                time: formatMinute(writtenAt),
              })}
            </div>
          </li>
        ))}
      </ul>
      <NewAddendum assessmentId={assessmentId} draft={known.data.draft} />
    </section>
  );
}

function NewAddendum({ assessmentId, draft }: { readonly assessmentId: string; readonly draft: string }) {
  const [text, setText] = useState(draft);
  const add = useMutation({
    mutationFn: () => api.assessments.addAddendum.call({ assessmentId, text }),
    onSuccess: async () => {
      setText('');
      await queryClient.invalidateQueries({ queryKey: api.assessments.key() });
    },
  });
  const { isPending } = add;
  useEffect(() => {
    if (isPending) return;
    const keep = (): void => void api.assessments.draftAddendum.call({ assessmentId, text });
    const timer = setTimeout(keep, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [assessmentId, text, isPending]);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') add.mutate();
      }}
    >
      <TextArea
        label={say('record.addendum.label')}
        hint={say('record.addendum.hint')}
        value={text}
        maxLength={LONGEST}
        onChange={setText}
      />
      <Button type="submit" isDisabled={isPending || text.trim() === ''}>
        {say('record.addendum.add')}
      </Button>
      <p role="status" className={styles['quiet']}>
        {add.isSuccess && text === '' ? say('record.addendum.added') : ''}
      </p>
      {add.error === null ? null : <Failure error={add.error} />}
    </form>
  );
}
