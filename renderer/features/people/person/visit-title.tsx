import type { TimelineEntry } from '#shared/contract/people.ts';
import { say } from '../../../ui/words.ts';
import { kneeName } from '../knee-line.tsx';
import styles from './person.module.css';

/** Which knee an assessment was about, and whether it is still open. */
export const VisitTitle = ({ entry: { picture, status, follows } }: { readonly entry: TimelineEntry }) => (
  <span>
    {kneeName(picture ?? {})}
    {follows === undefined ? null : ` · ${say('people.visit.followUp')}`}
    {status === 'draft' ? <span className={styles['soft']}> · {say('people.visit.draft')}</span> : null}
  </span>
);
