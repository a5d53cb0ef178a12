import { useMutation, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api } from '../../client/client.ts';
import { describeError } from '../../client/errors.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { say } from '../../ui/words.ts';
import styles from './settings.module.css';

/** Where everything lies, the way there, and a warning where it does not lie safe. */
export function FolderSection() {
  const id = useId();
  const { data } = useQuery(api.settings.folder.queryOptions({ input: {} }));
  const copy = useMutation({ mutationFn: (path: string) => navigator.clipboard.writeText(path) });
  const show = useMutation(api.settings.showFolder.mutationOptions());
  if (data === undefined) return null;
  const { path, risk, canShow } = data;
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{say('settings.folder')}</h2>
      <p>{say('settings.folder.text')}</p>
      {risk === undefined ? null : (
        <Message sign="triangle" title={say(`backups.${risk}`)}>
          {say('backups.place.text')}
        </Message>
      )}
      <code className={styles['path']}>{path}</code>
      <div className={styles['actions']}>
        <Button onPress={() => copy.mutate(path)}>{say('settings.folder.copy')}</Button>
        {canShow ? <Button onPress={() => show.mutate({})}>{say('settings.folder.show')}</Button> : null}
        <span role="status">
          {copy.isSuccess ? say('settings.folder.copied') : ''}
          {show.error === null ? '' : describeError(show.error).title}
        </span>
      </div>
    </section>
  );
}
