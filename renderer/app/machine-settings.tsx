import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api } from '../client/client.ts';
import { say } from '../ui/words.ts';
import { LOCK_MINUTES, setLockMinutes, useLockMinutes, type LockMinutes } from './auto-lock.ts';
import styles from './settings-page.module.css';

/** How soon this machine locks; another choice holds at once and takes the first one back. */
export function LockSection() {
  const minutes = useLockMinutes();
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`} className={styles['section']}>
      <h2 id={`${id}-title`}>{say('settings.lock')}</h2>
      <label htmlFor={id}>{say('settings.lock.after')}</label>
      <select
        id={id}
        value={minutes}
        onChange={(event) => setLockMinutes(Number(event.target.value) as LockMinutes)}
      >
        {LOCK_MINUTES.map((one) => (
          <option key={one} value={one}>
            {say('settings.lock.minutes', { count: one })}
          </option>
        ))}
      </select>
    </section>
  );
}

/** What runs here, what it does with data, and how to check that. */
export function AboutSection() {
  const id = useId();
  const { data } = useQuery(api.app.status.queryOptions({ input: {}, staleTime: Infinity }));
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
