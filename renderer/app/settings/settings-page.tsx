import { useQueryClient } from '@tanstack/react-query';
import { BackupsSection } from '../../features/backups/backups-section.tsx';
import { LetterheadSection } from '../../features/letterhead/letterhead-section.tsx';
import { UsersSection } from '../../features/users/users-section.tsx';
import { say, useLanguage } from '../../ui/words.ts';
import { AboutSection } from './about-section.tsx';
import { FolderSection } from './folder-section.tsx';
import { LockSection } from './lock-section.tsx';
import { ScreenSection } from './screen-section.tsx';
import styles from './settings.module.css';
import { UndoLine } from './undo-line.tsx';

/** Everything that belongs to the clinic or to this machine and not to one person, one section under the other. */
export function SettingsPage() {
  useLanguage();
  const queries = useQueryClient();
  return (
    <div className={styles['whole']}>
      <main className={styles['page']}>
        <h1>{say('shell.settings')}</h1>
        <LetterheadSection />
        <UsersSection />
        <ScreenSection />
        <LockSection />
        <BackupsSection onVaultChanged={() => void queries.resetQueries()} />
        <FolderSection />
        <AboutSection />
      </main>
      <UndoLine />
    </div>
  );
}
