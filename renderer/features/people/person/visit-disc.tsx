import type { TimelineEntry } from '#shared/contract/people.ts';
import styles from './person.module.css';

/** Half a disc for what is open, a whole one for what is closed; its word stands beside it. */
export const VisitDisc = ({ status }: Pick<TimelineEntry, 'status'>) => (
  <svg viewBox="0 0 12 12" className={styles['disc']} aria-hidden="true">
    <circle
      cx="6"
      cy="6"
      r="4.6"
      fill={status === 'finalised' ? 'currentColor' : 'none'}
      stroke="currentColor"
    />
    {status === 'finalised' ? null : <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />}
  </svg>
);
