import { useQueryClient } from '@tanstack/react-query';
import { BackupsSection } from '../features/backups/backups-section.tsx';
import { LetterheadSection } from '../features/letterhead/letterhead-section.tsx';
import { UsersSection } from '../features/users/users-section.tsx';
import { say, useLanguage } from '../ui/words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { AboutSection, LockSection } from './machine-settings.tsx';
import styles from './settings-page.module.css';

/** Everything that belongs to the clinic and not to one person, one section under the other. */
export function SettingsPage() {
  useLanguage();
  const queries = useQueryClient();
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <h1>{say('shell.settings')}</h1>
        <LanguageChoice />
      </header>
      <LetterheadSection />
      <UsersSection />
      <BackupsSection onVaultChanged={() => void queries.resetQueries()} />
      <LockSection />
      <AboutSection />
    </main>
  );
}
