import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { statusQuery } from '../../client/client.ts';
import { say } from '../../ui/words.ts';
import styles from './settings.module.css';

/** What runs here, what it does with data, how to check that, and under which licence. */
export function AboutSection() {
  const id = useId();
  const { data } = useQuery(statusQuery());
  if (data === undefined) return null;
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{say('settings.about')}</h2>
      <p>
        {say('settings.about.version', {
          version: data.version,
          knowledge: data.knowledgeVersion.slice(0, 12),
        })}
      </p>
      <p>{say('shell.intended')}</p>
      <p>{say('settings.about.privacy')}</p>
      <p>{say('settings.about.check')}</p>
      <p>{say('settings.about.licences')}</p>
    </section>
  );
}
