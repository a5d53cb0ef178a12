import { say } from '#renderer/ui/words.ts';
import { BackupList } from './backup-list.tsx';
import styles from './backups.module.css';
import { useBackups } from './use-backups.ts';

/** The way out of a vault that cannot be read: its backups, never an empty vault. */
export function Rescue({ onRestored }: { readonly onRestored: () => void }) {
  const state = useBackups();
  if (state.data === undefined) return null;
  const { backups } = state.data;
  return (
    <section aria-labelledby="rescue-title" className={styles['section']}>
      <h2 id="rescue-title">{say('backups.rescue.title')}</h2>
      <p className={styles['lead']}>
        {say(backups.length === 0 ? 'backups.rescue.none' : 'backups.rescue.text')}
      </p>
      {backups.length === 0 ? null : <BackupList backups={backups} onRestored={onRestored} />}
    </section>
  );
}
