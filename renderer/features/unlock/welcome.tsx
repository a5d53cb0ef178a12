import { CircleCheck, FileText, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Logo } from '../../ui/logo.tsx';
import { KneePicture } from '../../ui/knee-picture.tsx';
import { say } from '../../ui/words.ts';
import styles from './unlock.module.css';

const REASONS = [
  { Icon: Lock, id: 'local' },
  { Icon: FileText, id: 'code' },
  { Icon: CircleCheck, id: 'you' },
] as const;
/** What Genu is about, at first sight: a knee and the spot that hurts. */
const SHOWN_ZONE = 'lateral-femoral-epicondyle';

/** The form on the left, what one may rely on at the right. */
export function Welcome({
  children,
  language,
}: {
  readonly children: ReactNode;
  readonly language: ReactNode;
}) {
  return (
    <div className={styles['screen']}>
      <main className={styles['form']}>
        <header className={styles['head']}>
          <Logo />
          {language}
        </header>
        {children}
      </main>
      <aside className={styles['aside']}>
        <div className={styles['knees']} aria-hidden="true">
          <KneePicture view="front" side="right" main={SHOWN_ZONE} />
          <KneePicture view="outer" side="right" main={SHOWN_ZONE} />
        </div>
        <ul>
          {REASONS.map(({ Icon, id }) => (
            <li key={id}>
              <Icon size={18} aria-hidden="true" />
              <div>
                <h2>{say(`unlock.why.${id}.title`)}</h2>
                <p>{say(`unlock.why.${id}.text`)}</p>
              </div>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
